import type { CalibrationRow } from '../figures/calibration.ts';
import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** A tag that undisputed labels do not bear out, with its terms; or a theme that was missed, with the text. */
export interface TagError {
  readonly kind: 'wrong' | 'missed';
  readonly set: string;
  readonly side: 'asked' | 'answered';
  readonly id: string;
  readonly theme: string;
  readonly score: number | null;
  readonly terms: readonly { readonly term: string; readonly words: string }[];
  readonly text: string;
}

const decimals = format('.2f');

export function listCalibration(rows: readonly CalibrationRow[]): Listing<CalibrationRow> {
  return {
    rows,
    csv: [],
    text: [
      {
        heading: 'Tags shown at',
        value: ({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`,
        stretch: 1,
      },
      { heading: 'Tags', value: ({ tags }) => tags, align: 'right' },
      { heading: 'Right', value: ({ right }) => right, align: 'right' },
      { heading: 'Mean score', value: ({ score }) => decimals(score), align: 'right' },
      { heading: 'Share right', value: ({ share }) => decimals(share), align: 'right' },
      { heading: '95 %', value: ({ low, high }) => `${decimals(low)}–${decimals(high)}` },
    ],
    group: ({ set, side }) => `${set}, ${side}`,
    note: 'Of tags on which the labels are undisputed, how many are right. Calibrated: of those shown at 0.9, nine in ten.',
  };
}

/** The name of a range of scores as a figure. */
export function nameCalibration({ set, side, from, to }: CalibrationRow): string {
  return `${set}, ${side}, tags shown at ${from.toFixed(1)} to ${to.toFixed(1)}`;
}

/** Scores from here on promise that nine in ten are right. */
const SURE = 0.9;

/** One row per set and side: of the tags shown at 0.9 or more, how many are right. */
export function listSureTags(rows: readonly CalibrationRow[]): Listing<CalibrationRow> {
  return {
    rows: rows.filter(({ from }) => from >= SURE),
    csv: [],
    text: [
      {
        heading: 'Of tags shown at 0.9 or more',
        value: ({ set, side, tags, right }) =>
          `${set}, ${side}: ${String(right)} in ${String(tags)} are right`,
        stretch: 1,
      },
      { heading: 'Share', value: ({ share }) => decimals(share), align: 'right' },
      { heading: '95 %', value: ({ low, high }) => `${decimals(low)}–${decimals(high)}` },
    ],
    note: 'Nine in ten should be. 95 %: of the share, by Wilson.',
  };
}

export function listErrorRows(rows: readonly TagError[], themes: readonly ThemeHeading[]): Listing<TagError> {
  return {
    rows,
    csv: [],
    text: [
      { heading: 'Recommendation', value: ({ id }) => id, stretch: 2 },
      { heading: 'Tag', value: ({ kind }) => kind },
      { heading: 'Theme', value: ({ theme }) => nameTheme(theme, themes), stretch: 2 },
      { heading: 'Terms, or the text that was missed', value: describeError, stretch: 5 },
    ],
    group: ({ set, side }) => `${set}, ${side}`,
    note: `${countOf(rows.length, 'difference')} from undisputed labels. The half of the other councils that is for scoring only is left out.`,
  };
}

function describeError({ kind, terms, text }: TagError): string {
  if (kind === 'missed') return text.replaceAll('\n', ' ');
  return terms.map(({ term, words }) => `“${words.replaceAll('\n', ' ')}” (${term})`).join('\n');
}
