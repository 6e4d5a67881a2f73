import type { DocumentReport } from '../analyse.ts';
import type { Figure } from '../evaluation/figures.ts';
import type { Recommendation, SourceBlock } from '../model.ts';
import type { RecurringIssue } from '../recurrence/findRecurring.ts';

/** A document with its own lines, as they were printed. */
export interface PageDocument extends DocumentReport {
  readonly blocks: readonly SourceBlock[];
}

/** A theme as its codebook entry explains it. */
export interface PageTheme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly definition: string;
  readonly counts: string;
  readonly not: string;
  /** The terms that find it, in the codebook's own writing. */
  readonly terms: readonly string[];
}

/** How far the two readings behind the labels agree with each other, as F1 of their decisions. */
export interface ReadingAgreement {
  readonly records: number;
  readonly micro: number;
  readonly themes: Readonly<Record<string, number | null>>;
}

/** How the tags compare with labels, and what the labels are. */
export interface PageAccuracy {
  readonly figures: readonly Figure[];
  readonly agreement: ReadingAgreement | null;
  /** What a reader must know of the labels, in one sentence. */
  readonly labels: string;
}

/** Everything that the page shows: the file that it loads, `data.json`. */
export interface PageData {
  readonly version: string;
  /** Content hash of the codebook that made the tags. */
  readonly codebook: string;
  readonly documents: readonly PageDocument[];
  readonly themes: readonly PageTheme[];
  readonly recommendations: readonly Recommendation[];
  readonly recurring: readonly RecurringIssue[];
  /** Null where no labels belong to the documents. */
  readonly accuracy: PageAccuracy | null;
}
