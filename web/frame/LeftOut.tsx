import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { goTo } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

/** Says which documents could not be read, where the others were. */
export function LeftOut({ page, state }: { readonly page: Page; readonly state: PageState }) {
  const { documents } = page.data;
  const unread = documents.filter(({ issues }) =>
    issues.some(({ code }) => code === 'unreadable' || code === 'empty'),
  );
  if (unread.length === 0 || unread.length === documents.length) return null;
  return (
    <p class="left-out">
      {documents.length - unread.length} of {countOf(documents.length, 'document')} read. Not read:{' '}
      {unread.map(({ info }) => info.title).join(', ')}.{' '}
      <a href={addressOf(goTo(state, 'documents'))}>See what was left out</a>
    </p>
  );
}
