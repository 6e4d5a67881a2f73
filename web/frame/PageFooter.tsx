import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';

/** What the page rests on. */
export function PageFooter({ page }: { readonly page: Page }) {
  const { data } = page;
  return (
    <footer class="page-footer">
      <p>
        {countOf(data.documents.length, 'document')}, {countOf(data.recommendations.length, 'recommendation')}
        . Codebook {data.codebook.slice(0, 19)}. council-themes {data.version}. Nothing leaves this machine.
      </p>
    </footer>
  );
}
