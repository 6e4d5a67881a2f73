import type { Themes } from '../model.ts';
import type { Interval } from './bootstrapIntervals.ts';
import type { Counts } from './counts.ts';
import type { Label } from './readLabels.ts';

/** A record with its tags, as far as an evaluation needs it. */
export interface EvaluatedRecord {
  readonly id: string;
  readonly council: string | null;
  readonly text: string;
  readonly themes: Themes;
}

/** Records that are measured together, under a name that says what they are. */
export interface EvaluationSet {
  readonly name: string;
  readonly records: readonly EvaluatedRecord[];
}

export interface ThemeFigure extends Counts, Interval {
  readonly id: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Labels that say yes. */
  readonly support: number;
}

export interface Figure {
  readonly name: string;
  readonly set: string;
  readonly side: LabelSide;
  /** "undisputed", or the coder whose reading is taken in full. */
  readonly against: string;
  readonly scope: 'core' | 'all';
  readonly records: number;
  readonly councils: number;
  /** Of the records, those of no named council: each of them is drawn on its own for the intervals. */
  readonly withoutCouncil: number;
  readonly themes: readonly ThemeFigure[];
  /** F1 over all decisions together, with the ends of its 95 % interval: null where too few councils tell it. */
  readonly micro: number | null;
  readonly microLow: number | null;
  readonly microHigh: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Mean F1 of the themes. */
  readonly macro: number | null;
  readonly macroLow: number | null;
  readonly macroHigh: number | null;
  /** Share of the records on which every scored theme is right. */
  readonly exact: number | null;
  /** Micro F1 with one council left out at a time: the least and the most of it, and who was left out for it. */
  readonly leftOut: { readonly low: LeftOut; readonly high: LeftOut } | null;
  /** Of the records with an agreed primary theme, how many have it; null on the answered side. */
  readonly primary: { readonly right: number; readonly of: number } | null;
}

/** Micro F1 without one council. */
export interface LeftOut {
  readonly council: string;
  readonly micro: number;
}

export interface Evaluation {
  /** Label lines that found a record. */
  readonly labels: number;
  readonly figures: readonly Figure[];
}

export type LabelSide = Label['side'];
