import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';

describe('seeded random numbers', () => {
  it('repeat for a seed and differ between seeds', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, makeSeededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('fall evenly into ten parts of 0 to 1', () => {
    const random = makeSeededRandom(3);
    const parts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const part = Math.floor(random() * 10);
      parts[part] = (parts[part] ?? 0) + 1;
    }
    for (const count of parts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });
});
