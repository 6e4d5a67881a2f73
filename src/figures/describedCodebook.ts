/** A term as the codebook writes it. */
export interface DescribedTerm {
  readonly term: string;
  /** The word for its strength, and what the codebook's scoring makes of it. */
  readonly strength: string;
  readonly weight: number;
  /** One of these must stand in the same sentence; none: nothing is needed. */
  readonly needs: readonly string[];
  /** None of these may. */
  readonly unless: readonly string[];
  /** The one side on which it counts; null: both. */
  readonly side: 'asked' | 'answered' | null;
  readonly negated: 'skip' | null;
  /** The fields in which it counts; empty: all. */
  readonly fields: readonly string[];
  /** What the word must be where it stands: noun, verb, adjective or adverb; null: whatever it is. */
  readonly pos: string | null;
  readonly line: number;
}

export interface DescribedTheme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly prominence: number;
  readonly definition: string;
  readonly counts: string;
  readonly not: string;
  readonly terms: readonly DescribedTerm[];
  readonly cancel: readonly string[];
}

/** A codebook in the words of its file, for people and other programs. */
export interface CodebookDescription {
  readonly title: string | null;
  readonly themes: readonly DescribedTheme[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Several long forms are parted by " | ". */
  readonly abbreviations: Readonly<Record<string, string>>;
}
