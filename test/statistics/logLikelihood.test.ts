import { describe, expect, it } from 'vitest';
import { measureLogLikelihood, measureLogRatio } from '../../src/statistics/logLikelihood.ts';
import { measurePhi } from '../../src/statistics/phi.ts';

const cells = { count: 30, of: 1000, other: 12, ofOther: 2000 };
const alike = { count: 5, of: 50, other: 10, ofOther: 100 };

describe('one word in two corpora', () => {
  // 30 of 1,000 against 12 of 2,000: as R's corpora::keyness prints it.
  it('log-likelihood, four cells', () => {
    expect(measureLogLikelihood(cells)).toBeCloseTo(25.78377, 5);
  });

  it('log ratio: five times as often is 2.32; none counts for half a one', () => {
    expect(measureLogRatio(cells)).toBeCloseTo(Math.log2(5), 12);
    expect(measureLogRatio({ count: 4, of: 10, other: 0, ofOther: 10 })).toBe(3);
    expect(measureLogRatio({ count: 0, of: 10, other: 4, ofOther: 10 })).toBe(-3);
  });

  it('is nothing where both are alike', () => {
    expect([measureLogLikelihood(alike), measureLogRatio(alike)]).toEqual([0, 0]);
  });
});

describe('phi', () => {
  it.each([
    // Pearson's correlation of the two columns of noughts and ones.
    ['always together', 4, 4, 4, 10, 1],
    ['never together, and one of them everywhere', 0, 4, 6, 10, -1],
    ['as chance would have it', 2, 4, 5, 10, 0],
    ['in between', 3, 4, 5, 10, 0.4082],
    ['one of them everywhere', 4, 4, 10, 10, null],
    ['none of either', 0, 0, 0, 10, null],
  ])('%s', (_, both, one, other, all, phi) => {
    const found = measurePhi(both, one, other, all);
    expect(found === null ? null : Math.round(found * 1e4) / 1e4).toBe(phi);
  });

  it('is the correlation of noughts and ones', () => {
    const one = [1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0];
    const other = [1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0];
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const cov = (a: readonly number[], b: readonly number[]): number =>
      mean(a.map((value, at) => (value - mean(a)) * ((b[at] ?? 0) - mean(b))));
    const both = one.filter((value, at) => value === 1 && other[at] === 1).length;
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(measurePhi(both, sum(one), sum(other), one.length)).toBeCloseTo(
      cov(one, other) / Math.sqrt(cov(one, one) * cov(other, other)),
      12,
    );
  });
});
