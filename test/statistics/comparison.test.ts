import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../src/statistics/adjustPValues.ts';
import { findBinomialLimits, listBinomial } from '../../src/statistics/binomial.ts';
import { testFisherExact } from '../../src/statistics/fisherExact.ts';
import { findNewcombeInterval } from '../../src/statistics/newcombe.ts';
import { findWilsonInterval } from '../../src/statistics/wilson.ts';

const round = (value: number, digits = 4): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** A repeatable stream of whole numbers from 0 to below `limit`. */
function makeRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function choose(of: number, count: number): number {
  let value = 1;
  for (let at = 1; at <= count; at++) value = (value * (of - count + at)) / at;
  return value;
}

describe('Wilson, 95 %', () => {
  it.each([
    // The house's statistics note, after Newcombe and Altman (2000).
    [0, 5, 0, 43],
    [3, 5, 23, 88],
    [4, 12, 14, 61],
    [8, 26, 17, 50],
    [2, 11, 5, 48],
    [9, 41, 12, 37],
  ])('%i of %i lies from %i to %i %%', (count, of, low, high) => {
    const interval = findWilsonInterval(count, of);
    expect([interval?.low, interval?.high].map((end) => Math.round((end ?? 9) * 100))).toEqual([low, high]);
  });

  it('says nothing of nothing', () => {
    expect(findWilsonInterval(0, 0)).toBe(null);
  });
});

describe('Newcombe, method 10', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, examples a to h.
  it.each([
    ['a', 56, 70, 48, 80, 0.0524, 0.3339],
    ['b', 9, 10, 3, 10, 0.1705, 0.809],
    ['c', 6, 7, 2, 7, 0.0582, 0.8062],
    ['d', 5, 56, 0, 29, -0.0381, 0.1926],
    ['e', 0, 10, 0, 20, -0.1611, 0.2775],
    ['f', 0, 10, 0, 10, -0.2775, 0.2775],
    ['g', 10, 10, 0, 20, 0.6791, 1],
    ['h', 10, 10, 0, 10, 0.6075, 1],
  ])('example %s: %i of %i less %i of %i', (_, a, of, b, ofOther, low, high) => {
    const interval = findNewcombeInterval({ count: a, of }, { count: b, of: ofOther });
    expect([round(interval?.low ?? 9), round(interval?.high ?? 9)]).toEqual([low, high]);
  });

  it('changes sign when the sides change places, and says nothing where one is empty', () => {
    const there = findNewcombeInterval({ count: 4, of: 29 }, { count: 9, of: 41 });
    const back = findNewcombeInterval({ count: 9, of: 41 }, { count: 4, of: 29 });
    expect(there?.low).toBeCloseTo(-(back?.high ?? 9), 12);
    expect(there?.high).toBeCloseTo(-(back?.low ?? 9), 12);
    expect(findNewcombeInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBe(null);
  });
});

describe("Fisher's exact test, two-sided", () => {
  it.each([
    // Fisher's tea: 34 of 70 arrangements are no likelier.
    ['the lady tasting tea', 3, 4, 1, 4, 34 / 70],
    // Fisher 1962, convictions of twins, as on the help page of R's fisher.test: 0.0005367.
    ['criminal twins', 2, 17, 10, 13, 0.0005367],
    ['no hits at all', 0, 12, 0, 15, 1],
  ])('%s', (_, a, of, b, ofOther, p) => {
    expect(testFisherExact({ count: a, of }, { count: b, of: ofOther })).toBeCloseTo(p, 7);
  });

  it('is the sum over all tables with the same margins that are no likelier', () => {
    const random = makeRandom(7);
    for (let round = 0; round < 300; round++) {
      const of = 1 + random(20);
      const ofOther = 1 + random(20);
      const first = { count: random(of + 1), of };
      const second = { count: random(ofOther + 1), of: ofOther };
      const hits = first.count + second.count;
      const chance = (count: number): number =>
        count > of || hits - count > ofOther || count > hits || count < 0
          ? 0
          : (choose(of, count) * choose(ofOther, hits - count)) / choose(of + ofOther, hits);
      let slow = 0;
      for (let count = 0; count <= hits; count++)
        if (chance(count) <= chance(first.count) * (1 + 1e-7)) slow += chance(count);
      expect(testFisherExact(first, second)).toBeCloseTo(slow, 9);
    }
  });

  it('stays a probability where numbers are large', () => {
    const p = testFisherExact({ count: 4000, of: 90_000 }, { count: 3800, of: 90_000 });
    // The normal approximation gives 0.0203; the exact test is a little more careful.
    expect(p).toBeGreaterThan(0.0195);
    expect(p).toBeLessThan(0.0225);
  });
});

describe('Benjamini and Hochberg', () => {
  it('gives the q-values of their own example, of which four are at most 0.05', () => {
    // Benjamini and Hochberg 1995, section 4.1; q as R's p.adjust prints them.
    const values = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = adjustPValues(values).map((value) => round(value));
    expect(adjusted).toEqual([
      0.0015, 0.003, 0.0095, 0.0356, 0.0603, 0.0639, 0.0639, 0.0645, 0.0765, 0.486, 0.5812, 0.7149, 0.7532,
      0.8132, 1,
    ]);
  });

  it('keeps the order in which the values came, whatever it is, and is the step-up of the definition', () => {
    const random = makeRandom(3);
    for (let turn = 0; turn < 100; turn++) {
      const values = Array.from({ length: 1 + random(20) }, () => random(1000) / 1000);
      const slow = values.map((value) => {
        const least = values
          .filter((other) => other >= value)
          .map((other) => (other * values.length) / values.filter((one) => one <= other).length);
        return Math.min(1, ...least);
      });
      adjustPValues(values).forEach((value, at) => {
        expect(value).toBeCloseTo(slow[at] ?? 9, 12);
      });
    }
    expect(adjustPValues([])).toEqual([]);
  });
});

describe('exact binomial limits', () => {
  it('gives the chances that the formula gives', () => {
    for (const [of, share] of [
      [1, 0.5],
      [10, 0.15],
      [41, 0.22],
      [30, 0.99],
    ] as const) {
      listBinomial(of, share).forEach((chance, count) => {
        expect(chance).toBeCloseTo(choose(of, count) * share ** count * (1 - share) ** (of - count), 12);
      });
    }
    expect(listBinomial(3, 0)).toEqual([1, 0, 0, 0]);
    expect(listBinomial(3, 1)).toEqual([0, 0, 0, 1]);
  });

  it('keeps every chance where there are very many', () => {
    const chances = listBinomial(20_000, 0.3);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(chances.indexOf(Math.max(...chances))).toBe(6000);
  });

  it('puts outside only what is at most so likely, on its side', () => {
    const random = makeRandom(11);
    for (let turn = 0; turn < 100; turn++) {
      const of = 1 + random(60);
      const share = random(101) / 100;
      const tail = turn % 2 === 0 ? 0.025 : 0.001;
      const chances = listBinomial(of, share);
      const sum = (from: number, to: number): number =>
        chances.slice(from, to).reduce((total, chance) => total + chance, 0);
      const { low, high } = findBinomialLimits(of, share, tail);
      expect(sum(0, low)).toBeLessThanOrEqual(tail);
      expect(sum(high + 1, of + 1)).toBeLessThanOrEqual(tail);
      expect(sum(0, low + 1)).toBeGreaterThan(tail);
      expect(sum(high, of + 1)).toBeGreaterThan(tail);
    }
  });
});
