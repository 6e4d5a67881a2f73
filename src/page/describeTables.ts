import type { ColumnChoice, ColumnRole, SourceBlock } from '../model.ts';
import type { Header } from '../recommendations/findHeader.ts';
import { readColumnMap } from '../recommendations/mapColumns.ts';
import { findPlainTables } from '../recommendations/plain/findPlainTables.ts';
import { scanTables } from '../recommendations/scanTables.ts';
import { settleTables } from '../recommendations/settleTables.ts';
import type { RawRow } from '../recommendations/tableEvents.ts';

/** One column of a recognised table. */
export interface TableColumn {
  /** By which a choice names it: its heading, or its number from 1 where it has none. */
  readonly name: string;
  /** As printed; null where the table has no header. */
  readonly heading: string | null;
  /** What it is read as; null where that is not known. */
  readonly role: ColumnRole | null;
}

/** A table as it was recognised: what its columns were taken for, and its first rows. */
export interface TableShape {
  readonly columns: readonly TableColumn[];
  /** Whether recommendations are read from it. */
  readonly isRead: boolean;
  readonly rows: number;
  /** A text for each column. */
  readonly sample: readonly (readonly string[])[];
}

/** So many rows show what a column holds. */
const SAMPLE_ROWS = 3;

/**
 * The tables of a document that hold rows, in printed order, those of the same columns once; `choices`: what a reader says
 * that columns hold.
 */
export function describeTables(
  blocks: readonly SourceBlock[],
  choices: readonly ColumnChoice[],
): TableShape[] {
  const { mapColumns, byNumber } = readColumnMap(choices);
  const scanned = scanTables(findPlainTables(blocks), mapColumns);
  const settled = settleTables(scanned, [], byNumber).tables;
  const headerOf = new Map(
    settled.flatMap(({ header, segments }) => segments.flat().map((row) => [row, header])),
  );
  const shapes = new Map<string, TableShape>();
  for (const table of scanned.tables) {
    const rows = table.segments.flat();
    const read = rows.find((row) => headerOf.has(row));
    const spans = listSpans((read && headerOf.get(read)) ?? table.header, rows);
    if (rows.length === 0 || spans.length < 2) continue;
    const columns = spans.map(({ name, heading, role }) => ({ name, heading, role }));
    const isRead = read !== undefined;
    const key = JSON.stringify([columns, isRead]);
    const known = shapes.get(key);
    const sample = rows.slice(0, SAMPLE_ROWS).map(({ cells }) =>
      spans.map(({ from, to }) =>
        cells
          .filter(({ column }) => column >= from && column <= to)
          .map(({ text }) => text.trim())
          .join(' '),
      ),
    );
    shapes.set(key, {
      columns,
      isRead,
      rows: (known?.rows ?? 0) + rows.length,
      sample: [...(known?.sample ?? []), ...sample].slice(0, SAMPLE_ROWS),
    });
  }
  return [...shapes.values()];
}

interface Span extends TableColumn {
  /** The first and last cell of a row that belong to it, counted from 0. */
  readonly from: number;
  readonly to: number;
}

function listSpans(header: Header | null, rows: readonly RawRow[]): Span[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns =
    header?.columns ??
    Array.from({ length: width }, (_, from) => ({ from, to: from, heading: '', role: null }));
  return columns.map(({ from, to, heading, role }) => ({
    name: heading === '' ? String(from + 1) : heading,
    heading: heading === '' ? null : heading,
    ...{ role, from, to },
  }));
}
