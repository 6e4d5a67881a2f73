import { takePart, type Span } from './calendar.ts';
import { NOTATIONS, type Calendar } from './notations.ts';

/** A time named in a text, from `start` to `end`, both included: months (`2022-10`) or years (`2023`). */
export interface Interval extends Span {
  /** Offset of its first character, and of the first after it. */
  readonly at: number;
  readonly to: number;
}

/** A word just before a time that names a part of it, and the share of its months: "mid 2024", "end of Q3 2024". */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/(?<!\p{L})(?:early(?:\s{1,4}(?:in|on))?|first\s{1,4}third\s{1,4}of)$/iu, 0, 1 / 3],
  [/(?<!\p{L})(?:mid|middle\s{1,4}of)$/iu, 1 / 3, 2 / 3],
  [/(?<!\p{L})(?:late(?:r)?(?:\s{1,4}(?:in|on))?)$/iu, 2 / 3, 1],
  [/(?<!\p{L})(?:end|close|close\s{1,4}down)(?:\s{1,4}of)?$/iu, 1, 1],
  [/(?<!\p{L})(?:beginning|start)(?:\s{1,4}of)?$/iu, 0, 0],
  [/(?<!\p{L})(?:first|1st)\s{1,4}half(?:\s{1,4}(?:of|in))?$/iu, 0, 1 / 2],
  [/(?<!\p{L})(?:second|2nd|latter|last)\s{1,4}half(?:\s{1,4}(?:of|in))?$/iu, 1 / 2, 1],
];
/** What may stand between such a word and the time: "end of the financial year 2023/24". */
const BETWEEN =
  /[\s-]{0,4}(?:the\s{1,4})?(?:(?:financial|fiscal|calendar)\s{1,4}year\s{1,4}|FY\s{0,4}|year\s{1,4})?$/iu;
/** Every notation holds a year in two or four digits, and reaches no further from it than these, in characters. */
const YEAR_DIGITS = /(?<!\d)(?:20)?\d\d(?!\d)/g;
const BEFORE_YEAR = 240;
const AFTER_YEAR = 80;
/** The longest such word with what may follow it, in characters. */
const PART_REACH = 60;

/**
 * The times that a text names, in printed order, none overlapping another. `calendar` says what "Q3 2023" means:
 * a quarter of the calendar year (the default), or of the financial year that begins in April 2023.
 */
export function findIntervals(text: string, calendar: Calendar = 'calendar'): Interval[] {
  const found: Interval[] = [];
  for (const { from, to } of findWindows(text)) {
    const window = text.slice(from, to);
    const taken = new Uint8Array(window.length);
    for (const { pattern, read } of NOTATIONS) {
      for (const match of window.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (taken[match.index] === 1 || taken[end - 1] === 1) continue;
        const span = read(match.groups ?? {}, calendar);
        if (!span) continue;
        taken.fill(1, match.index, end);
        found.push({ at: from + match.index, to: from + end, ...span });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at).map((interval) => narrow(text, interval));
}

/** The parts of a text in which a notation can stand, so that the rest of a long text is passed over at once. */
function findWindows(text: string): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (const { index } of text.matchAll(YEAR_DIGITS)) {
    const from = Math.max(0, index - BEFORE_YEAR);
    const to = Math.min(text.length, index + AFTER_YEAR);
    const last = windows.at(-1);
    if (last && from <= last.to) last.to = to;
    else windows.push({ from, to });
  }
  return windows;
}

/** The part of a time that the words before it name: "end of", "mid", "first half of"; else all of it. */
export function narrow(text: string, interval: Interval): Interval {
  const before = text.slice(Math.max(0, interval.at - PART_REACH), interval.at);
  const lead = before.slice(0, before.length - (BETWEEN.exec(before)?.[0].length ?? 0));
  for (const [pattern, from, to] of PARTS) {
    const word = pattern.exec(lead);
    if (word === null) continue;
    const at = interval.at - (before.length - word.index);
    return { ...interval, ...takePart(interval, from, to), at };
  }
  return interval;
}
