import type { Issue, IssueCode } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { goTo } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

/** Notes on a document that nothing was read of. */
const losses: ReadonlySet<IssueCode> = new Set(['unreadable', 'empty', 'no-recommendations']);

/** Says which documents could not be read, where the others were. */
export function LeftOut({ page, state }: { readonly page: Page; readonly state: PageState }) {
  const { documents } = page.data;
  // The view of the documents says it itself, beside each of them.
  if (state.view === 'documents') return null;
  const unread = documents.filter(
    ({ issues, recommendations }) => recommendations === 0 || issues.some(({ code }) => losses.has(code)),
  );
  if (unread.length === 0 || unread.length === documents.length) return null;
  return (
    <p class="left-out">
      {documents.length - unread.length} of {countOf(documents.length, 'document')} read.{' '}
      {unread.map(({ info, issues }) => `${info.title}: ${nameReason(issues)}`).join(' ')}{' '}
      <a href={addressOf(goTo(state, 'documents'))}>See what was left out</a>.
    </p>
  );
}

/** The first note that tells why, as a sentence. */
function nameReason(issues: readonly Issue[]): string {
  const issue = issues.find(({ code }) => losses.has(code));
  const words = issue?.message ?? 'no recommendation was found in it';
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
