import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';
import type { Grid, GridCell } from './findGrids.ts';
import { findStretch } from './findStretch.ts';
import { splitTall } from './splitTall.ts';
import type { Table, TableCell, TableRow } from './layout.ts';

/** A table that is ruled between its columns only has fewer rows than this: its header, and all others. */
const FEW_ROWS = 3;
/** Cells are padded by no more than this many points. */
const MOST_PADDING = 12;

/** The rows of a ruled table, each word in the cell that its middle stands in; tables that touch are told apart. */
export function readGrid(grid: Grid, words: readonly PageText[], page: number): Table[] {
  const cellAt = indexCells(grid);
  const held = holdWords(grid, cellAt, words);
  const pad = findPadding(grid, held);
  return splitBlocks(grid).flatMap(({ from, to, columns }) => {
    const xs = [...columns.map((column) => grid.xs[column] ?? 0)];
    const rows: TableRow[] = [];
    for (let row = from; row <= to; row += 1) {
      const cells = readRow(grid, cellAt, held, row, columns, pad);
      if (cells.every(({ pieces }) => pieces.every((piece) => piece.length === 0))) continue;
      const box = boxOf(grid, { top: row, bottom: row, left: 0, right: grid.xs.length - 2 });
      rows.push(...(to - from < FEW_ROWS ? splitTall({ page, cells, box }) : [{ page, cells, box }]));
    }
    const box: PageBox = [xs[0] ?? 0, grid.ys[from] ?? 0, xs.at(-1) ?? 0, grid.ys[to + 1] ?? 0];
    return rows.length === 0 ? [] : [{ kind: 'table', page, xs, rows, box }];
  });
}

function readRow(
  grid: Grid,
  cellAt: CellAt,
  held: ReadonlyMap<GridCell, readonly PageText[]>,
  row: number,
  columns: readonly number[],
  pad: number,
): TableCell[] {
  return columns.slice(0, -1).map((column) => {
    const cell = cellAt(row, column);
    const starts = cell?.left === column;
    const words = cell && starts ? (held.get(cell) ?? []) : [];
    const covered = cell ? columns.filter((other) => other >= cell.left && other <= cell.right).length : 1;
    const box = boxOf(grid, cell ?? { top: row, bottom: row, left: column, right: column });
    return {
      pieces: words.length > 0 ? [words] : [],
      columns: starts ? covered : 1,
      merged: starts && cell.top < row && words.length > 0,
      right: box[2] - pad,
      box,
    };
  });
}

/** How far words keep from the left side of their cells, and so from the right one: the least of all, in points. */
function findPadding(grid: Grid, held: ReadonlyMap<GridCell, readonly PageText[]>): number {
  let least = MOST_PADDING;
  for (const [cell, words] of held)
    for (const { box, turned } of words)
      if (turned === 0) least = Math.min(least, box[0] - (grid.xs[cell.left] ?? 0));
  return Math.max(least, 0);
}

/** Rows of one grid whose columns part at the same places; where they part elsewhere another table begins. */
function splitBlocks(grid: Grid): { from: number; to: number; columns: number[] }[] {
  const blocks: { from: number; to: number; columns: Set<number> }[] = [];
  for (let row = 0; row + 1 < grid.ys.length; row += 1) {
    const starts = new Set(
      grid.cells.filter(({ top, bottom }) => top <= row && row <= bottom).map(({ left }) => left),
    );
    const block = blocks.at(-1);
    const fits =
      block &&
      ([...starts].every((at) => block.columns.has(at)) || [...block.columns].every((at) => starts.has(at)));
    if (!fits) blocks.push({ from: row, to: row, columns: starts });
    else {
      block.to = row;
      for (const at of starts) block.columns.add(at);
    }
  }
  return blocks.map(({ from, to, columns }) => ({
    from,
    to,
    columns: [...[...columns].sort((a, b) => a - b), grid.xs.length - 1],
  }));
}

type CellAt = (row: number, column: number) => GridCell | undefined;

function indexCells({ cells }: Grid): CellAt {
  const index = new Map<string, GridCell>();
  for (const cell of cells)
    for (let row = cell.top; row <= cell.bottom; row += 1)
      for (let column = cell.left; column <= cell.right; column += 1)
        index.set(`${String(row)},${String(column)}`, cell);
  return (row, column) => index.get(`${String(row)},${String(column)}`);
}

function holdWords(grid: Grid, cellAt: CellAt, words: readonly PageText[]): Map<GridCell, PageText[]> {
  const held = new Map<GridCell, PageText[]>();
  for (const word of words) {
    const [x0, y0, x1, y1] = word.box;
    const column = findStretch(grid.xs, (x0 + x1) / 2);
    const row = findStretch(grid.ys, (y0 + y1) / 2);
    const cell = cellAt(row, column);
    if (!cell) continue;
    const own = held.get(cell) ?? [];
    held.set(cell, own);
    own.push(word);
  }
  return held;
}

function boxOf(grid: Grid, { top, bottom, left, right }: GridCell): PageBox {
  return [grid.xs[left] ?? 0, grid.ys[top] ?? 0, grid.xs[right + 1] ?? 0, grid.ys[bottom + 1] ?? 0];
}
