import type { PhraseSuggestion } from '../figures/phraseSuggestion.ts';
import { format } from 'd3';
import { countOf } from './countOf.ts';
import { joinList, type Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** A phrase that separates a theme, with the term of the codebook that meets it already; null: there is none. */
export interface SuggestionRow extends PhraseSuggestion {
  readonly term: string | null;
}

const decimals = format('.1f');

export function listSuggestions(
  rows: readonly SuggestionRow[],
  themes: readonly ThemeHeading[],
  recommendations: number,
): Listing<SuggestionRow> {
  const numbers = ['yes', 'ofYes', 'no', 'ofNo', 'logOdds', 'z'] as const;
  return {
    rows,
    csv: [
      { heading: 'theme', value: ({ theme }) => theme },
      { heading: 'phrase', value: ({ phrase }) => phrase },
      ...numbers.map((key) => ({ heading: key, value: (row: SuggestionRow) => row[key] })),
      { heading: 'term', value: ({ term }) => term },
      { heading: 'examples', value: ({ examples }) => joinList(examples.map(({ words }) => words)) },
    ],
    text: [
      { heading: 'Phrase', value: ({ phrase }) => phrase, stretch: 2 },
      { heading: 'Theme', value: ({ yes, ofYes }) => `${String(yes)} of ${String(ofYes)}`, align: 'right' },
      { heading: 'Others', value: ({ no, ofNo }) => `${String(no)} of ${String(ofNo)}`, align: 'right' },
      { heading: 'z', value: ({ z }) => decimals(z), align: 'right' },
      { heading: 'Term', value: ({ term }) => (term === null ? '–' : term), stretch: 1, lines: 2 },
      { heading: 'Example', value: ({ examples }) => examples[0]?.words ?? '', stretch: 4, lines: 3 },
    ],
    group: ({ theme }) => nameTheme(theme, themes),
    note: `From ${countOf(recommendations, 'labelled recommendation')}. Theme, Others: in how many the phrase stands. z: log-odds with an informative prior; below 1.96 it may well be chance. Term: what the codebook has for it. Would a colleague in another council write it? Only then is it a term.`,
  };
}
