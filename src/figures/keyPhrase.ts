/** A phrase that one group's recommendations say more than the other's. All counts are of recommendations. */
export interface KeyPhrase {
  /** Words in their dictionary form. */
  readonly phrase: string;
  /** As it is printed first. */
  readonly printed: string;
  readonly count: number;
  readonly of: number;
  readonly other: number;
  readonly ofOther: number;
  /** Councils of the first group that say it. */
  readonly bodies: number;
  /** Log-odds with an informative Dirichlet prior, and how many standard deviations it lies above none. */
  readonly logOdds: number;
  readonly z: number;
  readonly logLikelihood: number;
  /** The effect size: 1 is said in twice as large a share, 2 in four times. */
  readonly logRatio: number;
  /** Fisher's exact test, two-sided, and as adjusted for all phrases tested. */
  readonly p: number;
  readonly q: number;
  readonly members: readonly string[];
  readonly examples: readonly { readonly id: string; readonly words: string }[];
}
