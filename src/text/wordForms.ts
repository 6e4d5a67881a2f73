import { normaliseWord } from './normaliseWord.ts';

interface SeenWord {
  readonly hash: number;
  readonly printed: string;
  readonly form: string;
}

/** Slots of the table, a power of two, and how many of them are filled before it is begun again. */
const SLOTS = 2 ** 18;
const MOST_SEEN = SLOTS / 2;

/** Words seen before, by their hash: documents repeat themselves, and no text is cut out to look one up. */
let seen: (SeenWord | undefined)[] = new Array<SeenWord | undefined>(SLOTS);
let count = 0;

/** One step of the hash of a word, from one UTF-16 code unit to the next. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The normalised form of the word at `start` to `end` of a text, whose units have this hash. */
export function formAt(text: string, start: number, end: number, hash: number): string {
  let slot = mix(hash);
  for (let word = seen[slot]; word !== undefined; word = seen[slot]) {
    if (word.hash === hash && isAt(text, start, end, word.printed)) return word.form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (count >= MOST_SEEN) {
    seen = new Array<SeenWord | undefined>(SLOTS);
    count = 0;
    slot = mix(hash);
  }
  const printed = text.slice(start, end);
  const form = normaliseWord(printed);
  seen[slot] = { hash, printed, form };
  count += 1;
  return form;
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isAt(text: string, start: number, end: number, printed: string): boolean {
  if (printed.length !== end - start) return false;
  for (let at = 0; at < printed.length; at++)
    if (printed.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
