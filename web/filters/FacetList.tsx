import { useState } from 'preact/hooks';
import { groupNames, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import type { FacetValue } from '../select/countFacets.ts';
import { toggleFilter } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { FilterGroup, PageState } from '../state/pageState.ts';
import { orderValues } from './orderValues.ts';
import { ThemeSide } from './ThemeSide.tsx';

interface FacetListProps {
  readonly group: FilterGroup;
  readonly values: readonly FacetValue[];
  readonly page: Page;
  readonly state: PageState;
}

/** Values of a group that are shown at once. */
const SHOWN = 8;
/** How many more each step shows. */
const STEP = 30;

/** The values of one group, each an address, with how many recommendations it would leave. */
export function FacetList({ group, values, page, state }: FacetListProps) {
  const [limit, setLimit] = useState(SHOWN);
  const named = orderValues(
    group,
    values.map((value) => ({ ...value, name: nameValue(group, value.value, page) })),
  );
  if (named.length === 0) return null;
  const shown = named.filter(({ chosen }, index) => index < limit || chosen);
  const more = named.length - shown.length;
  return (
    <section class="facet" aria-label={groupNames[group]}>
      <p class="facet-name">{groupNames[group]}</p>
      {group === 'theme' && <ThemeSide state={state} />}
      <ul>
        {shown.map(({ value, name, count, chosen }) => (
          <li key={value}>
            <a
              class="choice"
              href={addressOf(toggleFilter(state, group, value))}
              aria-current={chosen ? 'true' : undefined}
              data-value={value}
            >
              <span class="choice-box" aria-hidden="true">
                {chosen ? '✓' : ''}
              </span>
              <span class="choice-name">
                {chosen && <span class="away">Remove </span>}
                {name}
              </span>{' '}
              <span class="choice-count">
                {count.toLocaleString('en-GB')}
                <span class="away"> {count === 1 ? 'recommendation' : 'recommendations'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          Show {Math.min(more, STEP)} more{more > STEP ? ` of ${more.toLocaleString('en-GB')}` : ''}
        </button>
      )}
      {limit > SHOWN && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setLimit(SHOWN);
          }}
        >
          Show fewer
        </button>
      )}
    </section>
  );
}
