/** A phrase that separates a theme's recommendations from the others. */
export interface PhraseSuggestion {
  readonly theme: string;
  readonly phrase: string;
  /** Recommendations of the theme that hold it, of all of the theme; and of the others. */
  readonly yes: number;
  readonly ofYes: number;
  readonly no: number;
  readonly ofNo: number;
  readonly logOdds: number;
  readonly z: number;
  readonly examples: readonly { readonly id: string; readonly words: string }[];
}
