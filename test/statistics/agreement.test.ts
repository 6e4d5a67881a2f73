import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { measureKappa } from '../../src/statistics/cohensKappa.ts';
import { measureAc1, measureAgreement } from '../../src/statistics/gwetAc1.ts';
import { measureAlpha } from '../../src/statistics/krippendorffAlpha.ts';
import { measureMasi } from '../../src/statistics/masiDistance.ts';

/** The canonical example with gaps: four coders, twelve units (Krippendorff 2004; Hayes and Krippendorff 2007). */
const coders = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
].map((row) => row.split(' '));
const canonical = Array.from({ length: 12 }, (_, unit) =>
  coders.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit])])),
);
const VALUES = [1, 2, 3, 4, 5];
const count = (unit: readonly number[]): number[] =>
  VALUES.map((value) => unit.filter((one) => one === value).length);
const counts = canonical.map(count);

type Distance = (a: number, b: number) => number;
const nominal: Distance = (a, b) => (a === b ? 0 : 1);
const interval: Distance = (a, b) => (a - b) ** 2;
const alphaOf = (units: readonly (readonly number[])[], distance: Distance): number | null =>
  measureAlpha(
    units.map(count),
    VALUES.map((a) => VALUES.map((b) => distance(a, b))),
  );

describe('Krippendorff’s alpha', () => {
  it('gives the published values of the canonical example', () => {
    expect(alphaOf(canonical, nominal)).toBeCloseTo(0.743421, 6);
    expect(alphaOf(canonical, interval)).toBeCloseTo(0.849107, 6);
  });

  it('is 1 where all agree, null where no two values differ, and passes over units with one value', () => {
    expect(alphaOf([[1, 1], [2, 2], [3]], nominal)).toBe(1);
    expect(
      alphaOf(
        [
          [1, 1],
          [1, 1],
        ],
        nominal,
      ),
    ).toBeNull();
    expect(alphaOf([[1], [2]], nominal)).toBeNull();
    expect(alphaOf([], nominal)).toBeNull();
  });

  it('is what comparing every pair of values gives, on 200 random tables with gaps', () => {
    const random = makeSeededRandom(11);
    for (let round = 0; round < 200; round++) {
      const units = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
        Array.from({ length: Math.floor(random() * 5) }, () => 1 + Math.floor(random() * 4)),
      );
      const expected = compareEveryPair(units, interval);
      const alpha = alphaOf(units, interval);
      if (expected === null) expect(alpha).toBeNull();
      else expect(alpha).toBeCloseTo(expected, 10);
    }
  });
});

function compareEveryPair(units: readonly number[][], distance: Distance): number | null {
  const paired = units.filter((unit) => unit.length > 1);
  const all = paired.flat();
  const sum = (values: readonly number[]): number =>
    values.reduce((total, a) => total + values.reduce((inner, b) => inner + distance(a, b), 0), 0);
  const expected = sum(all) / (all.length * (all.length - 1));
  const observed =
    paired.reduce((total, unit) => total + sum(unit) / (unit.length - 1), 0) / Math.max(1, all.length);
  return all.length < 2 || expected === 0 ? null : 1 - observed / expected;
}

describe('Cohen’s kappa', () => {
  const pairs = (...table: readonly (readonly [string, string, number])[]): [string, string][] =>
    table.flatMap(([a, b, count]) => Array.from({ length: count }, (): [string, string] => [a, b]));

  it.each([
    ['the grant proposals of the textbook', 20, 5, 10, 15, 0.4],
    ['rare answers, where kappa collapses (Gwet 2002)', 118, 5, 2, 0, -0.0234],
    ['perfect agreement', 3, 0, 0, 4, 1],
  ])('%s', (_, yesYes, yesNo, noYes, noNo, kappa) => {
    const table = pairs(['y', 'y', yesYes], ['y', 'n', yesNo], ['n', 'y', noYes], ['n', 'n', noNo]);
    expect(measureKappa(table)).toBeCloseTo(kappa, 4);
  });

  it('is null where both always say the same one thing, and without pairs', () => {
    expect(measureKappa(pairs(['n', 'n', 9]))).toBeNull();
    expect(measureKappa([])).toBeNull();
  });
});

describe('Gwet’s AC1', () => {
  it('gives the published values: 0.775 for the canonical example, 0.941 where kappa collapses', () => {
    expect(measureAc1(counts)).toBeCloseTo(0.77544, 5);
    expect(measureAgreement(counts)).toBeCloseTo(0.81818, 5);
    const rare = [...Array.from({ length: 118 }, () => [2, 0]), ...Array.from({ length: 7 }, () => [1, 1])];
    expect(measureAc1(rare)).toBeCloseTo(0.9408, 4);
  });

  it('is null without a unit that two coders judged', () => {
    expect(measureAc1([[1, 0]])).toBeNull();
    expect(measureAc1([])).toBeNull();
  });
});

describe('MASI distance', () => {
  it.each([
    ['the same', 'a b', 'a b', 0],
    ['both empty', '', '', 0],
    ['nothing shared', 'a', 'b', 1],
    ['one empty', 'a', '', 1],
    ['one holds the other', 'a b', 'a b c d', 1 - (1 / 2) * (2 / 3)],
    ['each has its own', 'a b', 'b c', 1 - (1 / 3) * (1 / 3)],
  ])('%s', (_, left, right, distance) => {
    const read = (text: string): Set<string> => new Set(text.split(' ').filter((word) => word !== ''));
    expect(measureMasi(read(left), read(right))).toBeCloseTo(distance, 12);
    expect(measureMasi(read(right), read(left))).toBeCloseTo(distance, 12);
  });
});
