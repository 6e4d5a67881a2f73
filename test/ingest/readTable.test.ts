import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { openCellBudget } from '../../src/ingest/cellBudget.ts';
import { findElements, parseHtml } from '../../src/ingest/html/parseHtml.ts';
import { readTable } from '../../src/ingest/html/readTable.ts';

interface Span {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

const read = (rows: readonly (readonly Span[])[]): string[][] => {
  const html = rows.map(
    (row) =>
      `<tr>${row.map(({ text, columns, rows: down }) => `<td colspan=${String(columns)} rowspan=${String(down)}>${text}</td>`).join('')}</tr>`,
  );
  const [table] = findElements(
    parseHtml(`<table>${html.join('')}</table>`),
    ({ tagName }) => tagName === 'table',
  );
  if (!table) throw new Error('no table');
  return readTable(table, 1, openCellBudget()).map(({ cells }) =>
    cells.map(({ text, merged }) => `${text}${merged ? '↑' : ''}`),
  );
};

/** The obvious way: a grid that is filled cell by cell, each cell at the first free place of its row. */
function fillGrid(rows: readonly (readonly Span[])[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries())
    for (const { text, columns, rows: down } of row) {
      let column = 0;
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let y = at; y < Math.min(rows.length, at + down); y += 1)
        for (let x = column; x < column + columns; x += 1) {
          const line = grid[y];
          if (line && line[x] === undefined) line[x] = x > column ? '' : y > at ? `${text}↑` : text;
        }
    }
  const width = Math.max(...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? ''));
}

describe('readTable', () => {
  it('puts every cell where a grid that is filled cell by cell has it', () => {
    const random = makeSeededRandom(2031);
    const pick = (most: number): number => 1 + Math.floor(random() * most);
    for (let round = 0; round < 300; round += 1) {
      // Where two cells claim one place the upper one has it; so that no more than two do, wide ones do not reach down.
      const rows = Array.from({ length: pick(5) }, (_, y) =>
        Array.from({ length: pick(4) }, (__, x): Span => {
          const columns = random() < 0.7 ? 1 : pick(3);
          return { text: `${String(y)}.${String(x)}`, columns, rows: columns === 1 && x === 0 ? pick(3) : 1 };
        }),
      );
      expect(read(rows)).toEqual(fillGrid(rows));
    }
  });

  it('a cell that reaches past the last row, or claims no rows, ends with the table', () => {
    expect(read([[{ text: 'a', columns: 1, rows: 99 }], [{ text: 'b', columns: 1, rows: 1 }]])).toEqual([
      ['a', ''],
      ['a↑', 'b'],
    ]);
    expect(read([[{ text: 'a', columns: 1, rows: 0 }], [{ text: 'b', columns: 0, rows: 1 }]])).toEqual([
      ['a', ''],
      ['a↑', 'b'],
    ]);
  });
});
