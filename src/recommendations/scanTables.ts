import type { Issue, SourceBlock, SourceCell } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import { findGluedHeader, findHeader, type Header } from './findHeader.ts';
import { findRole } from './roles.ts';
import type { RawRow, Table, TableEvent } from './tableEvents.ts';

export interface TablesScanned {
  readonly events: readonly (Exclude<TableEvent, { kind: 'row' }> | RawRow)[];
  readonly tables: readonly Table[];
  readonly issues: Issue[];
}

/** A heading row is no longer than this, in characters. */
const MAX_SECTION = 90;

/** Tells headers, headings, separators and page numbers from rows, and sorts the rows into tables and blocks. */
export function scanTables(blocks: readonly SourceBlock[]): TablesScanned {
  const events: (Exclude<TableEvent, { kind: 'row' }> | RawRow)[] = [];
  const issues: Issue[] = [];
  let header: Header | null = null;
  const tables: Table[] = [{ header: null, segments: [] }];
  let open: RawRow[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      open = null;
      events.push(block);
      continue;
    }
    const cells =
      header?.broken && block.cells.length === header.width ? mergeBroken(block.cells, header) : block.cells;
    const filled = cells.filter((cell) => cell.text.trim() !== '');
    if (filled.length === 0) continue;
    if (filled.every((cell) => /^[\s\-–—_=|]+$/.test(cell.text))) {
      issues.push({
        code: 'not-a-recommendation',
        message: 'A separator row of dashes was left out.',
        source: block.place,
      });
      continue;
    }
    if (filled.length === 1 && /^\s*\d{1,3}\s*$/.test(filled[0]?.text ?? '')) {
      issues.push({
        code: 'cell-fragment',
        message: `Left out a row that holds only “${filled[0]?.text.trim() ?? ''}”, a page number.`,
        source: block.place,
      });
      continue;
    }
    const found = findHeader(block.cells);
    if (found) {
      if (found.broken)
        issues.push({
          code: 'header-broken',
          message: 'A heading was broken over two cells and read as one.',
          source: block.place,
        });
      if (!header || !sameRoles(header, found)) tables.push({ header: found, segments: [] });
      header = found;
      open = null;
      events.push({ kind: 'header', roles: found.columns.map((column) => column.role), place: block.place });
      continue;
    }
    const single = filled.length === 1 ? filled[0] : undefined;
    if (single && single.column === 0 && cells.length > 2 && isHeading(single.text)) {
      const text = cleanCell(single.text).text;
      if (findRole(text) === null) events.push({ kind: 'section', text, place: block.place });
      open = null;
      continue;
    }
    const bare = header ? findGluedHeader(cells, header) : null;
    if (bare)
      issues.push({
        code: 'header-glued',
        message: 'The header was printed into the cells of this row and was taken out.',
        source: block.place,
      });
    const row: RawRow = { kind: 'row', place: block.place, cells: bare ?? cells, glued: bare !== null };
    const table = tables.at(-1);
    if (!table) continue;
    if (open === null || open[0]?.cells.length !== row.cells.length) {
      open = [];
      table.segments.push(open);
    }
    open.push(row);
    events.push(row);
  }
  return { events, tables, issues };
}

/** Cells under a heading that was broken over two columns, put together. */
function mergeBroken(cells: readonly SourceCell[], header: Header): SourceCell[] {
  return header.columns.map((column, index) => ({
    column: index,
    text: cells
      .slice(column.from, column.to + 1)
      .map((cell) => cell.text)
      .join(' ')
      .trim(),
  }));
}

function sameRoles(a: Header, b: Header): boolean {
  return a.columns.map((column) => column.role).join() === b.columns.map((column) => column.role).join();
}

function isHeading(text: string): boolean {
  const clean = cleanCell(text);
  return (
    !clean.bullet &&
    !clean.numbered &&
    clean.text.length <= MAX_SECTION &&
    /^\p{Lu}/u.test(clean.text) &&
    !/[.;,:]$/.test(clean.text)
  );
}
