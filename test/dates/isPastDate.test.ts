import { describe, expect, it } from 'vitest';
import type { Timescale } from '../../src/model.ts';
import { isPastDate } from '../../src/dates/isPastDate.ts';

const endAt = (end: string | null): Timescale => ({ text: 'x', kind: 'date', start: null, end });

describe('isPastDate', () => {
  it.each([
    ['2024-03', '2024-03-31', false],
    ['2024-03', '2024-04-01', true],
    ['2024-03', '2024-04', true],
    ['2024-03', '2024-03', false],
    ['2024-03', '2024', false],
    ['2024-03', '2025', true],
    ['2024', '2024-12-31', false],
    ['2024', '2025-01', true],
    [null, '2040-01', null],
    ['2024-03', null, null],
  ])('last date %s, judged on %s: %s', (end, asOf, past) => {
    expect(isPastDate(endAt(end), asOf)).toBe(past);
  });

  it('cannot be said where there is no timescale', () => {
    expect(isPastDate(null, '2024-01')).toBeNull();
  });
});
