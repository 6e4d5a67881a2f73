import type { SourcePlace } from '../model.ts';
import type { Calendar } from './notations.ts';
import type { RelativeTime } from './readDuration.ts';

/** What a term stands for ("Short term = 0–6 months"), with the words that say so and where they stand. */
export interface TermMeaning {
  readonly text: string;
  readonly source: SourcePlace | null;
  /** As a fixed time, or as one that counts from a given day. */
  readonly time: { readonly start: string | null; readonly end: string | null } | RelativeTime;
}

/** What a document says elsewhere that its timescales rest on. */
export interface TimeContext {
  /** The day from which "within 6 months" counts, `YYYY-MM-DD` or a part of it; null where none is given. */
  readonly from: string | null;
  /** How the document counts quarters without a split year ("Q3 2023"). */
  readonly calendar: Calendar;
  /** Terms by name: `immediate`, `short`, `medium`, `long`, `high`, `low`, `priority 1`. */
  readonly terms: ReadonlyMap<string, TermMeaning>;
}

/** Nothing is known: quarters are those of the calendar year, and what is relative stays open. */
export const noContext: TimeContext = { from: null, calendar: 'calendar', terms: new Map() };
