/**
 * Where an issue came up: in several recommendations of one document, or of one council's documents of one year (said
 * again, nothing that recurs), in several years of one council, or in several councils.
 */
export type RecurringSpan = 'document' | 'years' | 'councils';

/** A stretch of a recommendation: the record, the field, and UTF-16 offsets, end exclusive. */
export interface RecurringPart {
  readonly id: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Why a member belongs to its issue. */
export interface RecurringReason {
  /** The member. */
  readonly id: string;
  /** Index into the issue's `parts`: the part of the member that belongs. */
  readonly part: number;
  /** How surely it belongs, 0 to 1, rounded to 4 decimals. */
  readonly score: number;
  /** Its own words that the other members share, as printed, most telling first. */
  readonly words: readonly string[];
  /** In plain words, strongest first: "says the same words", "refers to K1". */
  readonly signals: readonly string[];
}

/** A part that comes close to an issue and is no member. */
export interface RecurringNear extends RecurringPart {
  readonly score: number;
  readonly words: readonly string[];
}

/** A member that was reported complete, though a later one asks again. */
export interface RecurringReturn {
  readonly id: string;
  /** The later member. */
  readonly by: string;
}

/** An issue that came up again: within one document, across years of one council, or across councils. */
export interface RecurringIssue {
  readonly id: string;
  /** Made of its members' own words. */
  readonly title: string;
  readonly span: RecurringSpan;
  /** Recommendations, by year, then as given. */
  readonly members: readonly string[];
  /** At least one for each member. */
  readonly parts: readonly RecurringPart[];
  readonly councils: readonly string[];
  readonly years: readonly number[];
  readonly documents: readonly string[];
  /** The words that the members share, most telling first; where there are none, what they ask about in words alike. */
  readonly phrases: readonly string[];
  /** One for each part. */
  readonly reasons: readonly RecurringReason[];
  /** What comes close, nearest first. */
  readonly near: readonly RecurringNear[];
  readonly completed: readonly RecurringReturn[];
}
