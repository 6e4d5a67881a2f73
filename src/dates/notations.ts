import { readYear, spanMonths, type Span } from './calendar.ts';
import { MONTH, readMonth } from './monthNames.ts';
import { FEAST, readFeast, readSeason, SEASON } from './seasons.ts';

/** One way to write a time: a pattern with named groups, and what they say. */
export interface Notation {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, calendar: Calendar) => Span | undefined;
}

type Groups = Readonly<Partial<Record<string, string>>>;

/** What "Q3 2023" means: a quarter of the calendar year, or of the financial year that begins in April 2023. */
export type Calendar = 'calendar' | 'financial';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** Below 18, two digits after a month are a day: no document here is older. */
const SHORT_YEAR = "(?:['’‘]\\d\\d|1[89]|[2-9]\\d)(?!\\d|%|[./]\\d)";
const YEAR = `(?:20\\d\\d|${SHORT_YEAR})`;
const GAP = '\\s{0,4}';
const TO = `(?:${GAP}[/–—&-]${GAP}|\\s{1,4}(?:to|until|till|through|and|or)\\s{1,4})`;
/** "2023/24", "2023-2024", "23/24": two years, the first whole or both short. */
const TWO_YEARS = `(?:(?<first>20\\d\\d)${GAP}[/–-]${GAP}(?<second>20\\d\\d|\\d\\d)|(?<shortFirst>1[5-9]|[23]\\d)${GAP}[/–-]${GAP}(?<shortSecond>1[6-9]|[2-4]\\d))(?!\\d|/\\d)`;
const OF = `${GAP}(?:,|-|of|for|in|\\()?${GAP}(?:the${GAP})?(?:(?:financial|fiscal)${GAP}year|FY)?${GAP}`;
const ORDINAL = '(?:1st|first|2nd|second|3rd|third|4th|fourth|final|last)';
const QUARTER = `(?:(?:Q|Qtr\\.?|quarter)${GAP}(?<quarter>[1-4]|one|two|three|four)(?:${GAP}(?:[-–/&]|to|and)${GAP}(?:Q|quarter)?${GAP}(?<lastQuarter>[1-4]))?|(?<ordinal>${ORDINAL})${GAP}quarter)`;
/** "Q5 2024" names a quarter that there is not; the year alone is not what it says. */
const NO_QUARTER = '(?<!(?:Q|Qtr|quarter)\\s{0,2}(?:[05-9]|\\d\\d)[\\s,(-]{1,4}(?:of\\s)?)';

const QUARTERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  '1st': 1,
  first: 1,
  '2nd': 2,
  second: 2,
  '3rd': 3,
  third: 3,
  '4th': 4,
  fourth: 4,
  final: 4,
  last: 4,
};

/** April to March for a pair of years that follow each other; a longer pair is a plan's period. */
const FINANCIAL_FIRST = 4;
const LONGEST_PLAN_YEARS = 10;

