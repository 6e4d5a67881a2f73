import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** What proposals add for one theme, on recommendations that were held out. */
export interface GainScore {
  readonly theme: string;
  readonly examples: number;
  readonly yes: number;
  readonly alone: number | null;
  readonly together: number | null;
  readonly threshold: number | null;
}

const decimals = format('.2f');

/** One row for each theme that the labels could teach. */
export function listGains(
  gains: readonly GainScore[],
  themes: readonly ThemeHeading[],
  examples: number,
  groups: number,
): Listing<GainScore> {
  const print = (value: number | null): string => (value === null ? '–' : decimals(value));
  return {
    rows: gains,
    csv: (['theme', 'examples', 'yes', 'alone', 'together', 'threshold'] as const).map((key) => ({
      heading: key,
      value: (row) => row[key],
    })),
    text: [
      { heading: 'Theme', value: ({ theme }) => nameTheme(theme, themes), stretch: 1 },
      { heading: 'Labelled', value: ({ examples: count }) => count, align: 'right' },
      { heading: 'Yes', value: ({ yes }) => yes, align: 'right' },
      { heading: 'F1 codebook', value: ({ alone }) => print(alone), align: 'right' },
      { heading: 'with proposals', value: ({ together }) => print(together), align: 'right' },
      {
        heading: 'Proposed from',
        value: ({ threshold }) => (threshold === null ? 'never' : decimals(threshold)),
        align: 'right',
      },
    ],
    note: `Learned from ${countOf(examples, 'labelled recommendation')} of ${countOf(groups, 'council')}. F1 on councils that the classifier had not seen, one left out at a time. A theme is proposed only where that is better than the codebook alone.`,
  };
}
