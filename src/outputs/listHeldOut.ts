import { format } from 'd3';
import type { Listing } from './listing.ts';
import type { SetScore } from './renderEvaluation.ts';

/** A figure whose thresholds were chosen without the council in question. */
export interface HeldOutScore extends SetScore {
  /** Micro F1 with the codebook's own threshold. */
  readonly own: number | null;
  readonly thresholds: readonly { readonly threshold: number; readonly records: number }[];
}

const decimals = format('.2f');
const print = (share: number | null): string => (share === null ? '–' : decimals(share));

/** One row per set and scope. */
export function listHeldOut(scores: readonly HeldOutScore[]): Listing<HeldOutScore> {
  return {
    rows: scores,
    csv: [],
    text: [
      { heading: 'Thresholds held out, vocabulary not', value: ({ set }) => set, stretch: 1 },
      { heading: 'Themes', value: ({ scope }) => scope },
      { heading: 'F1', value: ({ micro }) => print(micro), align: 'right' },
      {
        heading: '95 %',
        value: ({ microLow: low, microHigh: high }) =>
          low === null || high === null ? '–' : `${decimals(low)}–${decimals(high)}`,
      },
      { heading: 'As is', value: ({ own }) => print(own), align: 'right' },
      {
        heading: 'Chosen',
        value: ({ thresholds }) => thresholds.map(({ threshold }) => decimals(threshold)).join(' '),
      },
    ],
    note: 'What is asked about, undisputed labels, micro F1. The threshold of each council was chosen on the other councils that are not for scoring only; the terms of the codebook were not held out. As is: with the codebook’s own threshold. Chosen: the thresholds that came out best.',
  };
}
