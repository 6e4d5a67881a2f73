import { describe, expect, it } from 'vitest';
import type { SourceCell } from '../../src/model.ts';
import { findGluedHeader, findHeader } from '../../src/recommendations/findHeader.ts';

const cellsOf = (...texts: string[]): SourceCell[] => texts.map((text, column) => ({ text, column }));
const rolesOf = (...texts: string[]): string[] | null =>
  findHeader(cellsOf(...texts))?.columns.map(({ role }) => role) ?? null;

describe('findHeader', () => {
  it.each([
    [
      ['Recommendation', 'Impact', 'Management Comment', 'By whom', 'Progress'],
      ['recommendation', 'findings', 'response', 'owner', 'progress'],
    ],
    [
      ['No.', 'Finding', 'Agreed action', 'Responsible Officer', 'Target date'],
      ['ref', 'findings', 'action', 'owner', 'timescale'],
    ],
    [
      ['Ref', 'Details', 'Action(s)', 'Input / service area(s)', 'Due by'],
      ['ref', 'recommendation', 'action', 'owner', 'timescale'],
    ],
    [
      ['Re', 'commendation', 'Impact', 'Progress'],
      ['recommendation', 'findings', 'progress'],
    ],
    [
      ['', 'Recommendation', 'Lead', 'June 2031', 'Sept 2031'],
      ['recommendation', 'owner', 'progress', 'progress'],
    ],
    [
      ['Response', '<u>Timeline</u>', 'Lead', 'Resource', ''],
      ['response', 'timescale', 'owner', 'note'],
    ],
  ])('%j', (headings, roles) => {
    expect(rolesOf(...headings)).toEqual(roles);
  });

  it('needs no heading that is known word for word where its table opens', () => {
    const cells = cellsOf('Assessment', 'Issue previously communicated', 'Update on actions taken');
    expect(findHeader(cells)).toBeNull();
    expect(findHeader(cells, true)?.columns.map(({ role }) => role)).toEqual([
      'note',
      'findings',
      'progress',
    ]);
  });

  it.each([
    [['The Council should review its progress.', 'Progress is slow.', '']],
    [['Progress', '', '']],
    [['', '', '']],
    [['Recommendation', 'a', 'b', 'c', 'd']],
    [['R6', 'Strengthen the programme office.', 'Agreed.', 'Director of Finance', 'Ongoing', 'Complete']],
    [['Ensure that risk registers are reviewed monthly.', 'Agreed.', 'Head of Property']],
    [['Implemented', 'High', 'Manager', 'Complete']],
    [['Risk', '12', '14']],
    [['June 2031', 'September 2031', 'Owner']],
  ])('is no header: %j', (texts) => {
    expect(rolesOf(...texts)).toBeNull();
  });
});

describe('findGluedHeader', () => {
  const header = findHeader(cellsOf('Recommendation', 'Impact', 'Management Comment', 'By whom', 'Progress'));

  it('takes the headings out of a row that was printed into them', () => {
    const row = cellsOf(
      'Recommendation   this plan',
      'Impact Council',
      'Management Commentinto the',
      '',
      'Progress Done',
    );
    const bare = header && findGluedHeader(row, header);
    expect(bare?.map(({ text }) => text)).toEqual(['this plan', 'Council', 'into the', '', 'Done']);
  });

  it('leaves a row alone in which two cells happen to start so', () => {
    const row = cellsOf('Recommendation 3 is done', 'Impact is small', 'We agree.', 'Head of X', 'Half done');
    expect(header && findGluedHeader(row, header)).toBeNull();
  });
});
