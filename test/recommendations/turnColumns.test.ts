import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/model.ts';
import { turnColumns } from '../../src/recommendations/turnColumns.ts';

const row = (line: number, ...texts: string[]): SourceBlock => ({
  kind: 'row',
  cells: texts.map((text, column) => ({ text, column })),
  place: { line },
});
const show = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) =>
    block.kind === 'row'
      ? block.cells.map(({ text }) => text).join(' | ')
      : block.kind === 'paragraph'
        ? block.text
        : '',
  );
const turned = (blocks: readonly SourceBlock[]): readonly SourceBlock[] => turnColumns(blocks).blocks;
const asked = row(2, 'Recommendation', 'Count the trees.', 'Publish a plan.');

describe('tables that lie on their side', () => {
  it('become a row for each column, under the names at the left', () => {
    const { blocks } = turnColumns([
      row(1, 'Parks', '', ''),
      asked,
      row(3, 'Response', 'Agreed.', ''),
      row(4, '', 'It begins in May.', ''),
      row(5, 'Owner', 'Head of Parks', 'Head of HR'),
      { kind: 'break' },
    ]);
    expect(show(blocks)).toEqual([
      'Parks |  | ',
      'Recommendation | Response | Owner',
      'Count the trees. | Agreed.\nIt begins in May. | Head of Parks',
      'Publish a plan. |  | Head of HR',
      '',
    ]);
  });

  it('take references from a line of numbers above, and begin anew where a name comes again', () => {
    const block = (line: number, one: string, other: string): SourceBlock[] => [
      row(line, 'Ref', one, other),
      row(line + 1, 'Recommendation', `Count the trees ${one}.`, `Publish a plan ${other}.`),
      row(line + 2, 'Owner', 'Head of Parks', 'Head of HR'),
    ];
    const [first, ...others] = block(1, 'R1', 'R2');
    expect(show(turned([...block(1, 'R1', 'R2'), ...block(4, 'R3', 'R4')]))).toEqual([
      'Ref | Recommendation | Owner',
      'R1 | Count the trees R1. | Head of Parks',
      'R2 | Publish a plan R2. | Head of HR',
      'Ref | Recommendation | Owner',
      'R3 | Count the trees R3. | Head of Parks',
      'R4 | Publish a plan R4. | Head of HR',
    ]);
    expect(first && show(turned([row(1, '', 'Recommendation 1', 'Recommendation 2'), ...others]))).toEqual([
      'Ref | Recommendation | Owner',
      '1 | Count the trees R1. | Head of Parks',
      '2 | Publish a plan R2. | Head of HR',
    ]);
  });

  it('give each row a place of its own, though all share the rows of the table', () => {
    const { blocks, places } = turnColumns([
      asked,
      row(3, 'Response', 'Agreed.', ''),
      row(4, 'Owner', 'HR', 'HR'),
    ]);
    const own = blocks.slice(1).flatMap((block) => (block.kind === 'row' ? [block.place] : []));
    expect(own).toEqual([{ line: 2 }, { line: 2 }]);
    expect(own.map((place) => places.get(place))).toEqual([[{ line: 3 }, { line: 4 }], [{ line: 4 }]]);
  });

  it.each([
    [
      'a table that stands upright',
      [
        row(1, 'Recommendation', 'Response', 'Owner'),
        row(2, 'Count the trees.', 'Agreed.', 'HR'),
        row(3, 'Publish a plan.', 'Agreed.', 'HR'),
      ],
    ],
    [
      'a form of pairs',
      [
        row(1, 'Recommendation', 'Count the trees.', 'Response', 'Agreed.'),
        row(2, 'Owner', 'Head of Parks', 'Due', 'May 2031'),
        row(3, 'Finding', 'Nobody knows.', 'Status', 'Complete'),
      ],
    ],
    [
      'a form of one column',
      [row(1, 'Recommendation', 'Count the trees.'), row(2, 'Response', 'No'), row(3, 'Owner', 'HR')],
    ],
    ['too few rows', [asked, row(3, 'Owner', 'HR', 'HR')]],
    [
      'rows of other things',
      [row(1, 'Name', 'Jo Lee', 'Al Day'), row(2, 'Owner', 'HR', 'IT'), row(3, 'Due', 'May', 'June')],
    ],
  ])('are no %s', (_, blocks) => {
    expect(turned(blocks)).toEqual(blocks);
  });

  it('are looked for no further than a recommendation has fields', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) =>
      row(at, `R${String(at)}`, 'Count the trees.', 'HR'),
    );
    const start = performance.now();
    expect(turned(rows)).toEqual(rows);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
