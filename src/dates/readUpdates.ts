import type { Update } from '../model.ts';
import { readYear } from './calendar.ts';
import { formatMonth, MONTH, readMonth } from './monthNames.ts';

export interface ReadUpdates {
  /** In printed order. */
  readonly updates: Update[];
  /** The undated text that stands before them, or null. */
  readonly rest: string | null;
}

const YEAR = "(?:20\\d\\d|['’]?\\d\\d)";
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?';
/** "24 May 2024", "May 24", "31/03/24", "2024-05". */
const DATE =
  `(?:${DAY}(?<name>${MONTH})[\\s,-]*(?<year>${YEAR})|\\d{1,2}[./](?<number>\\d{1,2})[./](?<short>20\\d\\d|\\d\\d)|` +
  `(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)(?:-\\d\\d)?)`;
const WORD =
  '(?:(?:further|latest|progress|status|current|mid-year|interim|final)\\s+)?(?:update|progress|position|status|commentary|comment|response|report)d?';
const LINK = '\\s{0,4}(?:[(:–—-]|as at|as of|at|to|for|in|on|from|dated)?\\s{0,4}(?:the\\s+)?';
const AFTER = '[)\\]]?\\s{0,4}(?:update|progress|position)?\\s{0,4}(?::|–|—|-(?=\\s)|[)\\]]|(?=\\n))';

/**
 * A label is a word for "update" and a date, in either order, that ends in a colon, a dash or the line:
 * "Update November 24:", "November 2024 update:", "Update (June 2023) -", "Progress at 31/03/24:".
 */
const WORD_FIRST = new RegExp(`(?:[[(]\\s{0,4})?\\b${WORD}${LINK}${DATE}${AFTER}`, 'giu');
const DATE_FIRST = new RegExp(
  `(?:^|[\\n.;)]\\s{0,4})${DATE}\\s{0,4}[-–—]?\\s{0,4}${WORD}\\s{0,4}(?::|–|—|-(?=\\s)|(?=\\n))`,
  'giu',
);
/** A bare date opens an update only at the start of a line and before a colon: "May 2024:". */
const DATE_ALONE = new RegExp(`(?:^|\\n)\\s{0,4}\\(?${DATE}\\)?\\s{0,4}:`, 'giu');

interface Label {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/**
 * Splits a progress text at its dated labels. An update's text has no label; its date is the label's
 * month, `YYYY-MM`.
 */
export function readUpdates(text: string): ReadUpdates {
  const labels = findLabels(text);
  const rest = text.slice(0, labels[0]?.start ?? text.length).trim();
  const updates = labels.map((label, i) => ({
    date: label.date,
    text: text.slice(label.end, labels[i + 1]?.start ?? text.length).trim(),
  }));
  return { updates, rest: rest === '' ? null : rest };
}

function findLabels(text: string): Label[] {
  const found: Label[] = [];
  for (const pattern of [WORD_FIRST, DATE_FIRST, DATE_ALONE]) {
    for (const match of text.matchAll(pattern)) {
      const date = readLabelDate(match.groups ?? {});
      if (date === undefined) continue;
      // What stands before the label's own words (a line break, a full stop) belongs to the text before it.
      const lead = /^[\n.;)\s]*/.exec(match[0])?.[0].length ?? 0;
      found.push({ start: match.index + lead, end: match.index + match[0].length, date });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((label, i) => found.slice(0, i).every((earlier) => earlier.end <= label.start));
}

function readLabelDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = groups['year'] ?? groups['short'] ?? groups['isoYear'];
  const month =
    groups['name'] === undefined ? Number(groups['number'] ?? groups['isoMonth']) : readMonth(groups['name']);
  if (year === undefined || month === undefined || !(month >= 1 && month <= 12)) return undefined;
  return formatMonth(readYear(year.replace(/^['’]/, '')), month);
}
