/** A recommendation's number as printed at the start of its text. */
export interface Numbered {
  /** Null where the reference is not a plain number ("R8", "KR1"). */
  readonly number: number | null;
  readonly ref: string;
  readonly printed: string;
  readonly rest: string;
}

/** "(3) Look for…", "4. Overall…", "R8: …" at the start of a text, or null. */
export function findNumber(text: string): Numbered | null {
  const plain = /^(\((\d{1,3})\)|(\d{1,3})[.)])\s+/.exec(text);
  if (plain) {
    const digits = plain[2] ?? plain[3] ?? '';
    const printed = plain[2] === undefined ? digits : (plain[1] ?? digits);
    return { number: Number(digits), ref: digits, printed, rest: text.slice(plain[0].length) };
  }
  const named =
    /^(?:key |priority |improvement |statutory )?rec(?:ommendation|\.)? (?:no\.? )?(\d{1,3})\s{0,2}[:.)–-]\s+/i.exec(
      text,
    );
  if (named) {
    const digits = named[1] ?? '';
    return { number: Number(digits), ref: digits, printed: digits, rest: text.slice(named[0].length) };
  }
  const series = /^([A-Z]{1,4}\d{1,3})(?:[:.)]\s+|\s+[-–—]\s+)/.exec(text);
  if (series)
    return {
      number: null,
      ref: series[1] ?? '',
      printed: series[1] ?? '',
      rest: text.slice(series[0].length),
    };
  return null;
}

/** Two texts in one cell: the end of one recommendation and the start of the next. */
export interface InnerStart {
  readonly before: string;
  readonly after: string;
  readonly printed: string;
  /** The number was read through a slip of the scanner: "20 Verall" for "2. Overall". */
  readonly repaired: boolean;
}

/** A letter that scanners take for a digit, by the digit. */
const LETTER_OF: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

/**
 * The number `expected` inside a cell, after the end of a sentence, with the next item behind it. Numbers set
 * apart by line breaks, or by the runs of spaces that stand for them, count without their full stop, and with a letter of the
 * next word stuck to them.
 */
export function findInnerStart(raw: string, expected: number): InnerStart | null {
  const pattern = /[.?!]["'”’)]?\s+(\d{1,3})([.)]?)(\s+)(?=\S)/g;
  for (const match of raw.matchAll(pattern)) {
    const printed = match[1] ?? '';
    const marked = match[2] !== '' || /\n|\s\s/.test(match[3] ?? '');
    const start = match.index + match[0].length;
    const after = raw.slice(start);
    const before = raw.slice(0, match.index + 1);
    if (!marked || !/^\p{Lu}/u.test(after)) continue;
    if (printed === String(expected)) return { before, after, printed, repaired: false };
    const stuck = printed.startsWith(String(expected)) ? printed.slice(String(expected).length) : '';
    if (stuck.length === 1 && LETTER_OF[stuck] !== undefined && match[2] === '')
      return { before, after, printed, repaired: true };
  }
  return null;
}
