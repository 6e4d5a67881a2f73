import type { Side } from '../model.ts';
import type { PhraseMatcher } from '../text/phraseMatcher.ts';
import type { Join } from './parseTerm.ts';
import type { Scoring, WordClass } from './codebookSpec.ts';
import type { FieldRole } from './themeFields.ts';

/** A term, or a context of one, ready to be looked for. `phrases` are ids in the codebook's matcher. */
export interface Pattern {
  readonly index: number;
  readonly source: string;
  readonly parts: readonly { readonly phrase: number; readonly join: Join | null }[];
}

export interface Term {
  readonly pattern: Pattern;
  /** 0 to 1: how far the term alone speaks for its theme. */
  readonly strength: number;
  /** Of these, one must stand in the same sentence. Empty: nothing is needed. */
  readonly needs: readonly Pattern[];
  /** None of these may stand in the same sentence. */
  readonly unless: readonly Pattern[];
  /** The one side on which the term counts, where it is not both. */
  readonly side: Side | null;
  /** Whether the term is left out where a negation governs it. */
  readonly skipNegated: boolean;
  /** The fields in which the term counts; null: all. */
  readonly fields: readonly FieldRole[] | null;
  /** What the word must be where it stands, where that is said. */
  readonly pos: WordClass | null;
  /** Whether it is meant to speak for other themes too. */
  readonly shared: boolean;
  readonly line: number;
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly prominence: number;
  readonly definition: string;
  readonly counts: string;
  readonly not: string;
  readonly terms: readonly Term[];
  /** The terms again, by the index of their pattern. */
  readonly termsByPattern: ReadonlyMap<number, readonly Term[]>;
  /** Words inside one of these do not count for the theme. */
  readonly cancel: readonly Pattern[];
}

/** A codebook that has been checked and compiled. */
export interface Codebook {
  /** "sha256:" and the hash of the codebook's text. */
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly scoring: Scoring;
  readonly patterns: readonly Pattern[];
  /** By phrase of the matcher: the pattern whose first part it is, or null for another part. */
  readonly opened: readonly (Pattern | null)[];
  readonly matcher: PhraseMatcher;
}

/** A mistake in a codebook, at a line counted from 1. */
export interface CodebookProblem {
  readonly line: number;
  readonly message: string;
}

/** Where something in the codebook stands: its keys and positions from the top. */
export type CodebookPath = readonly (string | number)[];
