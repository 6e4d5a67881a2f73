import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { halfOf, isForScoringOnly } from '../../src/evaluation/splitCouncils.ts';

const councils = new Set(
  readFileSync(new URL('../../corpus/gold/other-councils.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { council: string }).council),
);

describe('the halves of the other councils', () => {
  it('are fixed by the hash of the name', () => {
    for (const council of councils) {
      const even = (createHash('sha256').update(council, 'utf8').digest()[0] ?? 1) % 2 === 0;
      expect(halfOf(council)).toBe(even ? 'working' : 'scoring-only');
    }
  });

  it('are eighteen councils each', () => {
    const halves = [...councils].map(halfOf);
    expect(halves.filter((half) => half === 'working')).toHaveLength(18);
    expect(halves.filter((half) => half === 'scoring-only')).toHaveLength(18);
  });
});

describe('what is for scoring only', () => {
  const readIds = (name: string): string[] =>
    readFileSync(new URL(`../../corpus/gold/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
  const isKept = (id: string): boolean => isForScoringOnly({ id, document: 'made-up', council: null });

  it('holds the made-up recommendations whose id has an odd first byte, whatever file they stand in', () => {
    expect(readIds('made-up-working').filter(isKept)).toEqual([]);
    expect(readIds('made-up-scoring').filter((id) => !isKept(id))).toEqual([]);
  });

  it.each([
    ['made-up/a-3', 'other', null, false],
    ['plan/1', 'plan', null, false],
    ['plan/1', 'plan', 'Northby', false],
    ['other-councils/1', 'other-councils', null, false],
  ])('%s of %s, council %s: %s', (id, document, council, kept) => {
    expect(isForScoringOnly({ id, document, council })).toBe(kept);
  });
});
