import type { ThemeField } from '../themeFields.ts';

export type RemarkKind =
  | 'stopped'
  | 'shadowed'
  | 'overlap'
  | 'shared-hint'
  | 'too-much'
  | 'definition'
  | 'unused'
  | 'single'
  | 'never'
  | 'never-cancels';

/** Something in a sound codebook that is worth a look, at a line counted from 1. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly line: number;
  /** Null where it is about the codebook as a whole. */
  readonly theme: string | null;
  readonly term: string | null;
  readonly message: string;
  /** How many remarks it stands for, where it sums up those of a theme. */
  readonly count: number;
}

/** A recommendation in which terms are looked for. */
export interface CheckedRecord {
  /** What is recommended stands in the field `text`. */
  readonly fields: readonly ThemeField[];
  /** What labels say that the recommendation asks about, where they do: yes or no. */
  readonly votes: ReadonlyMap<string, boolean>;
}
