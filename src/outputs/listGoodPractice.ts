import { countOf } from './countOf.ts';
import { joinList, type Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** What was reported complete with a figure to show for it. */
export interface GoodPracticeRow {
  readonly id: string;
  readonly council: string | null;
  readonly year: number | null;
  readonly themes: readonly string[];
  readonly text: string;
  readonly status: readonly { readonly field: string; readonly text: string }[];
  readonly figures: readonly { readonly field: string; readonly text: string; readonly around: string }[];
}

export function listGoodPractice<Row extends GoodPracticeRow>(
  rows: readonly Row[],
  themes: readonly ThemeHeading[],
  of: number,
): Listing<Row> {
  return {
    rows,
    csv: [
      { heading: 'id', value: ({ id }) => id },
      { heading: 'council', value: ({ council }) => council },
      { heading: 'year', value: ({ year }) => year },
      { heading: 'themes', value: (row) => joinList(row.themes) },
      { heading: 'text', value: ({ text }) => text },
      { heading: 'complete_by', value: ({ status }) => joinList(status.map(({ text }) => text)) },
      { heading: 'figures', value: ({ figures }) => joinList(figures.map(({ text }) => text)) },
      { heading: 'around', value: ({ figures }) => joinList(figures.map(({ around }) => around)) },
    ],
    text: [
      { heading: 'Recommendation', value: ({ id }) => id, stretch: 1 },
      {
        heading: 'About',
        value: (row) => row.themes.map((theme) => nameTheme(theme, themes)).join(', '),
        stretch: 1,
        lines: 4,
      },
      { heading: 'Said to be complete', value: ({ status }) => status[0]?.text ?? '', stretch: 1, lines: 4 },
      {
        heading: 'Figures',
        value: ({ figures }) => figures.map(({ around }) => around).join('\n'),
        stretch: 2,
        lines: 6,
      },
    ],
    group: ({ council }) => council ?? 'council not known',
    note: `${String(rows.length)} of ${countOf(of, 'recommendation')} with something reported complete ${rows.length === 1 ? 'has' : 'have'} an amount, a share or a count in that answer. Where to look for good practice; what is reported is not proved. The others: tag --only status=complete.`,
  };
}