/** The notations, the longer before those that are a part of them. */
export const NOTATIONS: readonly Notation[] = [
  {
    // "1 April to 30 June 2024", "June/July 2022", "January, April and July 2024"
    pattern: make(
      `(?:${DAY}${GAP})?(?<from>${MONTH})(?:${GAP},${GAP}${MONTH}){0,6}${TO}(?:${DAY}${GAP})?(?<to>${MONTH})${GAP},?${GAP}(?<year>${YEAR})`,
    ),
    read: ({ from = '', to = '', year = '' }) => readMonths(readMonth(from), readMonth(to), readYear(year)),
  },
  {
    // "1 to 15 March 2024", "31st March 2024", "week of 4 March, 2024"
    pattern: make(
      `(?:${DAY}${TO})?${DAY}${GAP}(?:of${GAP})?(?<month>${MONTH})(?:${GAP}[,-]?${GAP})(?<year>${YEAR})`,
    ),
    read: ({ month = '', year = '' }) => readOneMonth(readMonth(month), year),
  },
  {
    // "March 31, 2024", "March 31st 2024"
    pattern: make(`(?<month>${MONTH})${GAP}${DAY}${GAP},?${GAP}(?<year>20\\d\\d)`),
    read: ({ month = '', year = '' }) => readOneMonth(readMonth(month), year),
  },
  {
    // "Q3 2023/24", "third quarter of 2023/24", "Q1-Q2 24/25": of the financial year
    pattern: make(`${QUARTER}${OF}${TWO_YEARS}`),
    read: (groups) => readQuarter(groups, FINANCIAL_FIRST, readFinancialYear(groups)),
  },
  {
    // "2023/24 Q3"
    pattern: make(`(?:FY${GAP})?${TWO_YEARS}${GAP}[,:-]?${GAP}${QUARTER}`),
    read: (groups) => readQuarter(groups, FINANCIAL_FIRST, readFinancialYear(groups)),
  },
  {
    // "H2 2023/24", "H1 2024"
    pattern: make(`H(?<half>[12])${GAP}(?:${TWO_YEARS}|(?<year>20\\d\\d))`),
    read: (groups, calendar) => {
      const financial = groups['year'] === undefined ? readFinancialYear(groups) : undefined;
      const year = financial ?? Number(groups['year']);
      if (Number.isNaN(year)) return undefined;
      const first = financial === undefined && calendar === 'calendar' ? 1 : FINANCIAL_FIRST;
      const from = first + (Number(groups['half']) - 1) * 6;
      return spanMonths(year, from, from + 5);
    },
  },
  {
    // "Q3 2023", "Q3 23": as the document counts its quarters
    pattern: make(`${QUARTER}${OF}(?<year>${YEAR})`),
    read: (groups, calendar) =>
      readQuarter(groups, calendar === 'financial' ? FINANCIAL_FIRST : 1, readYear(groups['year'] ?? '')),
  },
  {
    pattern: make(`(?<year>20\\d\\d)${GAP}${QUARTER}`),
    read: (groups, calendar) =>
      readQuarter(groups, calendar === 'financial' ? FINANCIAL_FIRST : 1, Number(groups['year'])),
  },
  {
    // "31/03/2024", "31.3.24", "31-03-24"
    pattern: make(
      '(?:[0-2]?\\d|3[01])(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>20\\d\\d|\\d\\d)(?!\\d)',
    ),
    read: ({ month = '', year = '' }) => readOneMonth(Number(month), year),
  },
  {
    // "2024-05-31", "2024/05/31"
    pattern: make(`(?<year>20\\d\\d)(?<mark>[/-])(?<month>0[1-9]|1[0-2])\\k<mark>\\d\\d(?!\\d)`),
    read: ({ month = '', year = '' }) => readOneMonth(Number(month), year),
  },
  {
    // "2024-05", but "2011-12" is a financial year
    pattern: make(`(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])(?!\\d)`),
    read: ({ month = '', year = '' }) =>
      Number(month) === (Number(year) + 1) % 100 ? undefined : readOneMonth(Number(month), year),
  },
  {
    // "03/2024", "3.2024"
    pattern: make(`(?<month>0?[1-9]|1[0-2])[./-](?<year>20\\d\\d)(?!\\d|[./-]\\d)`),
    read: ({ month = '', year = '' }) => readOneMonth(Number(month), year),
  },
  {
    // "March 2024", "March 24", "Mar-24", "March '24", "March of 2024"
    pattern: make(`(?<month>${MONTH})${GAP}(?:,|-|–|/|of\\s)?${GAP}(?<year>${YEAR})`),
    read: ({ month = '', year = '' }) => readOneMonth(readMonth(month), year),
  },
  {
    // "Winter 2023/24": the winter between them
    pattern: make(`winter${GAP}(?:of${GAP})?${TWO_YEARS}`),
    read: (groups) => {
      const year = readFinancialYear(groups);
      return year === undefined ? undefined : spanMonths(year, 12, 14);
    },
  },
  {
    // "Spring 2024", "Spring/Summer 2024", "autumn term 2024"
    pattern: make(
      `(?<season>${SEASON})(?:${TO}(?<lastSeason>${SEASON}))?${GAP},?${GAP}(?:of${GAP})?(?<year>${YEAR})`,
    ),
    read: ({ season = '', lastSeason, year = '' }) => {
      const first = readSeason(season);
      const last = readSeason(lastSeason ?? season);
      if (!first || !last) return undefined;
      // "Autumn/Winter 2023" ends in the next year; "Winter/Spring 2024" began in the one before.
      return first[0] > last[0]
        ? spanMonths(readYear(year) - 1, first[0], last[1] + 12)
        : spanMonths(readYear(year), first[0], last[1]);
    },
  },
  {
    pattern: make(`(?<feast>${FEAST})${GAP}(?:of${GAP})?(?<year>20\\d\\d)`),
    read: ({ feast = '', year = '' }) => {
      const months = readFeast(feast);
      return months && spanMonths(Number(year), months[0], months[1]);
    },
  },
  {
    // The last term of the school year
    pattern: make(
      `end${GAP}of${GAP}(?:the${GAP})?(?:school${GAP}|academic${GAP})?term${GAP},?${GAP}(?<year>20\\d\\d)`,
    ),
    read: ({ year = '' }) => spanMonths(Number(year), 7, 7),
  },
  {
    // From the annual meeting in May to the next
    pattern: make(`(?:municipal|civic|council)${GAP}year${GAP}(?:of${GAP})?${TWO_YEARS}`),
    read: (groups) => readTwoYears(groups, 5, 17),
  },
  {
    pattern: make(`${TWO_YEARS}${GAP}(?:municipal|civic|council)${GAP}year`),
    read: (groups) => readTwoYears(groups, 5, 17),
  },
  {
    pattern: make(`(?:academic|school)${GAP}year${GAP}(?:of${GAP})?${TWO_YEARS}`),
    read: (groups) => readTwoYears(groups, 9, 20),
  },
  {
    pattern: make(`${TWO_YEARS}${GAP}(?:academic|school)${GAP}year`),
    read: (groups) => readTwoYears(groups, 9, 20),
  },
  {
    // "2023/24 year end": that of the accounts
    pattern: make(`${TWO_YEARS}${GAP}year[\\s-]${GAP}end`),
    read: (groups) => {
      const year = readFinancialYear(groups);
      return year === undefined ? undefined : spanMonths(year + 1, 3, 3);
    },
  },
  {
    // "2023/24", "FY23/24", "2023-26": April to March
    pattern: make(`${NO_QUARTER}(?:FY${GAP})?${TWO_YEARS}`),
    read: (groups) => readTwoYears(groups, FINANCIAL_FIRST, FINANCIAL_FIRST + 11),
  },
  {
    // "FY24": the financial year that ends in 2024, as accounts name it
    pattern: make(`FY${GAP}(?<year>20\\d\\d|\\d\\d)(?!\\d)`),
    read: ({ year = '' }) => spanMonths(readYear(year) - 1, FINANCIAL_FIRST, FINANCIAL_FIRST + 11),
  },
  {
    // "03/24": a month, unless the years follow each other ("23/24")
    pattern: make(`(?<month>0[1-9]|1[0-2])/(?<year>[2-9]\\d)(?!\\d|/)`),
    read: ({ month = '', year = '' }) => readOneMonth(Number(month), year),
  },
  {
    pattern: make(`${NO_QUARTER}(?:calendar${GAP}year${GAP})?(?<year>20\\d\\d)(?!\\d|%)`),
    read: ({ year = '' }) => ({ start: year, end: year }),
  },
];

