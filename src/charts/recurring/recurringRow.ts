/** A document as a column of the rows: those of one council stand together, in year order. */
export interface RecurringColumn {
  readonly document: string;
  readonly council: string;
  readonly year: number | null;
  /** The date up to which it reports, as YYYY-MM or YYYY-MM-DD; null where it is not known. */
  readonly reported: string | null;
}

export type RecurringSpan = 'document' | 'years' | 'councils';

/** What came back, with how many of its members each document holds, and how many are reported complete. */
export interface RecurringRow {
  readonly id: string;
  readonly title: string;
  readonly span: RecurringSpan;
  /** Whether a theme holds its members together, or a reference from one to another. */
  readonly tie: 'theme' | 'reference';
  readonly councils: readonly string[];
  readonly years: readonly number[];
  readonly members: number;
  readonly places: readonly RecurringPlace[];
}

export interface RecurringPlace {
  readonly document: string;
  readonly council: string;
  readonly year: number | null;
  readonly members: number;
  readonly complete: number;
  /** Raised again by a review of a year after that in which an earlier document of the council reported it complete. */
  readonly returned: boolean;
}

/** Which rows are shown. */
export const reaches = ['all', 'councils', 'years', 'document'] as const;
export type Reach = (typeof reaches)[number];
