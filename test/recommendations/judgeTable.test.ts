import { describe, expect, it } from 'vitest';
import { findHeader } from '../../src/recommendations/findHeader.ts';
import { hasReviewSign, isOtherTable } from '../../src/recommendations/hasReviewSign.ts';
import { judgeTable } from '../../src/recommendations/judgeTable.ts';
import { promoteColumn } from '../../src/recommendations/promoteColumn.ts';
import type { RawRow } from '../../src/recommendations/tableEvents.ts';

describe('the sign of a review', () => {
  it.each([
    'Corporate Peer Challenge action plan',
    'Ofsted improvement plan',
    'Internal audit follow-up',
    'External auditor’s annual report',
    'Recommendations of the task group',
    'Best Value inspection',
  ])('stands in “%s”', (text) => {
    expect(hasReviewSign(text)).toBe(true);
  });

  it.each([
    'Audit Committee',
    'Climate action plan',
    'Bin collections in May',
    'Membership',
    'Team work plan',
  ])('does not stand in “%s”', (text) => {
    expect(hasReviewSign(text)).toBe(false);
  });

  it.each([
    ['Strategic risk register', []],
    ['Forward plan of key decisions', []],
    ['', ['Risk', 'Likelihood', 'Residual score', 'Action']],
    ['', ['Indicator', 'Target', 'Actual', 'Action']],
  ])('another table: “%s” %j', (line, headings) => {
    expect(isOtherTable(line, headings)).toBe(true);
  });
});

const cellsOf = (texts: readonly string[]) => texts.map((text, column) => ({ text, column }));
const judge = (signed: boolean, line: string, headings: string, ...rows: string[]): string => {
  const named = findHeader(cellsOf(headings.split(' | ')));
  if (!named) return 'no header';
  const body = rows.map((text, index): RawRow => ({
    kind: 'row',
    place: { line: index + 2 },
    cells: cellsOf(text.split(' | ')),
    glued: false,
  }));
  const header = promoteColumn(named, false, named.width);
  if (!header) return 'no column';
  const { holds, issues } = judgeTable(header, named, body, { signed, line, apart: false });
  return [holds ? 'read' : 'left', ...issues.map(({ code }) => code)].join(' ');
};

describe('a table is read as one of recommendations', () => {
  it.each([
    ['read', false, '', 'Recommendation | Owner', 'Parks | HR'],
    ['read columns-inferred', true, '', 'Action | Lead | Date', 'New parks plan | HR | May 2031'],
    ['left', false, '', 'Action | Lead | Date', 'New parks plan | HR | May 2031'],
    [
      'read columns-inferred review-unseen',
      false,
      '',
      'Action | Lead | Date',
      'Review the parks plan | HR | May 2031',
    ],
    [
      'left columns-inferred',
      true,
      'Forward plan',
      'Action | Lead | Date',
      'Review the parks plan | HR | May 2031',
    ],
    [
      'read columns-inferred',
      true,
      'Forward plan',
      'Action | Lead | Date',
      'The council should review parks | HR | May',
    ],
    ['read', true, '', 'Improvement area | Lead | Date', 'Morale of teams in parks | HR | May 2031'],
    ['left', false, '', 'Improvement area | Lead | Date', 'Morale of teams in parks | HR | May 2031'],
    ['left', true, '', 'Details | Lead | Date', 'Morale of teams in parks | HR | May 2031'],
    ['no column', true, '', 'Version | Date | Author | Comments', '1.0 | May 2031 | Jo Lee | First draft'],
  ])('%s: signed %s, “%s”, %s', (expected, signed, line, headings, row) => {
    expect(judge(signed, line, headings, row)).toBe(expected);
  });
});
