/** A cell of a table that is handed out; null is nothing there. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => Cell;
}

/** How a column takes its width in a table of fixed width. */
export interface TextColumn<Row> extends Column<Row> {
  /** Share of the room that is left once all other columns have what their words need. Default: none. */
  readonly stretch?: number;
  /** Lines after which a cell ends with a mark. Default: no limit. */
  readonly lines?: number;
  readonly align?: 'left' | 'right';
}

/** One table, ready for every format: the records for JSON, the columns for CSV, those that fit a terminal. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  readonly csv: readonly Column<Row>[];
  readonly text: readonly TextColumn<Row>[];
  /** Rows with the same heading stand together under it, in the order in which they come. */
  readonly group?: (row: Row) => string;
  /** What stands under the text table: the count, and what it rests on. */
  readonly note: string;
  /** What stands under the note, on a line of its own. */
  readonly lastLine?: string;
}

/** Several values in one cell. */
export function joinList(values: readonly string[]): string {
  return values.join(' | ');
}
