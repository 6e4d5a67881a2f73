import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/recurrence/findPairs.ts';
import { mergeGroups } from '../../src/recurrence/mergeGroups.ts';

/** Pairs of parts whose numbers are no further apart than `reach`, each part of a record of its own. */
function merge(groups: readonly (readonly number[])[], parts: number, reach: number): number[][] {
  const scoreOf = (a: number, b: number): number => (Math.abs(a - b) <= reach ? 0.9 : 0);
  const pairs: Pair[] = [];
  for (let b = 0; b < parts; b++)
    for (let a = Math.max(0, b - reach); a < b; a++) pairs.push({ a, b, score: 0.9 });
  return mergeGroups(groups, pairs, { join: 0.4, scoreOf, recordsOf: (part) => [part] });
}
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('mergeGroups', () => {
  it('makes groups one that are near to each other throughout, and takes in single parts', () => {
    expect(merge([range(0, 16), range(16, 32)], 33, 40)).toEqual([range(0, 33)]);
  });

  it('does not let a chain of near neighbours grow together', () => {
    expect(merge([[0, 1]], 3, 1)).toEqual([[0, 1]]);
    const chained = merge([range(0, 4), range(4, 8), range(8, 12), range(12, 16)], 16, 4);
    expect(Math.max(...chained.map(({ length }) => length))).toBeLessThan(9);
  });

  it('holds no record twice', () => {
    const groups = [range(0, 4), range(4, 8)];
    const options = { join: 0.4, scoreOf: () => 0.9, recordsOf: (part: number) => [part % 7] };
    expect(mergeGroups(groups, [{ a: 0, b: 4, score: 0.9 }], options)).toEqual(groups);
  });
});
