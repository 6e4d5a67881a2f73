import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { halfOf } from '../../src/evaluation/splitCouncils.ts';

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
