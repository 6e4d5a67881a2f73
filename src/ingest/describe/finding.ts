import type { Issue, SourcePlace } from '../../model.ts';

/** Something that a document says of itself, with the words that say it. */
export interface Finding<T> {
  readonly value: T;
  readonly phrase: string;
  readonly place: SourcePlace;
}

/** What was found, or why it is left open. */
export interface Found<T> {
  readonly finding: Finding<T> | null;
  readonly issues: readonly Issue[];
}
