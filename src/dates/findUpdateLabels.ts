import { indexMonth } from './calendar.ts';
import { findIntervals, type Interval } from './findIntervals.ts';
import { MONTH } from './monthNames.ts';

/** The words that open a dated update, from `start` to `end` of its text. */
export interface UpdateLabel {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM: the month of its date; of a quarter or season, the last. */
  readonly date: string;
}

/** A label names a day, a month, a quarter or a season; a longer time is what an update is about. */
const LONGEST_MONTHS = 3;
/** How far before and after its date a label reaches, in characters. */
const REACH = 60;

const WORD =
  '(?:(?:further|latest|progress|status|current|mid-year|interim|final|quarterly|monthly)\\s{1,4})?(?:updated?|progress|position|status|commentary|comments?|response|report(?:ed)?)';
/** "Update 1 (March 2024):". */
const NUMBER = '(?:\\s{1,4}(?:no\\.?\\s{0,4}|#)?\\d{1,2})?';
const LINK = '\\s{0,4}(?:[:–—-]|as at|as of|at|to|for|in|on|from|dated)?\\s{0,4}(?:the\\s{1,4})?';
const OPEN = '[([]?\\s{0,4}';
const CLOSE = '\\s{0,4}[)\\]]?\\s{0,4}';
const STOP = '(?::|–|—|-(?=\\s)|(?=\\n))\\s{0,4}';

/** "Update ", "(Progress at ": what stands before the date of a label that begins with its word. */
const WORD_BEFORE = new RegExp(`(?<![\\p{L}\\d])${OPEN}${WORD}${NUMBER}${LINK}${OPEN}$`, 'iu');
/** Only these open an update without a colon or a line of their own: "Update May 24 The Council …". */
const PLAIN_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORD.replace('|status|commentary|comments?|response|report(?:ed)?', '')})\\s{1,4}$`,
  'iu',
);
const AS_AT = /(?:^|\n)[\s([]{0,4}as (?:at|of|on)\s{1,4}(?:the\s{1,4})?$/iu;
const WORD_AFTER = new RegExp(`^${CLOSE}[-–—]?\\s{0,4}${WORD}${CLOSE}(?:${STOP}|(?<=[)\\]]\\s{0,4}))`, 'iu');
const PLAIN_AFTER = /^\s{0,4}[-–—]?\s{0,4}(?:[Pp]rogress\s{1,4})?[Uu]pdate\s{1,4}(?=\p{Lu})/u;
const STOPPED = new RegExp(
  `^${CLOSE}(?:update|progress|position)?\\s{0,4}(?:${STOP}|(?<=[)\\]]\\s{0,4})(?=\\S))`,
  'iu',
);

const LINE_START = /(?:^|\n)[\s]{0,4}[([]?\s{0,4}$/u;
/** A line that breaks off before its date, by the width of a cell: "to the Audit Panel in", "agreed by". */
const BROKEN =
  /(?<!\p{L})(?:in|by|on|at|to|of|for|from|since|until|till|during|before|after|between|and|or|the|early|mid|late|end)\s{0,4}\n\s{0,4}[([]?\s{0,4}$/iu;
const SENTENCE_START = /(?:^|[\n.;:!?)\]])\s{0,4}[([]?\s{0,4}$/u;
/** "31/03/24 – …": a date in figures and a dash. One in words ("15th June 22 – Outturn") heads a list as often. */
const FIGURES = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u;
/** "Sept '24 – …; Dec '24 – …": months and dashes head updates where a text opens with one and goes on so. */
const MONTHS = new RegExp(
  `(?:^|[\\n.;!?])\\s{0,4}${MONTH}[\\s,-]{0,4}(?:20\\d\\d|['’‘]?\\d\\d)\\s{0,4}(?:–|—|-(?=\\s))\\s{0,4}(?=\\p{L})(?!${MONTH}(?!\\p{L}))(?<item>[^.;\\n]{0,60})`,
  'giu',
);
const MONTH_YEAR = new RegExp(`^${MONTH}[\\s,-]{0,4}(?:20\\d\\d|['’‘]?\\d\\d)$`, 'iu');
/** What is still to come is a plan with its dates. */
const TO_COME =
  /(?<!\p{L})(?:will|to be|to go|due|planned|expected|scheduled|target|aim|proposed|anticipated)(?!\p{L})/iu;
const BRACKETED = /^\s{0,4}[)\]]\s{1,4}(?=\S)/u;
const DASHED = /^\s{0,4}(?:–|—|-(?=\s))\s{0,4}(?!\s|\d{1,2}[./-]\d)/u;
const COLON = /^\s{0,4}[)\]]?\s{0,4}:\s{0,4}/u;
const OWN_LINE = /^[)\].\s]{0,4}\n\s{0,4}(?=\S)/u;

