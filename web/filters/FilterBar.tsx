import { countOf } from '../data/words.ts';
import type { Page } from '../data/preparePage.ts';
import { groupNames, nameValue } from '../data/names.ts';
import type { Facets } from '../select/countFacets.ts';
import { clearFilter, toggleFilter } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { countFilters, filterGroups, type FilterGroup, type PageState } from '../state/pageState.ts';
import type { Form } from '../viewport.ts';
import { FacetList } from './FacetList.tsx';
import { SearchBox } from './SearchBox.tsx';

interface FilterBarProps {
  readonly page: Page;
  readonly state: PageState;
  readonly shown: number;
  readonly facets: Facets;
  readonly form: Form;
}

const offered: readonly FilterGroup[] = [
  'council',
  'document',
  'year',
  'theme',
  'primary',
  'owner',
  'status',
];

/** What narrows every view, and how much is left. */
export function FilterBar(props: FilterBarProps) {
  const { page, state, shown, form } = props;
  const count = countFilters(state);
  return (
    <section class="filters" aria-label="Filter">
      {form === 'phone' ? (
        <details class="disclosure">
          <summary>{count === 0 ? 'Filter' : `Filter (${String(count)})`}</summary>
          <div class="disclosed">
            <SearchBox state={state} />
            <Groups {...props} />
          </div>
        </details>
      ) : (
        <div class="filter-row">
          <Groups {...props} />
          <SearchBox state={state} />
        </div>
      )}
      <p class="filter-state" role="status">
        <span>
          {shown === page.records.length
            ? `All ${countOf(shown, 'recommendation')}`
            : `${shown.toLocaleString('en-GB')} of ${countOf(page.records.length, 'recommendation')}`}
        </span>
        {count > 0 && <Chips page={page} state={state} />}
      </p>
    </section>
  );
}

function Groups({ page, state, facets }: FilterBarProps) {
  return (
    <>
      {offered.map((group) => {
        const chosen = state.filter[group].length;
        return (
          <details class="dropdown" name="filter">
            <summary>{chosen === 0 ? groupNames[group] : `${groupNames[group]} (${String(chosen)})`}</summary>
            <div class="dropdown-body">
              <FacetList group={group} values={facets[group]} page={page} state={state} />
            </div>
          </details>
        );
      })}
    </>
  );
}

/** Each value that narrows the views, as a link that takes it away. */
function Chips({ page, state }: Pick<FilterBarProps, 'page' | 'state'>) {
  return (
    <>
      {filterGroups.flatMap((group) =>
        state.filter[group].map((value) => {
          const name = `${groupNames[group]}: ${nameValue(group, value, page)}`;
          return (
            <a class="chip" href={addressOf(toggleFilter(state, group, value))} aria-label={`Remove ${name}`}>
              {name} <span aria-hidden="true">✕</span>
            </a>
          );
        }),
      )}
      {state.search !== '' && (
        <a
          class="chip"
          href={addressOf({ ...state, search: '' })}
          aria-label={`Remove search: ${state.search}`}
        >
          Search: {state.search} <span aria-hidden="true">✕</span>
        </a>
      )}
      <a href={addressOf(clearFilter(state))}>Clear all</a>
    </>
  );
}
