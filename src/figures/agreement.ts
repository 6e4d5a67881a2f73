/** Krippendorff's alpha, with the middle 95 % of 1,000 resamples of the units, seeded. */
export interface AlphaInterval {
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How far coders agree on one theme. Null: the labels do not tell. */
export interface ThemeAgreement extends AlphaInterval {
  readonly id: string;
  /** Recommendations that at least two coders decided. */
  readonly units: number;
  /** Of these judgements, how many are a yes. */
  readonly prevalence: number | null;
  readonly percent: number | null;
  /** Twice what two coders both say yes to, of what each says yes to; all pairs together. */
  readonly f1: number | null;
  readonly ac1: number | null;
  /** Cohen's kappa of each pair of coders. */
  readonly kappas: readonly { readonly coders: readonly [string, string]; readonly kappa: number | null }[];
}

/** How far coders agree on the set of themes of a recommendation: Krippendorff's alpha with MASI distance. */
export interface SetAgreement extends AlphaInterval {
  readonly scope: 'core' | 'all';
  readonly units: number;
  /** Of the pairs of sets, how many are the same. */
  readonly same: number | null;
}

/** Agreement on what is asked, or on what is answered. */
export interface SideAgreement {
  readonly side: 'asked' | 'answered';
  /** Recommendations that at least two coders labelled. */
  readonly units: number;
  readonly coders: readonly string[];
  readonly themes: readonly ThemeAgreement[];
  /** F1 over all themes together, comparable with the tagger's against one reading in full. */
  readonly microCore: number | null;
  readonly microAll: number | null;
  readonly sets: readonly SetAgreement[];
}
