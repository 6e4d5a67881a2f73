import type { Page, PageText } from '../readers.ts';
import type { Table, TableCell, TableRow } from './layout.ts';
import { boundBoxes } from './lines.ts';
import { findTagColumns } from './findTagColumns.ts';
import { placeCells, spreadCells, type Placed } from './placeCells.ts';

/** So many rows in ten are as they were drawn: cells from left to right, rows from top to bottom. */
const SANE = 0.9;
/** Words may reach so many points into the next column or row. */
const SLACK = 3;

interface TaggedRow {
  readonly row: number;
  /** Words by cell; empty ones hold none. */
  readonly cells: readonly (readonly PageText[])[];
}

/**
 * The tables of a page as the document itself names them, where that agrees with where its words stand. What it does
 * not say, which columns a merged cell reaches over, is told by where the columns of whole rows stand.
 */
export function readTagged({ texts, number }: Page): { table: Table; words: readonly PageText[] }[] {
  const byTable = new Map<number, PageText[]>();
  for (const text of texts)
    if (text.tag) {
      const own = byTable.get(text.tag.table) ?? [];
      byTable.set(text.tag.table, own);
      own.push(text);
    }
  return [...byTable].flatMap(([id, words]) => {
    const table = makeTable(id, words, number);
    return table ? [{ table, words }] : [];
  });
}

function makeTable(id: number, words: readonly PageText[], page: number): Table | null {
  const columns = words[0]?.tag?.columns ?? 0;
  const rows = listRows(words);
  if (columns < 2 || !isSane(rows)) return null;
  const found = findTagColumns(
    rows.map(({ cells }) => cells),
    columns,
  );
  if (found === null) return null;
  const { covers, whole, reach } = found;
  const xs = [
    covers[0]?.[0] ?? 0,
    ...covers.slice(1).map(([from], index) => (from + (covers[index]?.[1] ?? from)) / 2),
    covers.at(-1)?.[1] ?? 0,
  ];
  const placed = rows.map(({ row, cells }) =>
    whole.has(cells) ? spreadCells(reach) : placeCells(cells, covers, row > 0),
  );
  const omits = findOmitted(rows, placed);
  const out: TableRow[] = [];
  for (const [index, { row, cells }] of rows.entries()) {
    const box = boundBoxes(cells.flatMap((cell) => cell.map((word) => word.box)));
    const above = out.at(-1);
    const made = (placed[index] ?? []).map((span, column): TableCell => {
      const to = span.kind === 'cell' ? column + span.columns : column + 1;
      const own = span.kind === 'cell' ? (cells[span.cell] ?? []) : [];
      const covered = span.kind === 'above' && !omits.has(column) ? above?.cells[column] : undefined;
      const pieces = covered ? covered.pieces : own.length > 0 ? [own] : [];
      return {
        pieces,
        right: covers[to - 1]?.[1] ?? box[2],
        columns: span.kind === 'cell' ? span.columns : 1,
        merged: covered !== undefined && pieces.length > 0,
        box: [xs[column] ?? 0, box[1], xs[to] ?? 0, box[3]],
      };
    });
    out.push({ page, cells: made, box, tagged: row });
  }
  return { kind: 'table', page, xs, rows: out, box: boundBoxes(out.map(({ box }) => box)), tagged: id };
}

function listRows(words: readonly PageText[]): TaggedRow[] {
  const rows = new Map<number, PageText[][]>();
  for (const word of words) {
    if (!word.tag) continue;
    const { row, cell, cells } = word.tag;
    const own = rows.get(row) ?? Array.from({ length: cells }, (): PageText[] => []);
    rows.set(row, own);
    own[cell]?.push(word);
  }
  return [...rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
}

/** Whether cells stand from left to right and rows from top to bottom, as tables are drawn. */
function isSane(rows: readonly TaggedRow[]): boolean {
  const across = rows.filter(({ cells }) => {
    const boxes = cells
      .filter((cell) => cell.length > 0)
      .map((cell) => boundBoxes(cell.map(({ box }) => box)));
    return boxes.slice(1).every((box, index) => box[0] >= (boxes[index]?.[2] ?? 0) - SLACK);
  });
  const tops = rows.map(({ cells }) => Math.min(...cells.flat().map(({ box }) => box[1])));
  const down = tops.slice(1).filter((top, index) => top >= (tops[index] ?? 0) - SLACK);
  return across.length >= SANE * rows.length && down.length >= SANE * (rows.length - 1);
}

/**
 * Columns in which a missing cell was empty. Some programs name no empty cells: where a table has none, and a cell is
 * missing beside a first one of its row, nothing says that it goes on from the row above.
 */
function findOmitted(rows: readonly TaggedRow[], placed: readonly (readonly Placed[])[]): Set<number> {
  // What stands on the page before or after leaves cells of the first and last row without words.
  if (rows.slice(1, -1).some(({ cells }) => cells.some((cell) => cell.length === 0))) return new Set();
  return new Set(
    placed.flatMap((row) =>
      row[0]?.kind === 'cell' ? row.flatMap(({ kind }, column) => (kind === 'above' ? [column] : [])) : [],
    ),
  );
}
