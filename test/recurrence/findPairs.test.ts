import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findPairs, type Pair, scorePair } from '../../src/recurrence/findPairs.ts';
import { groupParts } from '../../src/recurrence/groupParts.ts';
import { relateParts } from '../../src/recurrence/relateParts.ts';
import { makeRecommendations } from '../bench/recommendations.ts';

/** Every two parts of different records, scored. */
function findAllPairs(related: ReturnType<typeof relateParts>, least: number): Pair[] {
  return related.parts.flatMap((right, b) =>
    related.parts
      .slice(0, b)
      .flatMap((left, a) => (left.record === right.record ? [] : (scorePair(related, a, b, least) ?? []))),
  );
}

const order = (pairs: readonly Pair[]): Pair[] => [...pairs].sort((x, y) => x.b - y.b || x.a - y.a);

describe('findPairs', () => {
  it.each([1, 2, 3, 4])('finds what comparing every two parts finds (seed %i)', (seed) => {
    const { records } = makeRecommendations(60, seed);
    const related = relateParts(records);
    const options = { least: 0.05, most: related.parts.length, kept: related.parts.length };
    const all = findAllPairs(related, 0.05);
    expect(all.length).toBeGreaterThan(10);
    expect(order(findPairs(related, options))).toEqual(order(all));
  });

  it('finds no other pairs where it looks at few', () => {
    const { records } = makeRecommendations(200, 5);
    const related = relateParts(records);
    const all = new Set(findAllPairs(related, 0.2).map(({ a, b }) => `${String(a)} ${String(b)}`));
    const few = findPairs(related, { least: 0.2, most: 20, kept: 3 });
    expect(few.length).toBeGreaterThan(10);
    for (const { a, b } of few) expect(all.has(`${String(a)} ${String(b)}`)).toBe(true);
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

describe('groupParts', () => {
  /** Average linkage as it is defined, every mean counted again at each step. */
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
          const sum = left.flatMap((x) => right.map((y) => scoreOf(x, y))).reduce((one, two) => one + two, 0);
          const mean = sum / (left.length * right.length);
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
      expect(groupParts(pairs, { join: 0.3, recordOf })).toEqual(groupSlowly(pairs, 0.3, recordOf));
    }
  });

  it('lets no chain of near neighbours grow into one group', () => {
    const chain = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1, score: 0.6 }));
    for (const group of groupParts(chain, { join: 0.3, recordOf: (part) => part }))
      expect(group.length).toBeLessThanOrEqual(3);
  });
});
