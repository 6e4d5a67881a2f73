import { expect, it } from 'vitest';
import type { Timescale } from '../../src/model.ts';
import { timescaleColumns } from '../../src/outputs/timescaleColumns.ts';

const write = (timescale: Timescale | null): Record<string, string | number | null> =>
  Object.fromEntries(timescaleColumns().map(({ heading, value }) => [heading, value({ timescale })]));

it('a timescale stands in columns as printed and as read, with what was first set and what it was counted from', () => {
  const slipped: Timescale = {
    text: 'March 2023, revised to Q3 2023/24',
    kind: 'range',
    start: '2023-10',
    end: '2023-12',
    original: { text: 'March 2023', start: '2023-03', end: '2023-03' },
    revised: { text: 'Q3 2023/24', start: '2023-10', end: '2023-12' },
  };
  expect(write(slipped)).toEqual({
    timescale: 'March 2023, revised to Q3 2023/24',
    timescale_kind: 'range',
    start: '2023-10',
    end: '2023-12',
    original_end: '2023-03',
    revised_end: '2023-12',
    counted_from: null,
  });
  const counted: Timescale = {
    text: '6 months',
    kind: 'term',
    start: '2024-01',
    end: '2024-07',
    from: '2024-01',
  };
  expect(write(counted)).toMatchObject({ original_end: null, revised_end: null, counted_from: '2024-01' });
  expect(Object.values(write(null)).every((value) => value === null)).toBe(true);
});
