import { describe, expect, it } from 'vitest';
import { readMadeUpSet } from './madeUpPairs.ts';

const set = readMadeUpSet();

describe('the made-up recommendations', () => {
  it('are sixty, in twenty issues and alone', () => {
    expect(set.records).toHaveLength(60);
    expect(new Set([...set.told.values()].flatMap(({ issue }) => issue ?? [])).size).toBe(20);
  });
});
