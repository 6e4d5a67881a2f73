import { describe, expect, it } from 'vitest';
import { hasPassed } from '../../src/text/hasPassed.ts';

/** The last day of what a date names, and the first of the same for a day, as numbers: the slow, obvious way. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return year * 10_000 + month * 100 + (day ?? 31);
}
function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 10_000 + month * 100 + day;
}

const dates = [2022, 2023, 2024].flatMap((year) => [
  String(year),
  ...['01', '03', '12'].flatMap((month) => [
    `${String(year)}-${month}`,
    ...['01', '15', '31'].map((day) => `${String(year)}-${month}-${day}`),
  ]),
]);

describe('hasPassed', () => {
  it('agrees with days counted out: a date has passed once its last day lies before the first of the other', () => {
    for (const date of dates)
      for (const day of dates)
        expect([date, day, hasPassed(date, day)]).toEqual([date, day, lastDay(date) < firstDay(day)]);
  });
});
