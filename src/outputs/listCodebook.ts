import type { DescribedTerm, DescribedTheme } from '../figures/describedCodebook.ts';
import { countOf } from './countOf.ts';
import { describeConditions, findFrame, type ExportedCodebook } from './exportedCodebook.ts';
import { joinList, type Listing } from './listing.ts';

interface TermRow {
  readonly theme: DescribedTheme;
  /** Null: the theme has no term. */
  readonly term: DescribedTerm | null;
}

/** One row per term, the theme's definition repeated on each; a theme without terms has one row. */
export function listCodebookTerms(codebook: ExportedCodebook): Listing<TermRow> {
  const frame = findFrame(codebook);
  const placeOf = (theme: string) => frame?.places.find(({ themes }) => themes.includes(theme)) ?? null;
  const place = frame
    ? [
        { heading: 'place', value: ({ theme }: TermRow) => placeOf(theme.id)?.id ?? null },
        { heading: 'place_name', value: ({ theme }: TermRow) => placeOf(theme.id)?.name ?? null },
      ]
    : [];
  return {
    rows: codebook.themes.flatMap((theme): TermRow[] =>
      theme.terms.length === 0 ? [{ theme, term: null }] : theme.terms.map((term) => ({ theme, term })),
    ),
    csv: [
      ...place,
      { heading: 'theme', value: ({ theme }) => theme.id },
      { heading: 'name', value: ({ theme }) => theme.name },
      { heading: 'core', value: ({ theme }) => (theme.core ? 1 : 0) },
      { heading: 'definition', value: ({ theme }) => theme.definition },
      { heading: 'counts', value: ({ theme }) => theme.counts },
      { heading: 'not', value: ({ theme }) => theme.not },
      { heading: 'term', value: ({ term }) => term?.term ?? null },
      { heading: 'strength', value: ({ term }) => term?.strength ?? null },
      { heading: 'weight', value: ({ term }) => term?.weight ?? null },
      { heading: 'needs', value: ({ term }) => joinList(term?.needs ?? []) },
      { heading: 'unless', value: ({ term }) => joinList(term?.unless ?? []) },
      { heading: 'side', value: ({ term }) => term?.side ?? null },
      { heading: 'negated', value: ({ term }) => term?.negated ?? null },
      { heading: 'fields', value: ({ term }) => joinList(term?.fields ?? []) },
      { heading: 'pos', value: ({ term }) => term?.pos ?? null },
      { heading: 'line', value: ({ term }) => term?.line ?? null },
      { heading: 'codebook', value: () => codebook.codebook },
    ],
    text: [],
    note: '',
  };
}

interface PartRow {
  readonly theme: string;
  readonly part: string;
  readonly words: string;
}

/** For reading: each theme with its definition, and its terms by strength. */
export function listCodebookParts(codebook: ExportedCodebook): Listing<PartRow> {
  const frame = findFrame(codebook);
  const rows = codebook.themes.flatMap((theme): PartRow[] => {
    const place = frame?.places.find(({ themes }) => themes.includes(theme.id));
    const heading = `${theme.name} (${theme.id}${theme.core ? ', core' : ''})`;
    const parts: readonly (readonly [string, string])[] = [
      ['place', place?.name ?? ''],
      ['is', theme.definition],
      ['counts', theme.counts],
      ['is not', theme.not],
      ...groupByStrength(theme.terms).map(
        ([strength, terms]) => [strength, terms.map(printTerm).join(' · ')] as const,
      ),
      ['cancel', theme.cancel.join(' · ')],
    ];
    return parts
      .filter(([, words]) => words !== '')
      .map(([part, words]) => ({ theme: heading, part, words }));
  });
  const terms = codebook.themes.reduce((sum, theme) => sum + theme.terms.length, 0);
  return {
    rows,
    csv: [],
    text: [
      { heading: 'Part', value: ({ part }) => part },
      { heading: 'Words', value: ({ words }) => words, stretch: 1 },
    ],
    group: ({ theme }) => theme,
    note: `${countOf(codebook.themes.length, 'theme')}, ${countOf(terms, 'term')}, ${codebook.codebook}.`,
  };
}

/** Terms under the words for their strengths, in the order of the codebook. */
export function groupByStrength(
  terms: readonly DescribedTerm[],
): (readonly [strength: string, terms: readonly DescribedTerm[]])[] {
  const strengths = [...new Set(terms.map(({ strength }) => strength))];
  return strengths.map((wanted) => [wanted, terms.filter(({ strength }) => strength === wanted)]);
}

export function printTerm(term: DescribedTerm): string {
  const conditions = describeConditions(term);
  return conditions === '' ? term.term : `${term.term} (${conditions})`;
}
