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
    ['Ref Recommendation Owner Due', ['Ref', 'Recommendation', 'Owner', 'Due']],
    ['Action Owner', null],
    ['Recommendations for the Council', null],
    ['Lead Officer Update', null],
    ['Action by the Chief Executive', null],
    ['', null],
  ])('%s', (line, headings) => {
    expect(readHeadingLine(line)).toEqual(headings);
  });

  it('is cut into as few headings as any cut has that says what is to be done, and who does it or when', () => {
    const words = ['Action', 'Owner', 'Lead', 'Officer', 'Date', 'Due', 'Target', 'Recommendation', 'Update'];
    const listCuts = (rest: readonly string[]): string[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((_, at) => {
            const heading = rest.slice(0, at + 1).join(' ');
            return findExactRole(heading) === null
              ? []
              : listCuts(rest.slice(at + 1)).map((cut) => [heading, ...cut]);
          });
    const isWhole = (cut: readonly string[]): boolean => {
      const roles = cut.map(findExactRole);
      return (
        roles.some((role) => role === 'action' || role === 'recommendation' || role === 'findings') &&
        roles.some((role) => role === 'owner' || role === 'timescale')
      );
    };
    let seed = 7;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    let read = 0;
    for (let round = 0; round < 400; round += 1) {
      const line = Array.from({ length: 2 + (next() % 5) }, () => words[(next() >> 8) % words.length] ?? '');
      const headings = readHeadingLine(line.join(' '));
      const cuts = listCuts(line);
      const fewest = (of: readonly string[][]): number => Math.min(...of.map((cut) => cut.length));
      const whole = fewest(cuts.filter(isWhole));
      const cuttable = whole < Infinity && (whole >= 3 || whole === fewest(cuts));
      expect(headings?.length ?? null).toBe(cuttable ? whole : null);
      if (headings === null) continue;
      read += 1;
      expect(headings.join(' ')).toBe(line.join(' '));
      expect(isWhole(headings)).toBe(true);
    }
    expect(read).toBeGreaterThan(50);
  });
});
