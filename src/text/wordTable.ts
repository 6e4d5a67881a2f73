import { normaliseWord } from './normaliseWord.ts';

/** The longest word that is kept as numbers, in characters: three of five characters each, six bits a character. */
export const LONGEST_PLAIN = 15;
/** Past so many different words the table is begun again: documents that are no language fill it. */
const MOST_WORDS = 2 ** 17;
const FIRST_SLOTS = 2 ** 13;
/** Slots looked at for one word. More are needed only where someone chose the words so: those go to `others`. */
const MOST_PROBES = 32;
const SLOT_WIDTH = 4;

/**
 * Every word met, as printed, with a number of its own, so that a text is compared with phrases number by number.
 * Plain words are found without cutting them out of the text.
 */
export interface WordTable {
  /** Changes when all numbers given before have lost their meaning. */
  generation: number;
  /** By number: the word normalised by `normaliseWord`. */
  forms: string[];
  /** Four to a slot: the three parts of a plain word, and its number. A first part of 0 is an empty slot. */
  slots: Int32Array;
  /** Plain words in `slots`. */
  plain: number;
  readonly others: Map<string, number>;
}

export const wordTable: WordTable = {
  generation: 0,
  forms: [],
  slots: new Int32Array(FIRST_SLOTS * SLOT_WIDTH),
  plain: 0,
  others: new Map(),
};

/** To be called before a text is read, never within one: its words must keep their numbers. */
export function renewWordTable(): void {
  if (wordTable.forms.length <= MOST_WORDS) return;
  wordTable.generation += 1;
  wordTable.forms = [];
  wordTable.slots = new Int32Array(FIRST_SLOTS * SLOT_WIDTH);
  wordTable.plain = 0;
  wordTable.others.clear();
}

/** Where in `slots` the search for a plain word of these parts begins. */
function slotOf(a: number, b: number, c: number, slots: Int32Array): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return ((hash ^ (hash >>> 15)) * SLOT_WIDTH) & (slots.length - 1);
}

/** The number of a plain word, which stands at `start` to `end` of a text. */
export function numberPlain(
  a: number,
  b: number,
  c: number,
  text: string,
  start: number,
  end: number,
): number {
  const { slots } = wordTable;
  let at = slotOf(a, b, c, slots);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const there = slots[at] ?? 0;
    if (there === a && slots[at + 1] === b && slots[at + 2] === c) return slots[at + 3] ?? 0;
    if (there === 0) {
      const number = addForm(text.slice(start, end));
      slots.set([a, b, c, number], at);
      wordTable.plain += 1;
      if (wordTable.plain * SLOT_WIDTH * 2 > slots.length) grow();
      return number;
    }
    at = (at + SLOT_WIDTH) & (slots.length - 1);
  }
  return numberOther(text, start, end);
}

/** The number of any other word: a long one, with an accent, an apostrophe, a pound sign. */
export function numberOther(text: string, start: number, end: number): number {
  const printed = text.slice(start, end);
  const known = wordTable.others.get(printed);
  if (known !== undefined) return known;
  const number = addForm(printed);
  wordTable.others.set(printed, number);
  return number;
}

function addForm(printed: string): number {
  return wordTable.forms.push(normaliseWord(printed)) - 1;
}

function grow(): void {
  const { slots } = wordTable;
  const wider = new Int32Array(slots.length * 2);
  for (let from = 0; from < slots.length; from += SLOT_WIDTH) {
    const word = slots.subarray(from, from + SLOT_WIDTH);
    const [a = 0, b = 0, c = 0] = word;
    if (a === 0) continue;
    let at = slotOf(a, b, c, wider);
    while (wider[at] !== 0) at = (at + SLOT_WIDTH) & (wider.length - 1);
    wider.set(word, at);
  }
  wordTable.slots = wider;
}
