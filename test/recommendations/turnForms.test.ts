import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/model.ts';
import { turnForms } from '../../src/recommendations/turnForms.ts';

const row = (line: number, ...texts: string[]): SourceBlock => ({
  kind: 'row',
  cells: texts.map((text, column) => ({ text, column })),
  place: { line },
});
const line = (at: number, text: string): SourceBlock => ({ kind: 'paragraph', text, place: { line: at } });
const show = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) =>
    block.kind === 'row'
      ? block.cells.map(({ text }) => text).join(' | ')
      : block.kind === 'paragraph'
        ? block.text
        : '',
  );

describe('forms that stand upright', () => {
  it('become rows of one table under the names of all their fields', () => {
    const { blocks, places } = turnForms([
      line(1, 'Audit of payroll'),
      row(2, 'Recommendation 1 (High)', 'Check the forms.'),
      row(3, 'Owner', 'Head of HR'),
      row(4, 'Due', 'May 2031'),
      { kind: 'break' },
      row(6, 'Recommendation 2', 'Check the dates.'),
      row(7, 'Management response', 'Agreed.'),
      row(8, '', 'In force in May.'),
      row(9, 'Owner', 'Payroll Manager', 'Due', 'June 2031'),
    ]);
    expect(show(blocks)).toEqual([
      'Audit of payroll',
      'Recommendation | Priority | Owner | Due | Management response',
      'Recommendation 1: Check the forms. | High | Head of HR | May 2031 | ',
      '',
      'Recommendation | Priority | Owner | Due | Management response',
      'Recommendation 2: Check the dates. |  | Payroll Manager | June 2031 | Agreed.\nIn force in May.',
    ]);
    expect([...places.values()]).toEqual([
      [{ line: 3 }, { line: 4 }],
      [{ line: 7 }, { line: 8 }, { line: 9 }],
    ]);
  });

  it.each([
    ['the line above', [line(1, 'Recommendation 4')]],
    ['a table of one cell above', [row(1, '', 'Recommendation 4'), { kind: 'break' } as const]],
  ])('take their number from %s', (_, title) => {
    const { blocks } = turnForms([
      ...title,
      row(2, 'Finding', 'Forms are late.'),
      row(3, 'Recommendation', 'Check the forms.'),
      row(4, 'Owner', 'Head of HR'),
    ]);
    expect(show(blocks)).toEqual([
      'Finding | Recommendation | Owner | Ref',
      'Forms are late. | Check the forms. | Head of HR | 4',
    ]);
  });

  it.each([
    [
      'a table with a header',
      [row(1, 'Recommendation', 'Owner'), row(2, 'Check.', 'HR'), row(3, 'Read.', 'HR')],
    ],
    ['too few rows', [row(1, 'Recommendation', 'Check the forms.'), row(2, 'Owner', 'HR')]],
    [
      'rows about other things',
      [row(1, 'Name', 'Jo Lee'), row(2, 'Address', 'High Street'), row(3, 'Owner', 'Jo Lee')],
    ],
    ['text', [line(1, 'Recommendation'), line(2, 'Owner'), line(3, 'Due')]],
  ])('are no %s', (_, blocks) => {
    expect(turnForms(blocks).blocks).toEqual(blocks);
  });
});
