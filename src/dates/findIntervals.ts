import { formatMonth, MONTH, readMonth, readYear } from './monthNames.ts';

/** A time named in a text, from `start` to `end`, both included: months (`2022-10`) or years (`2023`). */
export interface Interval {
  /** Offset of its first character. */
  readonly at: number;
  readonly start: string;
  readonly end: string;
}

const YEAR = "(?:20\\d\\d|['’]?\\d\\d(?!\\d|%))";
const FULL_YEAR = '20\\d\\d';
const SPLIT_YEAR = '20\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d(?!\\d)';

interface Notation {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => readonly [string, string] | undefined;
}

/** First month and last month of each season; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** The notations, the longer before those that are a part of them. */
const NOTATIONS: readonly Notation[] = [
  {
    // "October to December 2023", "June/July 2022"
    pattern: make(
      `(?<from>${MONTH})\\s*(?:to|until|and|/|–|—|-)\\s*(?<to>${MONTH})\\s+(?<year>${FULL_YEAR})`,
    ),
    read: ({ from = '', to = '', year = '' }) => readMonths(readMonth(from), readMonth(to), readYear(year)),
  },
  {
    // "Q3 2023/24", "quarter 3 of 2023/24": of the financial year, which begins in April
    pattern: make(
      `(?:Q|quarter\\s?)(?<quarter>[1-4])(?:\\s+of)?\\s*,?\\s*(?<year>${FULL_YEAR})\\s?[/–-]\\s?(?:20)?\\d\\d(?!\\d)`,
    ),
    read: ({ quarter = '', year = '' }) => readQuarter(Number(quarter) * 3 + 1, Number(year)),
  },
  {
    pattern: make(`(?:Q|quarter\\s?)(?<quarter>[1-4])(?:\\s+of)?\\s*,?\\s*(?<year>${FULL_YEAR})`),
    read: ({ quarter = '', year = '' }) => readQuarter(Number(quarter) * 3 - 2, Number(year)),
  },
  {
    // "31/03/2024", "31.3.24"
    pattern: make('\\d{1,2}[./](?<month>\\d{1,2})[./](?<year>20\\d\\d|\\d\\d)(?!\\d)'),
    read: ({ month = '', year = '' }) => readMonths(Number(month), Number(month), readYear(year)),
  },
  {
    pattern: make(`(?<year>${FULL_YEAR})-(?<month>\\d\\d)(?:-\\d\\d)?(?!\\d)`),
    read: ({ month = '', year = '' }) => readMonths(Number(month), Number(month), readYear(year)),
  },
  {
    // "31 March 2024", "March 24", "end of March 2024"
    pattern: make(`(?<month>${MONTH})(?:\\s*,?\\s*|-)(?<year>${YEAR})`),
    read: ({ month = '', year = '' }) =>
      readMonths(readMonth(month), readMonth(month), readYear(year.replace(/^['’]/, ''))),
  },
  {
    pattern: make(`(?<season>spring|summer|autumn|winter)\\s*(?:of\\s+)?(?<year>${FULL_YEAR})`),
    read: ({ season = '', year = '' }) => {
      const months = SEASONS[season.toLowerCase()];
      return months && readSpan(Number(year), months[0], months[1]);
    },
  },
  {
    // "24/25" only where the second year follows the first; "03/24" is a month
    pattern: make(`(?<year>2\\d)/(?<next>2\\d)(?!\\d|/)`),
    read: ({ year = '', next = '' }) =>
      Number(next) === Number(year) + 1 ? readSpan(readYear(year), 4, 15) : undefined,
  },
  {
    // "2023/24", "financial year 2023-2024": April to March
    pattern: make(`(?<year>${SPLIT_YEAR})`),
    read: ({ year = '' }) => readSpan(Number(year.slice(0, 4)), 4, 15),
  },
  {
    pattern: make(
      `(?:early|mid|late|end of|during|in|by|calendar year)?[\\s-]*(?<year>${FULL_YEAR})(?![\\d])`,
    ),
    read: ({ year = '' }) => [year, year],
  },
];

/** The times that a text names, in printed order, none overlapping another. */
export function findIntervals(text: string): Interval[] {
  const found: (Interval & { readonly to: number })[] = [];
  for (const { pattern, read } of NOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (found.some((other) => match.index < other.to && other.at < to)) continue;
      const groups = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, value ?? '']),
      );
      const months = read(groups);
      if (months) found.push({ at: match.index, to, start: months[0], end: months[1] });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ at, start, end }) => ({ at, start, end }));
}

function make(pattern: string): RegExp {
  return new RegExp(`(?<![\\d\\p{L}])(?:${pattern})(?!\\p{L})`, 'giu');
}

function readMonths(
  from: number | undefined,
  to: number | undefined,
  year: number,
): readonly [string, string] | undefined {
  if (from === undefined || to === undefined || from < 1 || to < 1 || from > 12 || to > 12) return undefined;
  // "November to January 2024" begins in the year before.
  return [formatMonth(from > to ? year - 1 : year, from), formatMonth(year, to)];
}

function readQuarter(month: number, year: number): readonly [string, string] {
  return readSpan(year, month, month + 2);
}

/** Months from `from` to `to` of a year; past 12 they run into the next. */
function readSpan(year: number, from: number, to: number): readonly [string, string] {
  return [readShifted(year, from), readShifted(year, to)];
}

function readShifted(year: number, month: number): string {
  return month > 12 ? formatMonth(year + 1, month - 12) : formatMonth(year, month);
}
