import type { DocumentReport } from '../analyse.ts';
import type { ReadingFigure } from '../evaluation/evaluateReading.ts';
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

/** Labelled recommendations that are measured together. */
export interface AccuracySet {
  /** As the figures name it. */
  readonly name: string;
  /** Whether the codebook was made with a view to them, in a sentence. */
  readonly use: string;
  /** How far the two readings agree on what they ask; null with fewer than two. */
  readonly agreement: ReadingAgreement | null;
}

/** How the reading of the documents compares with labelled records, with what was put right by hand and without. */
export interface PageReading {
  readonly corrected: readonly ReadingFigure[];
  /** Null where nothing was corrected. */
  readonly alone: readonly ReadingFigure[] | null;
}

/** How the tags compare with labels, and what the labels are. */
export interface PageAccuracy {
  readonly sets: readonly AccuracySet[];
  readonly figures: readonly Figure[];
  /** Null where no labelled record belongs to the documents. */
  readonly reading: PageReading | null;
  /** What a reader must know of the labels, in one sentence. */
  readonly labels: string;
}

/** Everything that the page shows: the file that it loads, `data.json`. */
export interface PageData {
  readonly version: string;
  /** Content hash of the codebook that made the tags. */
  readonly codebook: string;
  /** The day on which a reader asked to judge; without it, each document is judged on its own. */
  readonly asOf?: string | null;
  readonly documents: readonly PageDocument[];
  readonly themes: readonly PageTheme[];
  readonly recommendations: readonly Recommendation[];
  readonly recurring: readonly RecurringIssue[];
  /** Words in small letters with their dictionary form, for counting phrases; a word that is its own form is left out. */
  readonly lemmas: Readonly<Record<string, string>>;
  /** Null where no labels belong to the documents. */
  readonly accuracy: PageAccuracy | null;
}
