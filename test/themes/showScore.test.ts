import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { showScore, type ShownPoint } from '../../src/themes/showScore.ts';
import { writeCodebook } from './codebookFixture.ts';

const points: ShownPoint[] = [
  [0.5, 0.5],
  [0.9, 0.78],
  [1, 0.98],
];

describe('the score that is shown', () => {
  it.each([
    [0, 0],
    [0.25, 0.25],
    [0.5, 0.5],
    [0.7, 0.64],
    [0.9, 0.78],
    [0.95, 0.88],
    [1, 0.98],
  ])('for %d is %d', (score, shown) => {
    expect(showScore(score, points)).toBeCloseTo(shown, 10);
    expect(showScore(score, [])).toBe(score);
  });

  it('never turns the order of two scores around, wherever the points lie', () => {
    for (let seed = 1; seed < 100; seed++) {
      const at = (step: number): number => (seed * step * 37) % 100;
      const xs = [...new Set([at(1), at(2), at(3)])].sort((a, b) => a - b).map((x) => x / 100);
      const ys = [at(5), at(7), at(11)].sort((a, b) => a - b).map((y) => y / 100);
      const drawn = xs.map((x, index): ShownPoint => [x, ys[index] ?? 1]);
      let last = 0;
      for (let score = 0; score <= 1; score += 0.01) {
        const shown = showScore(score, drawn);
        expect(shown).toBeGreaterThanOrEqual(last - 1e-12);
        last = shown;
      }
    }
  });
});

describe('a codebook that says what to show', () => {
  const themes = `
  - id: one
    name: One
    definition: One.
    terms: { sure: [lamps], likely: [doors] }
`;
  const write = (shown: string): string =>
    writeCodebook(themes).replace('  certain: 0.65\n', `  certain: 0.65\n  shown: ${shown}\n`);
  const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };

  it('tags as one that does not, and marks the same for checking', () => {
    const { codebook } = readCodebook(write('[[0.5, 0.5], [0.9, 0.78]]'));
    const { codebook: plain } = readCodebook(writeCodebook(themes));
    if (!codebook || !plain) throw new Error('the codebook has mistakes');
    for (const [text, shown, score] of [
      ['Mend the lamps.', 0.78, 0.9],
      ['Mend the doors.', 0.57, 0.6],
    ] as const) {
      const [tag] = assignThemes({ ...empty, text }, codebook).asked;
      const [same] = assignThemes({ ...empty, text }, plain).asked;
      expect(tag).toEqual({ ...same, score: shown });
      expect(same?.score).toBe(score);
    }
  });

  it('must rise', () => {
    expect(readCodebook(write('[[0.5, 0.5], [0.4, 0.6]]')).problems[0]?.message).toContain('must rise');
    expect(readCodebook(write('[[0.5, 0.5], [0.6, 0.4]]')).problems[0]?.message).toContain('must rise');
  });
});
