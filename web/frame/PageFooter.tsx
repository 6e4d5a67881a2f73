import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { goTo } from '../state/changes.ts';
import { addressOf, pageState } from '../state/navigation.ts';

/** What the page rests on. */
export function PageFooter({ page }: { readonly page: Page }) {
  const { data } = page;
  return (
    <footer class="page-footer">
      <p>
        {countOf(data.documents.length, 'document')}, {countOf(data.recommendations.length, 'recommendation')}
        . Codebook {data.codebook.slice(0, 19)}. council-themes {data.version}. Nothing leaves this machine.{' '}
        <a href={addressOf(goTo(pageState.value, 'documents'))}>Add documents of your own</a>.
      </p>
    </footer>
  );
}
