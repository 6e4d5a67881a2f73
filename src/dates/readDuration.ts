import { indexMonth, monthAt } from './calendar.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A time counted from a given day: after `after` units, until `until` of them; null has no end. */
export interface RelativeTime {
  readonly after: number;
  readonly until: number | null;
  readonly unit: Unit;
}

export interface Duration extends RelativeTime {
  /** Offset of its first character, and of the first after it. */
  readonly at: number;
  readonly to: number;
}

const NUMBER_WORDS = (
  'a an one two three four five six seven eight nine ten eleven twelve eighteen twenty-four ' +
  'thirty sixty ninety'
).split(' ');
const NUMBER_VALUES = [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 24, 30, 60, 90];
const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS.slice(2).join('|')})`;
const UNIT = '(?<working>working\\s{1,4}|calendar\\s{1,4})?(?<unit>day|week|month|year)s?';

/** "0–6 months", "within the next six months", "6 months (or) more", "12+ months", "up to 2 years", "a year". */
const DURATION = new RegExp(
  `(?<![\\p{L}\\d])(?<open>(?:more\\s{1,4}than|over|beyond|after|longer\\s{1,4}than|from|\\+|>)\\s{0,4})?` +
    `(?:(?<low>${NUMBER})\\s{0,4}(?:months?|weeks?|years?)?\\s{0,4}(?:[–—-]|to)\\s{0,4})?` +
    `(?<high>${NUMBER}|an?(?=\\s))\\s{0,4}(?<plus>\\+|plus)?[\\s-]{0,4}${UNIT}(?<more>\\s{0,4}(?:\\+|plus|or\\s{1,4}more|or\\s{1,4}longer|and\\s{1,4}(?:over|beyond)|onwards))?(?!\\p{L})`,
  'giu',
);

/** The first span of time that a text counts, or undefined. Working days are five a week. */
export function findDurations(text: string): Duration[] {
  return [...text.matchAll(DURATION)].flatMap((match) => {
    const { open, low, high = '', plus, more, working, unit = '' } = match.groups ?? {};
    const number = readNumber(high);
    if (number === undefined) return [];
    const scale = /^working/i.test(working ?? '') ? 7 / 5 : 1;
    const isOpen = [open, plus, more].some((part) => part !== undefined);
    const first = low === undefined ? undefined : readNumber(low);
    return [
      {
        at: match.index,
        to: match.index + match[0].length,
        after: scale * (first ?? (isOpen ? number : 0)),
        until: isOpen ? null : scale * number,
        unit: unit.toLowerCase() as Unit,
      },
    ];
  });
}

function readNumber(printed: string): number | undefined {
  if (/^\d+$/.test(printed)) return Number(printed);
  return NUMBER_VALUES[NUMBER_WORDS.indexOf(printed.toLowerCase())];
}

const DAYS: Readonly<Record<'day' | 'week', number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<'month' | 'year', number>> = { month: 1, year: 12 };
const DAY_MS = 86_400_000;

/**
 * The months of a time that counts from `from` (`YYYY-MM-DD` or a part of it). A day that is not known counts as
 * the last of its month, so that nothing is called late too early.
 */
export function resolveRelative(
  { after, until, unit }: RelativeTime,
  from: string,
): { readonly start: string; readonly end: string | null } {
  return { start: addTime(from, after, unit), end: until === null ? null : addTime(from, until, unit) };
}

function addTime(from: string, count: number, unit: Unit): string {
  const index = indexMonth(from.slice(0, 7), 'last');
  if (unit === 'month' || unit === 'year') return monthAt(index + Math.round(count * MONTHS[unit]));
  const year = Math.floor(index / 12);
  const month = index % 12;
  const day =
    from.length > 7 ? Number(from.slice(8, 10)) : new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, day) + Math.ceil(count * DAYS[unit]) * DAY_MS);
  return date.toISOString().slice(0, 7);
}
