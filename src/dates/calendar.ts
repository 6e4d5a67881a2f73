import { formatMonth } from './monthNames.ts';

/** First and last month, both included: `YYYY-MM`, or a bare year `YYYY`. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Months from `from` to `to`, counted from January of `year`; past 12 they run into the next year. */
export function spanMonths(year: number, from: number, to: number): Span {
  return { start: shiftMonth(year, from), end: shiftMonth(year, to) };
}

/** `YYYY-MM` of the month that is `month` months on, January being 1; it may be past 12 or below 1. */
function shiftMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return formatMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The number of a month counted from year 0, of the first or last month of a bare year. */
export function indexMonth(date: string, side: 'first' | 'last'): number {
  const [year = '', month] = date.split('-');
  return Number(year) * 12 + (month === undefined ? (side === 'first' ? 0 : 11) : Number(month) - 1);
}

/** `YYYY-MM` of a month as `indexMonth` counts it. */
export function monthAt(index: number): string {
  return shiftMonth(0, index + 1);
}

/** The months from `from` to `to` of a span, as shares of its length (0 to 1). */
export function takePart({ start, end }: Span, from: number, to: number): Span {
  const first = indexMonth(start, 'first');
  const length = indexMonth(end, 'last') - first + 1;
  const begin = Math.min(length - 1, Math.round(length * from));
  const stop = Math.max(begin, Math.round(length * to) - 1);
  return { start: monthAt(first + begin), end: monthAt(first + stop) };
}

/** The year of the century that two digits or four name. */
export function readYear(digits: string): number {
  const year = Number(digits.replace(/^['’‘]/, ''));
  return year < 100 ? 2000 + year : year;
}
