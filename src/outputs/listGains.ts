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
  /** F1 of a yes for every recommendation. */
  readonly allYes: number | null;
  /** How often shuffled labels are learned as well; null where it came to no test. */
  readonly chance: number | null;
  readonly threshold: number | null;
  readonly refusal: 'few' | 'codebook' | 'all-yes' | 'chance' | null;
}

const refusals: Readonly<Record<NonNullable<GainScore['refusal']>, string>> = {
  few: 'too few',
  codebook: 'no gain',
  'all-yes': 'yes to all is better',
  chance: 'may be chance',
};

const decimals = format('.2f');

/** One row for each theme that the labels could teach. */
export function listGains(
  gains: readonly GainScore[],
  themes: readonly ThemeHeading[],
  examples: number,
  groups: number,
): Listing<GainScore> {
  const columns = [
    ...(['theme', 'examples', 'yes', 'alone', 'together', 'threshold'] as const).map(
      (key) => [key, key] as const,
    ),
    ['all_yes', 'allYes'],
    ['chance', 'chance'],
    ['refusal', 'refusal'],
  ] as const;
  const print = (value: number | null): string => (value === null ? '–' : decimals(value));
  return {
    rows: gains,
    csv: columns.map(([heading, key]) => ({ heading, value: (row) => row[key] })),
    text: [
      { heading: 'Theme', value: ({ theme }) => nameTheme(theme, themes), stretch: 1 },
      { heading: 'Labelled', value: ({ examples: count }) => count, align: 'right' },
      { heading: 'Yes', value: ({ yes }) => yes, align: 'right' },
      { heading: 'F1 yes to all', value: ({ allYes }) => print(allYes), align: 'right' },
      { heading: 'codebook', value: ({ alone }) => print(alone), align: 'right' },
      { heading: 'with proposals', value: ({ together }) => print(together), align: 'right' },
      {
        heading: 'Proposed from',
        value: ({ threshold, refusal }) =>
          threshold === null ? `never: ${refusals[refusal ?? 'codebook']}` : decimals(threshold),
      },
    ],
    note: `Learned from ${countOf(examples, 'labelled recommendation')} of ${countOf(groups, 'council')}. F1 on councils that the classifier had not seen, one left out at a time. A theme is proposed only where that is better than the codebook alone, than a yes for every recommendation, and than labels shuffled among them (in 99 of 100 shuffles); never where a person has decided.`,
  };
}
