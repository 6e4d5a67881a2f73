import type { TableTag } from '../../readers.ts';
import type { PdfPage, PdfStructNode } from './pdfDocument.ts';

/**
 * Every page gives the whole of a table that reaches over it, found in a time that grows with the square of its rows.
 * Beyond this sum of squares (some two seconds) pages are read without.
 */
const MOST_WORK = 50_000_000;
/** What lies deeper than this is not looked at. */
const DEEPEST = 40;

/** A page's cells by the numbers that it marks their words with. */
export type ReadTags = (page: PdfPage) => Promise<ReadonlyMap<number, TableTag>>;

/** Reads what a tagged PDF says of its tables, page after page; a table that goes on keeps its number. */
export function openTags(): ReadTags {
  let tables = 0;
  let work = 0;
  let open: { readonly number: number; readonly rows: number; readonly last: number } | null = null;
  return async (page) => {
    const cells = new Map<number, TableTag>();
    const tree = work > MOST_WORK ? null : ((await page.getStructTree?.()) ?? null);
    let first = true;
    for (const table of tree ? findNodes(tree, isTable) : []) {
      const rows = findNodes(table, isRow).map((row) => findNodes(row, isCell));
      work += rows.length ** 2;
      const marks = rows.map((row) => row.map((cell) => listMarks(cell)));
      const held = marks.flatMap((row, index) => (row.some((cell) => cell.length > 0) ? [index] : []));
      const [from, to] = [held[0], held.at(-1)];
      if (from === undefined || to === undefined) continue;
      // A header that is printed again stands before the rows that go on.
      const next = held.find((row, index) => row > index) ?? 0;
      const goesOn: boolean =
        first && open !== null && open.rows === rows.length && next > 0 && next >= open.last;
      const number: number = goesOn && open ? open.number : (tables += 1);
      first = false;
      open = { number, rows: rows.length, last: to };
      const columns = Math.max(...rows.map((row) => row.length));
      for (const [row, list] of marks.entries())
        for (const [cell, own] of list.entries()) {
          const tag: TableTag = { table: number, row, cell, cells: list.length, columns };
          for (const mark of own) cells.set(mark, tag);
        }
    }
    if (first) open = null;
    return cells;
  };
}

const isTable = ({ role }: PdfStructNode): boolean => role === 'Table';
const isRow = ({ role }: PdfStructNode): boolean => role === 'TR';
const isCell = ({ role }: PdfStructNode): boolean => role === 'TH' || role === 'TD';

/** The outermost nodes within `node` for which `fits` holds, in order; a table within a table is a part of its cell. */
function findNodes(node: PdfStructNode, fits: (node: PdfStructNode) => boolean, depth = 0): PdfStructNode[] {
  if (depth > DEEPEST) return [];
  return (node.children ?? []).flatMap((child) =>
    fits(child) ? [child] : isTable(child) ? [] : findNodes(child, fits, depth + 1),
  );
}

function listMarks(node: PdfStructNode, depth = 0): number[] {
  const own = /_mc(\d{1,9})$/.exec(node.role === undefined ? (node.id ?? '') : '')?.[1];
  if (own !== undefined) return [Number(own)];
  return depth > DEEPEST ? [] : (node.children ?? []).flatMap((child) => listMarks(child, depth + 1));
}
