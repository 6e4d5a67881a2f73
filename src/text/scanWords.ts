import { endOfWord, widthAt } from './endOfWord.ts';
import { readBreak } from './readBreak.ts';
import { LONGEST_PLAIN, numberOther, numberPlain, renewWordTable } from './wordTable.ts';

/** The words of a text as columns of numbers: no object and no string for any of them. */
export interface WordScan {
  readonly count: number;
  /** UTF-16 code units of the text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before each word, as `readBreak` says it. */
  readonly breaks: Uint8Array;
  /** The number of each word in the table of words. */
  readonly numbers: Int32Array;
}

type Columns = Omit<WordScan, 'count'>;

let columns = makeColumns(1_024);

/** What needs a closer look: whatever is not ASCII, and what belongs to some words only. */
const CARE = 63;
/** By code unit: 0 outside words, 1 to 62 a plain letter or digit, or `CARE`. */
const codes = makeCodes();
/** Bits of a code, and how many codes go into one number. */
const BITS = 6;
const PART = 5;

/**
 * The words of a text: letters, digits, £ and &, and letters after an apostrophe. A hyphen parts words as a space does
 * ("under-delivery" is two words), a comma or bracket is a mark that no phrase runs across, a full stop or line break
 * ends the sentence. Character by character, as this is where the time of matching goes.
 *
 * What is given holds until the next call, which fills the same columns.
 */
export function scanWords(text: string): WordScan {
  renewWordTable();
  const { length } = text;
  let { starts, ends, breaks, numbers } = columns;
  let count = 0;
  let at = 0;
  let previousEnd = 0;
  for (;;) {
    let code = 0;
    while (at < length && (code = codes[text.charCodeAt(at)] ?? CARE) === 0) at += 1;
    if (at >= length) break;
    const start = at;
    // The codes of up to fifteen characters, in three numbers.
    let a = 0;
    let b = 0;
    let c = 0;
    while (code > 0 && code < CARE) {
      const width = at - start;
      if (width < PART) a = (a << BITS) | code;
      else if (width < 2 * PART) b = (b << BITS) | code;
      else c = (c << BITS) | code;
      at += 1;
      code = at < length ? (codes[text.charCodeAt(at)] ?? CARE) : 0;
    }
    let plain = at - start <= LONGEST_PLAIN;
    if (code === CARE) {
      const end = endOfWord(text, start);
      if (end === start) {
        at = start + widthAt(text, start);
        continue;
      }
      if (end !== at) plain = false;
      at = end;
    }
    if (count === starts.length) ({ starts, ends, breaks, numbers } = columns = widen(columns));
    starts[count] = start;
    ends[count] = at;
    breaks[count] = readBreak(text, previousEnd, start);
    numbers[count] = plain ? numberPlain(a, b, c, text, start, at) : numberOther(text, start, at);
    count += 1;
    previousEnd = at;
  }
  return { count, ...columns };
}

function makeColumns(size: number): Columns {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    breaks: new Uint8Array(size),
    numbers: new Int32Array(size),
  };
}

function widen(old: Columns): Columns {
  const wider = makeColumns(old.starts.length * 2);
  wider.starts.set(old.starts);
  wider.ends.set(old.ends);
  wider.breaks.set(old.breaks);
  wider.numbers.set(old.numbers);
  return wider;
}

function makeCodes(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(CARE);
  made.fill(0, 0, 0x80);
  const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  [...plain].forEach((character, index) => {
    made[character.charCodeAt(0)] = index + 1;
  });
  for (const character of "&'") made[character.charCodeAt(0)] = CARE;
  return made;
}
