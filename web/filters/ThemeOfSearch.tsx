import type { Page } from '../data/preparePage.ts';
import { matchesFilter } from '../select/matchRecord.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

interface ThemeOfSearchProps {
  readonly page: Page;
  readonly state: PageState;
}

/** Where the words searched for are the name of a theme: the way to all of the theme, whatever their words. */
export function ThemeOfSearch({ page, state }: ThemeOfSearchProps) {
  const words = state.search.trim().toLowerCase();
  const theme = page.data.themes.find(({ id, name }) => id === words || name.toLowerCase() === words);
  if (theme === undefined) return null;
  const next: PageState = {
    ...state,
    search: '',
    filter: { ...state.filter, theme: [theme.id] },
    filterSide: 'asked',
  };
  const context = { ...page, found: page.search.find('') };
  const count = page.records.filter((record) => matchesFilter(record, next, context)).length;
  if (count === 0) return null;
  return (
    <a class="clear" href={addressOf(next)}>
      Theme: {theme.name}, {count.toLocaleString('en-GB')}
    </a>
  );
}
