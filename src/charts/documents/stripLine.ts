/** A record of a document, with the lines that it was read from. */
export interface StripRecord {
  readonly id: string;
  readonly ref: string;
  readonly lines: readonly number[];
  readonly joined: boolean;
  readonly corrected: boolean;
}

/** A line of a document, with the records that were read from it. */
export interface StripLine {
  readonly line: number;
  readonly records: readonly StripRecord[];
  /** Left out of the table, with a note that says why. */
  readonly leftOut: boolean;
}