function make(pattern: string): RegExp {
  return new RegExp(`(?<![\\d\\p{L}£]|[£\\d][.,])(?:${pattern})(?!\\p{L})`, 'giu');
}

function readOneMonth(month: number | undefined, year: string): Span | undefined {
  return readMonths(month, month, readYear(year));
}

function readMonths(from: number | undefined, to: number | undefined, year: number): Span | undefined {
  if (from === undefined || to === undefined || from < 1 || to < 1 || from > 12 || to > 12) return undefined;
  // "November to January 2024" begins in the year before.
  return from > to ? spanMonths(year - 1, from, to + 12) : spanMonths(year, from, to);
}

function readQuarter(groups: Groups, first: number, year: number | undefined): Span | undefined {
  const printed = groups['quarter'] ?? groups['ordinal'] ?? '';
  const quarter = QUARTERS[printed.toLowerCase()] ?? Number(printed);
  const last = Number(groups['lastQuarter'] ?? quarter);
  if (year === undefined || Number.isNaN(quarter) || last < quarter) return undefined;
  return spanMonths(year, first + (quarter - 1) * 3, first + last * 3 - 1);
}

/** The year in which a financial year begins, where the two printed follow each other. */
function readFinancialYear(groups: Groups): number | undefined {
  const years = readPair(groups);
  return years?.[1] === 1 ? years[0] : undefined;
}

function readTwoYears(groups: Groups, from: number, to: number): Span | undefined {
  const years = readPair(groups);
  return years && spanMonths(years[0], from, to + (years[1] - 1) * 12);
}

/** The first year and how many years on the second is, 1 to 10; two short ones must follow each other. */
function readPair(groups: Groups): readonly [number, number] | undefined {
  const first = readYear(groups['first'] ?? groups['shortFirst'] ?? '');
  const second = readYear(groups['second'] ?? groups['shortSecond'] ?? '');
  const apart = second - first;
  if (apart < 1 || apart > LONGEST_PLAN_YEARS) return undefined;
  return groups['first'] === undefined && apart > 1 ? undefined : [first, apart];
}
