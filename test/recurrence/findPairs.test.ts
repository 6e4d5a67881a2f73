import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findPairs, weighPair } from '../../src/recurrence/findPairs.ts';
import { groupParts } from '../../src/recurrence/groupParts.ts';
import { type Pair, rankPairs } from '../../src/recurrence/rankPairs.ts';
import { relateParts } from '../../src/recurrence/relateParts.ts';
import { makeRecommendations } from '../bench/recommendations.ts';

/** Every two parts of different records, weighed and ranked. */
function findAllPairs(related: ReturnType<typeof relateParts>, least: number): Pair[] {
  const { parts, same } = related;
  const stands = (part: number): boolean => same.firsts[part] === part;
  const like = parts.flatMap((right, b) =>
    parts.slice(0, b).flatMap((left, a) => {
      const odds =
        left.record === right.record || !stands(a) || !stands(b) ? undefined : weighPair(related, a, b);
      return odds !== undefined && 1 / (1 + Math.exp(-odds)) >= least ? { a, b, odds } : [];
    }),
  );
  return rankPairs(like, (at) => parts[at]?.record ?? -1, least);
}

const order = (pairs: readonly Pair[]): Pair[] => [...pairs].sort((x, y) => x.b - y.b || x.a - y.a);

describe('findPairs', () => {
  it.each([1, 2, 3, 4])('finds what comparing every two parts finds (seed %i)', (seed) => {
    const { records } = makeRecommendations(60, seed);
    const related = relateParts(records);
    const options = { least: 0.15, reach: Infinity, most: Infinity, kept: Infinity };
    const all = findAllPairs(related, 0.15);
    expect(all.length).toBeGreaterThan(10);
    expect(order(findPairs(related, options))).toEqual(order(all));
  });

  it('finds nearly all that comparing every two finds where its bounds are met', () => {
    const { records } = makeRecommendations(600, 6);
    const related = relateParts(records);
    const all = findPairs(related, { least: 0.15, reach: Infinity, most: Infinity });
    const found = findPairs(related, { least: 0.15, reach: 400 });
    const known = new Map(found.map(({ a, b, score }) => [`${String(a)} ${String(b)}`, score]));
    const missing = all.filter(({ a, b }) => !known.has(`${String(a)} ${String(b)}`));
    expect(all.length).toBeGreaterThan(1_000);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length / all.length).toBeLessThan(0.05);
  });

  it('finds no other pairs where it looks at few', () => {
    const { records } = makeRecommendations(200, 5);
    const related = relateParts(records);
    const all = findPairs(related, { least: 0.01, reach: Infinity, most: Infinity, kept: Infinity });
    const known = new Set(all.map(({ a, b }) => `${String(a)} ${String(b)}`));
    const few = findPairs(related, { least: 0.2, reach: 200, most: 20, kept: 3 });
    expect(few.length).toBeGreaterThan(10);
    expect(few.length).toBeLessThan(all.length);
    for (const { a, b } of few) expect(known.has(`${String(a)} ${String(b)}`)).toBe(true);
  });

  it('pairs those that a reference ties, though they share no word', () => {
    const { records } = makeRecommendations(2, 1);
    const [first, second] = records;
    if (!first || !second) throw new Error('two records');
    const related = relateParts([
      { ...first, text: 'Mend the roof of the museum.', response: null, themes: { asked: [], answered: [] } },
      {
        ...second,
        text: 'Answer letters within ten days.',
        response: null,
        themes: { asked: [], answered: [] },
        crossReferences: [{ printed: 'See 0', target: first.id }],
      },
    ]);
    expect(findPairs(related, { least: 0.01 })).toHaveLength(1);
    expect(findPairs({ ...related, references: [] }, { least: 0.01 })).toEqual([]);
  });
});

describe('rankPairs', () => {
  it('takes one that is like many for less than two that are like each other alone', () => {
    const hub = [1, 2, 3, 4].map((b) => ({ a: 0, b, odds: 1 + b / 10 }));
    const pairs = rankPairs([...hub, { a: 5, b: 6, odds: 1 }], (part) => part, 0);
    const scoreOf = (b: number): number => pairs.find((pair) => pair.b === b)?.score ?? 0;
    expect(scoreOf(4)).toBeCloseTo(1 / (1 + Math.exp(-1.4)));
    expect(scoreOf(1)).toBeLessThan(scoreOf(6));
    expect(scoreOf(6)).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  it('takes nothing from three that are all like each other, however they rank', () => {
    const odds = [
      { a: 0, b: 1, odds: 3 },
      { a: 0, b: 2, odds: 2 },
      { a: 1, b: 2, odds: 2 },
    ];
    for (const { score, b } of rankPairs(odds, (part) => part, 0))
      expect(score).toBeCloseTo(1 / (1 + Math.exp(b === 1 ? -3 : -2)));
  });

  it('counts records, not parts: two parts of the nearest are one rank', () => {
    const recordOf = (part: number): number => [0, 1, 1, 2][part] ?? -1;
    const odds = [2, 1.5, 1].map((odd, at) => ({ a: 0, b: at + 1, odds: odd }));
    const [, , last] = rankPairs(odds, recordOf, 0);
    expect(last?.score).toBeCloseTo(1 / (1 + Math.exp(-(1 - 0.7 * Math.log(2)))));
  });
});

describe('groupParts', () => {
  /** Average linkage between groups that are pairs throughout, every mean counted again at each step. */
  function groupSlowly(pairs: readonly Pair[], join: number, recordOf: (part: number) => number): number[][] {
    let groups = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
      .sort((x, y) => x - y)
      .map((part) => [part]);
    const scoreOf = (x: number, y: number): number =>
      pairs.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))?.score ?? 0;
    for (;;) {
      let best: { left: number[]; right: number[]; mean: number } | undefined;
      groups.forEach((left, at) => {
        for (const right of groups.slice(at + 1)) {
          if (left.some((x) => right.some((y) => recordOf(x) === recordOf(y)))) continue;
          const scores = left.flatMap((x) => right.map((y) => scoreOf(x, y)));
          if (scores.includes(0)) continue;
          const mean = scores.reduce((one, two) => one + two, 0) / scores.length;
          if (mean >= join - 1e-12 && mean > (best?.mean ?? 0) + 1e-12) best = { left, right, mean };
        }
      });
      if (!best) return groups.filter(({ length }) => length > 1);
      const { left, right } = best;
      groups = groups.filter((group) => group !== left && group !== right);
      groups.push([...left, ...right].sort((x, y) => x - y));
      groups.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
    }
  }

  it('groups as a slow and obvious version does', () => {
    const random = makeSeededRandom(11);
    for (let round = 0; round < 60; round++) {
      const pairs: Pair[] = [];
      for (let b = 1; b < 9; b++)
        for (let a = 0; a < b; a++) if (random() < 0.5) pairs.push({ a, b, score: 0.1 + random() * 0.9 });
      const recordOf = (part: number): number => part % 7;
      expect(groupParts(pairs, { join: 0.3, recordsOf: (part) => [recordOf(part)] })).toEqual(
        groupSlowly(pairs, 0.3, recordOf),
      );
    }
  });

  it('lets no chain of near neighbours grow into one group', () => {
    const chain = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1, score: 0.6 }));
    for (const group of groupParts(chain, { join: 0.3, recordsOf: (part) => [part] }))
      expect(group).toHaveLength(2);
  });
});
