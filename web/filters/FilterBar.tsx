import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import type { Facets } from '../select/countFacets.ts';
import { clearFilter } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { countFilters, type PageState } from '../state/pageState.ts';
import type { Form } from '../viewport.ts';
import { Chips } from './Chips.tsx';
import { FilterGroups } from './FilterGroups.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ThemeOfSearch } from './ThemeOfSearch.tsx';

interface FilterBarProps {
  readonly page: Page;
  readonly state: PageState;
  readonly shown: number;
  readonly facets: Facets;
  readonly form: Form;
  /** The values stand open in the view itself. */
  readonly hasFacets: boolean;
}

/** What narrows every view, and how much is left. It stays in sight. */
export function FilterBar(props: FilterBarProps) {
  const { page, state, form, hasFacets } = props;
  const count = countFilters(state);
  const groups = <FilterGroups page={page} state={state} facets={props.facets} />;
  if (form === 'phone') {
    return (
      <section class="filters narrow" aria-label="Filter">
        <details class="disclosure">
          <summary>{count === 0 ? 'Filter' : `Filter (${String(count)})`}</summary>
          <div class="disclosed">
            <SearchBox state={state} />
            <ThemeOfSearch page={page} state={state} />
            {count > 0 && <Chips page={page} state={state} />}
            {groups}
          </div>
        </details>
        <Shown {...props} />
        {count > 0 && <a href={addressOf(clearFilter(state))}>Clear all</a>}
      </section>
    );
  }
  // Two lines at most: the bar stays in sight and must not cover what is read.
  const isSearchBelow = hasFacets || form === 'tablet';
  return (
    <section class="filters" aria-label="Filter">
      {!hasFacets && (
        <div class="filter-row">
          {groups}
          {!isSearchBelow && <SearchBox state={state} />}
        </div>
      )}
      <div class="filter-state">
        {isSearchBelow && <SearchBox state={state} />}
        <Shown {...props} />
        <ThemeOfSearch page={page} state={state} />
        {count > 0 && (
          <>
            <Chips page={page} state={state} />
            <a class="clear" href={addressOf(clearFilter(state))}>
              Clear all
            </a>
          </>
        )}
      </div>
    </section>
  );
}

/** "29 of 81 recommendations", said aloud when it changes. */
function Shown({ page, shown, form }: FilterBarProps) {
  const all = page.records.length;
  const noun = form !== 'desktop' ? '' : all === 1 ? ' recommendation' : ' recommendations';
  return (
    <p class="shown" role="status">
      {shown === all
        ? form !== 'desktop'
          ? `All ${all.toLocaleString('en-GB')}`
          : `All ${countOf(all, 'recommendation')}`
        : `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}${noun}`}
    </p>
  );
}
