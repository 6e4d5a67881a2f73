/** A document as a column of the rows: those of one council stand together, in year order. */
export interface RecurringColumn {
  readonly document: string;
  readonly council: string;
  readonly year: number | null;
}

/** An issue that came back, with how many of its members each document holds, and how many are reported complete. */
export interface RecurringRow {
  readonly id: string;
  readonly title: string;
  readonly span: 'document' | 'years' | 'councils';
  readonly councils: readonly string[];
  readonly years: readonly number[];
  readonly members: number;
  readonly places: readonly RecurringPlace[];
}

export interface RecurringPlace {
  readonly document: string;
  readonly members: number;
  readonly complete: number;
}