/**
 * The labels of dated updates in a progress text, in printed order, none overlapping another: "Update November 24:",
 * "Nov-24 update", "As at 31/3/24", "(May 2024)" and "15.11.24 –" at the start of a line, "Q2 23/24 update".
 */
export function findUpdateLabels(text: string): UpdateLabel[] {
  const intervals = findIntervals(text).filter(isShort);
  const labels: UpdateLabel[] = [];
  const inMonths = goesOnInMonths(text);
  for (const interval of intervals) {
    const label = readLabel(text, interval, opensWithDate(text, labels), inMonths);
    if (label !== null && label.start >= (labels.at(-1)?.end ?? 0)) labels.push(label);
  }
  return labels;
}

function isShort({ start, end }: Interval): boolean {
  return start.length > 4 && indexMonth(end, 'last') - indexMonth(start, 'first') < LONGEST_MONTHS;
}

/** A text that begins with a bare date as its label is likely to go on so after a full stop too. */
function opensWithDate(text: string, [first]: readonly UpdateLabel[]): boolean {
  if (first === undefined || first.start > 8 || text.slice(0, first.start).trim() !== '') return false;
  return /^[\s([]{0,8}(?:\d|Q[1-4]|\p{Lu}\p{Ll}{2,8}[\s-])/u.test(text);
}

function goesOnInMonths(text: string): boolean {
  const items = [...text.matchAll(MONTHS)];
  const opens = items[0]?.index === 0;
  return opens && items.length > 1 && !items.every(({ groups }) => TO_COME.test(groups?.['item'] ?? ''));
}

/** `bare`: the text opens with a date as its label; `inMonths`: with a month and a dash, and goes on so. */
function readLabel(
  text: string,
  { at, to, end: date }: Interval,
  bare: boolean,
  inMonths: boolean,
): UpdateLabel | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(to, to + REACH);
  const make = (lead: string | undefined, tail: string | undefined): UpdateLabel | null =>
    lead === undefined || tail === undefined
      ? null
      : { start: at - lead.trimStart().length, end: to + tail.length, date };
  const word = WORD_BEFORE.exec(before)?.[0];
  const begins = word === undefined || SENTENCE_START.test(before.slice(0, before.length - word.length));
  const isBroken = BROKEN.test(before);
  const isLineStart = LINE_START.test(before) && !isBroken;
  const isSentenceStart = SENTENCE_START.test(before) && !isBroken;
  const open = /[([]?\s{0,4}$/u.exec(before)?.[0];
  const isHead = (printed: string): boolean =>
    ((isLineStart || (bare && isSentenceStart)) && FIGURES.test(printed)) ||
    (inMonths && isSentenceStart && MONTH_YEAR.test(printed));
  return (
    make(word, STOPPED.exec(after)?.[0]) ??
    (begins ? make(PLAIN_BEFORE.exec(before)?.[0], /^\s{1,4}(?=\p{Lu})/u.exec(after)?.[0]) : null) ??
    make(AS_AT.exec(before)?.[0], /^\s{0,4}(?:[,:–—]|-(?=\s)|(?=\n))\s{0,4}/u.exec(after)?.[0]) ??
    (isSentenceStart ? make(open, WORD_AFTER.exec(after)?.[0] ?? PLAIN_AFTER.exec(after)?.[0]) : null) ??
    (isLineStart || (bare && isSentenceStart) ? make(open, COLON.exec(after)?.[0]) : null) ??
    (isLineStart && /[([]\s{0,4}$/u.test(before) ? make(open, BRACKETED.exec(after)?.[0]) : null) ??
    (isHead(text.slice(at, to)) ? make(open, DASHED.exec(after)?.[0]) : null) ??
    (isLineStart ? make(open, OWN_LINE.exec(after)?.[0]) : null)
  );
}
