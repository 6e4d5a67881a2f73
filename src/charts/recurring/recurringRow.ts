/** A document as a column of the rows: those of one council stand together, in year order. */
export interface RecurringColumn {
  readonly document: string;
  readonly council: string;
  readonly year: number | null;
}

export type RecurringSpan = 'document' | 'years' | 'councils';

/** An issue that came up again, with how many of its members each document holds, and how many are reported complete. */
export interface RecurringRow {
  readonly id: string;
  /** In its members' own words. */
  readonly title: string;
  readonly span: RecurringSpan;
  readonly councils: readonly string[];
  readonly years: readonly number[];
  readonly members: number;
  /** Councils in which it came up again, in another year of their own. */
  readonly again: readonly string[];
  /** Words that its members share, most telling first. */
  readonly phrases: readonly string[];
  readonly places: readonly RecurringPlace[];
}

export interface RecurringPlace {
  readonly document: string;
  readonly council: string;
  readonly year: number | null;
  readonly members: number;
  readonly complete: number;
  /** Raised again here after an earlier one of the council was reported complete. */
  readonly returned: boolean;
}

/** Which rows are shown. `wide`: at least `WIDE` councils; `years`: again with one and the same council. */
export const reaches = ['all', 'councils', 'wide', 'years', 'document'] as const;
export type Reach = (typeof reaches)[number];
