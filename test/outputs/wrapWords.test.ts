import { describe, expect, it } from 'vitest';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { wrapWords } from '../../src/outputs/wrapWords.ts';

describe('wrapWords', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one\ntwo', 7, ['one', 'two']],
    ['lewisham-vfm-audit-2021-22', 14, ['lewisham-vfm-', 'audit-2021-22']],
    ['see lewisham-vfm-audit', 14, ['see', 'lewisham-vfm-', 'audit']],
  ])('breaks %j at %i columns into %j', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });

  it('marks a word that it cuts on both sides of the cut', () => {
    const [first, second] = wrapWords('incomprehensible', 10);
    expect(first).toBe('incompreh…');
    expect(second).toBe('…ensible');
  });

  it('ends the last line with a mark when lines are left out, between words', () => {
    expect(wrapWords('one two three four five', 9, 2)).toEqual(['one two', 'three …']);
  });

  it('leaves a text that fits the limit as it is', () => {
    expect(wrapWords('one two three', 9, 2)).toEqual(['one two', 'three']);
  });

  it('never loses a character and never exceeds its width', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: next(60) }, () => 'ab-/ é漢\u0301 cd'[next(11)] ?? '').join('');
      const width = 4 + next(12);
      const lines = wrapWords(text, width);
      expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(/[… ]/g, '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('measureWidth', () => {
  it.each([
    ['plain', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['漢字', 4],
    ['–', 1],
  ])('%s takes %i columns', (text, width) => {
    expect(measureWidth(text)).toBe(width);
  });
});
