import type { Recommendation } from '../model.ts';
import type { Listing } from './listing.ts';
import { renderCsv } from './renderCsv.ts';
import type { ThemeHeading } from './themeHeading.ts';

type SheetRow = Pick<Recommendation, 'id' | 'council' | 'text' | 'findings'>;

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A sheet for people to label in: what the recommendation says and an empty column for each theme. No tag, score,
 * heading or answer stands in it, so that nobody is led.
 */
export function renderSheet(records: readonly SheetRow[], themes: readonly ThemeHeading[]): string {
  const empty = (heading: string): { heading: string; value: () => null } => ({ heading, value: () => null });
  const listing: Listing<SheetRow> = {
    rows: records,
    csv: [
      { heading: 'id', value: ({ id }) => id },
      { heading: 'council', value: ({ council }) => council },
      { heading: 'text', value: ({ text }) => text },
      { heading: 'findings', value: ({ findings }) => findings },
      ...themes.map(({ id }) => empty(id)),
      empty('primary'),
      empty('comment'),
    ],
    text: [],
    note: '',
  };
  return byteOrderMark + renderCsv(listing);
}
