import { describe, expect, it } from 'vitest';
import { readHeadingLine } from '../../../src/recommendations/plain/readHeadingLine.ts';
import { findExactRole } from '../../../src/recommendations/roles.ts';

describe('a line of headings', () => {
  it.each([
    ['Action Responsible Officer Timeframe', ['Action', 'Responsible Officer', 'Timeframe']],
    [
      'Ref Recommendation Lead Officer Target Date Status',
      ['Ref', 'Recommendation', 'Lead Officer', 'Target Date', 'Status'],
    ],
    ['Recommendation Action Owner Due Date', ['Recommendation', 'Action Owner', 'Due Date']],
    ['Action Owner', null],
    ['Recommendations for the Council', null],
    ['Lead Officer Update', null],
    ['Action by the Chief Executive', null],
    ['', null],
  ])('%s', (line, headings) => {
    expect(readHeadingLine(line)).toEqual(headings);
  });

  it('is cut into as few headings as any cut has', () => {
    const words = ['Action', 'Owner', 'Lead', 'Officer', 'Date', 'Due', 'Target', 'Recommendation', 'Update'];
    const fewest = (rest: readonly string[]): number => {
      if (rest.length === 0) return 0;
      let least = Infinity;
      for (let size = 1; size <= rest.length; size += 1)
        if (findExactRole(rest.slice(0, size).join(' ')) !== null)
          least = Math.min(least, 1 + fewest(rest.slice(size)));
      return least;
    };
    let seed = 7;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    let read = 0;
    for (let round = 0; round < 400; round += 1) {
      const line = Array.from({ length: 2 + (next() % 5) }, () => words[(next() >> 8) % words.length] ?? '');
      const headings = readHeadingLine(line.join(' '));
      if (headings === null) continue;
      read += 1;
      expect(headings.join(' ')).toBe(line.join(' '));
      expect(headings.length).toBe(fewest(line));
    }
    expect(read).toBeGreaterThan(50);
  });
});
