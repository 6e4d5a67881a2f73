import { expect, it } from 'vitest';
import { isInTwoYears } from '../../src/text/isInTwoYears.ts';

it.each([
  [false, 'one year', 2030, null, 2030, null],
  [true, 'two years', 2030, null, 2031, null],
  [true, 'two periods of one year', 2030, '2028/29', 2030, '2029/30'],
  [false, 'a year and an unknown one', 2030, '2029/30', null, null],
  [false, 'two unknown years', null, null, null, null],
] as const)('%s: %s', (expected, _, year, period, otherYear, otherPeriod) => {
  const records = [
    { review: { body: null, kind: null, year, period } },
    { review: { body: null, kind: null, year: otherYear, period: otherPeriod } },
  ];
  expect(isInTwoYears(records)).toBe(expected);
});
