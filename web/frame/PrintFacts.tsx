import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { describeFilter } from '../filters/describeFilter.ts';
import { printMonth } from '../record/printMonth.ts';
import { TAG_NOTE } from './notes.ts';
import type { PageState } from '../state/pageState.ts';

interface PrintFactsProps {
  readonly page: Page;
  readonly state: PageState;
  readonly shown: number;
}

/** On paper only: what the figures rest on, which the filter bar says on a screen. */
export function PrintFacts({ page, state, shown }: PrintFactsProps) {
  const filter = describeFilter(state, page);
  const dates = page.data.documents
    .flatMap(({ info }) => (info.asOf === null ? [] : [info.asOf.date]))
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <div class="on-paper">
      <p>
        Council recommendations. {shown.toLocaleString('en-GB')} of{' '}
        {countOf(page.records.length, 'recommendation')}
        {filter === '' ? ', no filter.' : `. ${filter}.`}
      </p>
      {first !== undefined && last !== undefined && (
        <p>
          The documents report up to {printMonth(first)}
          {first === last ? '' : ` to ${printMonth(last)}, each as its own date says`}.
        </p>
      )}
      <p>{TAG_NOTE}</p>
    </div>
  );
}
