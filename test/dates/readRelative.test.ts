import { describe, expect, it } from 'vitest';
import { resolveRelative } from '../../src/dates/readDuration.ts';
import { readRelative } from '../../src/dates/readRelative.ts';

const format = (year: number, month: number): string => `${String(year)}-${String(month).padStart(2, '0')}`;

/** The month after or before, one step at a time. */
function step(at: string, by: 1 | -1): string {
  const year = Number(at.slice(0, 4));
  const month = Number(at.slice(5, 7)) + by;
  if (month === 13) return format(year + 1, 1);
  return month === 0 ? format(year - 1, 12) : format(year, month);
}

/** From a month back to the one with which its period begins, and on to the one before the next: slow and obvious. */
function walkPeriod(from: string, begins: readonly number[]): { start: string; end: string } {
  let start = from;
  while (!begins.includes(Number(start.slice(5, 7)))) start = step(start, -1);
  let end = from;
  while (!begins.includes(Number(step(end, 1).slice(5, 7)))) end = step(end, 1);
  return { start, end };
}

const PERIODS: readonly (readonly [string, readonly number[]])[] = [
  ['financial year', [4]],
  ['municipal year', [5]],
  ['academic year', [9]],
  ['calendar year', [1]],
  ['quarter', [1, 4, 7, 10]],
  ['month', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
];

describe('a time that counts from a given day', () => {
  it('is the period of that day, its end, or the next one, as walking month by month finds it', () => {
    for (let from = '2022-01'; from < '2026-01'; from = step(from, 1)) {
      for (const [period, begins] of PERIODS) {
        const own = walkPeriod(from, begins);
        const next = walkPeriod(step(own.end, 1), begins);
        const name = `${period} from ${from}`;
        expect(readRelative(`This ${period}`, from), name).toEqual(own);
        expect(readRelative(`By the end of the ${period}`, from), name).toEqual({
          start: own.end,
          end: own.end,
        });
        expect(readRelative(`next ${period}`, from), name).toEqual(next);
        expect(readRelative(`end of next ${period}`, from), name).toEqual({ start: next.end, end: next.end });
      }
    }
  });

  it('ends so many months on, as stepping finds it', () => {
    let end = '2024-01';
    for (let count = 0; count <= 48; count += 1) {
      expect(resolveRelative({ after: 0, until: count, unit: 'month' }, '2024-01-31')).toEqual({
        start: '2024-01',
        end,
      });
      end = step(end, 1);
    }
  });

  it('ends so many days on, as stepping finds it; a day that is not known is the last of its month', () => {
    const date = new Date(Date.UTC(2024, 0, 31));
    for (let count = 0; count <= 800; count += 1) {
      const end = format(date.getUTCFullYear(), date.getUTCMonth() + 1);
      expect(resolveRelative({ after: 0, until: count, unit: 'day' }, '2024-01-31').end).toBe(end);
      expect(resolveRelative({ after: 0, until: count, unit: 'day' }, '2024-01').end).toBe(end);
      date.setUTCDate(date.getUTCDate() + 1);
    }
  });

  it.each([
    'The year',
    'every six months',
    'within 3 months of approval',
    'Reviewed twice in 6 months',
    'Ongoing',
    '',
  ])('is not read in %j', (text) => {
    expect(readRelative(text, '2024-01')).toBeUndefined();
  });
});
