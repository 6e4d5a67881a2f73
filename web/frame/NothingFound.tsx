import { groupNames, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { matchesFilter } from '../select/matchRecord.ts';
import { clearFilter, toggleFilter } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { countFilters, filterGroups, type PageState } from '../state/pageState.ts';

/** Says that the filter leaves nothing, and which single step leaves something. */
export function NothingFound({ page, state }: { readonly page: Page; readonly state: PageState }) {
  if (page.records.length === 0) return <NothingRead page={page} />;
  const steps = listSteps(page, state);
  return (
    <div class="nothing">
      <h1>{nameNothing(countFilters(state))}</h1>
      {steps.length === 0 && countFilters(state) > 1 && (
        <p>No single filter is the cause: two or more have to go.</p>
      )}
      <ul>
        {steps.map(({ words, href, count }) => (
          <li>
            <a href={href}>{words}</a> ({count.toLocaleString('en-GB')} {count === 1 ? 'matches' : 'match'})
          </li>
        ))}
        <li>
          <a href={addressOf(clearFilter(state))}>Clear all filters</a> (
          {page.records.length.toLocaleString('en-GB')})
        </li>
      </ul>
    </div>
  );
}

function nameNothing(count: number): string {
  if (count < 2) return 'No recommendation matches this filter';
  return `No recommendation matches ${count === 2 ? 'both' : `all ${String(count)}`} filters`;
}

function listSteps(page: Page, state: PageState): { words: string; href: string; count: number }[] {
  const candidates = filterGroups.flatMap((group) =>
    state.filter[group].map((value) => ({
      words: `Remove ${groupNames[group]}: ${nameValue(group, value, page)}`,
      next: toggleFilter(state, group, value),
    })),
  );
  if (state.search !== '')
    candidates.push({ words: `Remove the search: ${state.search}`, next: { ...state, search: '' } });
  return candidates
    .map(({ words, next }) => {
      const context = { ...page, found: page.search.find(next.search) };
      const count = page.records.filter((record) => matchesFilter(record, next, context)).length;
      return { words, href: addressOf(next), count };
    })
    .filter(({ count }) => count > 0);
}

/** Says that there is nothing to filter, and what was tried. */
export function NothingRead({ page }: { readonly page: Page }) {
  return (
    <div class="nothing">
      <h1>No recommendation was found in the documents</h1>
      {page.data.documents.length === 0 ? (
        <p>
          No document could be read. The program that serves this page names the reason; save the file as text
          with a tab between the cells of a table, and serve it again.
        </p>
      ) : (
        <p>
          The view Documents shows what was read of each and why it holds no recommendation. A table needs a
          heading such as “Recommendation”.
        </p>
      )}
    </div>
  );
}
