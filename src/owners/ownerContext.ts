import type { NamedOwner } from './nameOwner.ts';

/** What a document says of the letters in its owner columns. */
export interface OwnerContext {
  /** Whether a person's initials stand there: letters that may be a post ("MO") are then initials too. */
  readonly initials: boolean;
  /** What its key prints for letters: "KF – Kay Frost". */
  readonly key: ReadonlyMap<string, NamedOwner>;
}

/** Nothing is known beside the cell. */
export const noOwnerContext: OwnerContext = { initials: false, key: new Map() };
