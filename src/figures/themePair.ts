/** Two themes in the same recommendations. */
export interface ThemePair {
  readonly one: string;
  readonly other: string;
  /** Recommendations with both. */
  readonly count: number;
  /** Recommendations with each, and with at least one of them. */
  readonly ofOne: number;
  readonly ofOther: number;
  readonly either: number;
  /** Both as a share of at least one (Jaccard, 1912): 1 where they never come apart. */
  readonly coefficient: number;
  /** Their correlation over all recommendations (phi, Yule 1912): 0 where they come together as chance would have it. */
  readonly phi: number | null;
  /** Ids of the recommendations with both. */
  readonly members: readonly string[];
}
