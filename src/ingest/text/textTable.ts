/** A table that was found in the lines of a text. */
export interface TextTable {
  /** Its first line, from 0, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** The line on which it begins, from 0. */
  readonly line: number;
  readonly cells: readonly string[];
}
