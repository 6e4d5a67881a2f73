import { indexMonth, monthAt } from './calendar.ts';
import { findDurations, resolveRelative, type RelativeTime } from './readDuration.ts';

/** A time that only says how far it is from another day. */
export interface RelativeReading {
  readonly start: string | null;
  readonly end: string | null;
}

/** "within 3 months of approval" counts from an event, not from a day that is given. */
const FROM_EVENT =
  /^\s{0,4}(?:of|after|following|from|post)\s{1,4}(?!now\b|today\b|the\s{1,4}date\s{1,4}of\s{1,4}this\b)/i;
/** A cell of more words than these beside a span of time tells of something else ("meets every six weeks"). */
const LEAD =
  /^[^\p{L}\d]{0,4}(?:(?:to|be|complete|completed|completion|delivered|done|target|timescale|deadline|within|in|over|during|by|for|up|the|next|coming|following|first|approximately|approx|circa|c|less|under|than|no|later|end|of)(?!\p{L})[^\p{L}\d]{0,4}){0,8}$/iu;
const EVERY = /\b(?:every|each|per)\s{1,4}$/i;

const NUMBERED =
  /^\W{0,4}(?:(?:by|in|during|end)\s{1,4}(?:of\s{1,4})?)?(?<unit>year|month|week)s?\s{1,4}(?<first>\d{1,2})(?:\s{0,4}(?:[–—/&-]|to|and)\s{0,4}(?:(?:year|month|week)\s{1,4})?(?<last>\d{1,2}))?\W{0,4}$/iu;

interface Period {
  readonly pattern: RegExp;
  /** Months of the period, and the month (0 to 11) with which one of them begins. */
  readonly length: number;
  readonly begins: number;
}

const WHICH =
  '(?<which>this|current|present|next|following|coming|new|the|same)?\\s{0,4}(?:the\\s{1,4})?(?<again>current|next|following|new)?\\s{0,4}';
const END =
  '(?:(?<end>(?:end|close)\\s{1,4}(?:of\\s{1,4})?)|(?<begin>(?:start|beginning)\\s{1,4}(?:of\\s{1,4})?))?';
const PERIODS: readonly Period[] = [
  {
    pattern: make('(?:(?:financial|fiscal)[\\s-]{1,4}year|FY)(?<yearEnd>[\\s-]{0,4}end)?'),
    length: 12,
    begins: 3,
  },
  { pattern: make('municipal\\s{1,4}year(?<yearEnd>[\\s-]{0,4}end)?'), length: 12, begins: 4 },
  { pattern: make('(?:academic|school)\\s{1,4}year(?<yearEnd>[\\s-]{0,4}end)?'), length: 12, begins: 8 },
  { pattern: make('quarter(?<yearEnd>[\\s-]{0,4}end)?'), length: 3, begins: 0 },
  { pattern: make('(?:calendar\\s{1,4}|(?<!new\\s{1,4}))year'), length: 12, begins: 0 },
  // "Year end" is that of the accounts.
  { pattern: make('year(?<yearEnd>[\\s-]{0,4}end)'), length: 12, begins: 3 },
  { pattern: make('month(?<yearEnd>[\\s-]{0,4}end)?'), length: 1, begins: 0 },
];

function make(period: string): RegExp {
  return new RegExp(
    `^(?:(?:by|in|before|during|within|at|until|no\\s{1,4}later\\s{1,4}than)\\s{1,4})?(?:the\\s{1,4})?${END}${WHICH}${period}[.\\s]{0,4}$`,
    'iu',
  );
}

/**
 * A timescale that counts from a given day: "within 6 months", "0–3 months", "end of this financial year".
 * Its bounds are null where no day is given. Undefined where the text is none.
 */
export function readRelative(text: string, from: string | null): RelativeReading | undefined {
  const duration = findDurations(text)[0];
  if (duration) {
    const before = text.slice(0, duration.at);
    if (EVERY.test(before) || FROM_EVENT.test(text.slice(duration.to)) || !LEAD.test(before))
      return undefined;
    return from === null ? { start: null, end: null } : resolveRelative(duration, from);
  }
  const numbered = readNumbered(text);
  if (numbered) return from === null ? { start: null, end: null } : resolveRelative(numbered, from);
  return readPeriod(text.trim(), from);
}

/** "Year 1", "Years 2–3", "Months 4 to 6": years and months counted from the day. */
function readNumbered(text: string): RelativeTime | undefined {
  const groups = NUMBERED.exec(text)?.groups;
  if (!groups) return undefined;
  const { unit = '', first = '', last = first } = groups;
  const [low, high] = [Number(first), Number(last)];
  return low < 1 || high < low
    ? undefined
    : { after: low - 1, until: high, unit: unit.toLowerCase() as RelativeTime['unit'] };
}

function readPeriod(text: string, from: string | null): RelativeReading | undefined {
  for (const { pattern, length, begins } of PERIODS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { which, again, end, begin, yearEnd } = groups;
    const atEnd = end !== undefined || yearEnd !== undefined;
    // "the year" alone says nothing of when.
    if (
      !atEnd &&
      begin === undefined &&
      [undefined, 'the'].includes(which?.toLowerCase()) &&
      again === undefined
    )
      return undefined;
    if (from === null) return { start: null, end: null };
    const today = indexMonth(from.slice(0, 7), 'last');
    const next = [which, again].some((word) => /^(?:next|following|coming|new)$/i.test(word ?? ''));
    const first = today - ((((today - begins) % length) + length) % length) + (next ? length : 0);
    const last = first + length - 1;
    return { start: monthAt(atEnd ? last : first), end: monthAt(begin === undefined ? last : first) };
  }
  return undefined;
}
