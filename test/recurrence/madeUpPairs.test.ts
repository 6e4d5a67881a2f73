import { describe, expect, it } from 'vitest';
import { findMembers, JOIN } from '../../src/recurrence/findRecurring.ts';
import { countMadeUpPairs, readMadeUpSet } from './madeUpPairs.ts';

const set = readMadeUpSet();
const [{ members } = { members: [] }] = findMembers(set.records, [JOIN]);

describe('the made-up recommendations', () => {
  it('are sixty, in twenty issues and alone', () => {
    expect(set.records).toHaveLength(60);
    expect(new Set([...set.told.values()].flatMap(({ issue }) => issue ?? [])).size).toBe(20);
  });

  // What was reached when the method was last changed: a change that loses pairs shows here.
  it.each([
    ['develop', { tp: 9, fp: 2, fn: 5 }],
    ['score', { tp: 14, fp: 1, fn: 2 }],
  ] as const)('come back in the half to %s: %j', (half, counts) => {
    expect(countMadeUpPairs(set, members, half)).toMatchObject(counts);
  });
});
