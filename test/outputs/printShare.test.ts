import { expect, it } from 'vitest';
import { printPoints, printQ, printShare, roundShare } from '../../src/outputs/printShare.ts';

it.each([
  ['few', '2 of 11'],
  ['small', '2 of 11, 5–48 %'],
  ['enough', '2 of 11, 5–48 %'],
] as const)('a share of a size that is %s: %s', (size, printed) => {
  expect(printShare({ count: 2, of: 11, low: 0.0514, high: 0.477, size })).toBe(printed);
});

it.each([
  [0.076, '+8'],
  [-0.277, '−28'],
  [0.004, '0'],
  [-0.004, '0'],
])('a difference of %f in points: %s', (value, printed) => {
  expect(printPoints(value)).toBe(printed);
});

it.each([
  [0.0049, '<0.01'],
  [0.005, '0.01'],
  [1, '1.00'],
])('a q of %f: %s', (q, printed) => {
  expect(printQ(q)).toBe(printed);
});

it('rounds what enters a record to four decimals, and leaves out what is not known', () => {
  expect([roundShare(1 / 3), roundShare(null)]).toEqual([0.3333, null]);
});
