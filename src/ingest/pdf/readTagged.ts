import type { Page, PageText } from '../readers.ts';
import type { Table, TableCell, TableRow } from './layout.ts';
import { boundBoxes } from './lines.ts';
import { placeCells, type ColumnSpan } from './placeCells.ts';

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
  const covers = findCovers(rows, columns);
  if (covers === null) return null;
  const xs = [
    covers[0]?.[0] ?? 0,
    ...covers.slice(1).map(([from], index) => (from + (covers[index]?.[1] ?? from)) / 2),
    covers.at(-1)?.[1] ?? 0,
  ];
  const out: TableRow[] = [];
  for (const { row, cells } of rows) {
    const box = boundBoxes(cells.flatMap((cell) => cell.map((word) => word.box)));
    const above = out.at(-1);
    const spans = placeCells(cells, covers, row > 0);
    const made = spans.map((span, column): TableCell => {
      const to = span.kind === 'cell' ? column + span.columns : column + 1;
      const own = span.kind === 'cell' ? (cells[span.cell] ?? []) : [];
      const covered = span.kind === 'above' ? above?.cells[column] : undefined;
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

/** Where the words of each column stand, from rows that have all columns; null where these show none of a column. */
function findCovers(rows: readonly TaggedRow[], columns: number): ColumnSpan[] | null {
  const whole = rows.filter(({ cells }) => cells.length === columns);
  const covers: (readonly [number, number] | null)[] = Array.from({ length: columns }, (_, column) => {
    const words = whole.flatMap(({ cells }) => cells[column] ?? []);
    const [left, , right] = boundBoxes(words.map(({ box }) => box));
    return words.length === 0 ? null : [left, right];
  });
  if (covers.every((cover) => cover === null)) return null;
  // A column that is empty on this page stands between its neighbours.
  return covers.map((cover, column): ColumnSpan => {
    if (cover) return cover;
    const before = covers.slice(0, column).findLast((other) => other !== null)?.[1];
    const after = covers.slice(column + 1).find((other) => other !== null)?.[0];
    const at = before !== undefined && after !== undefined ? (before + after) / 2 : (before ?? after ?? 0);
    return [at, at];
  });
}
