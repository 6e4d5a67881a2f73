import { groupNames, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import type { FacetValue } from '../select/countFacets.ts';
import { toggleFilter } from '../state/changes.ts';
import { visit } from '../state/navigation.ts';
import type { FilterGroup, PageState } from '../state/pageState.ts';

interface FacetListProps {
  readonly group: FilterGroup;
  readonly values: readonly FacetValue[];
  readonly page: Page;
  readonly state: PageState;
}

/** The values of one group with how many recommendations each would leave. */
export function FacetList({ group, values, page, state }: FacetListProps) {
  const named = values.map((value) => ({ ...value, name: nameValue(group, value.value, page) }));
  const isYear = group === 'year';
  named.sort((a, b) => (isYear ? 0 : b.count - a.count) || (a.name < b.name ? -1 : 1));
  return (
    <fieldset class="facet">
      <legend>{groupNames[group]}</legend>
      {named.map(({ value, name, count, chosen }) => (
        <label class="choice">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => {
              visit(toggleFilter(state, group, value));
            }}
          />
          <span class="choice-name">{name}</span>
          <span class="choice-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
