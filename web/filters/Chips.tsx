import { sideNames } from '../../src/compare/sides.ts';
import { groupNames, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { toggleFilter } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { filterGroups, firstState, type PageState } from '../state/pageState.ts';

interface ChipsProps {
  readonly page: Page;
  readonly state: PageState;
}

/** Each value that narrows the views, as a link that takes it away. */
export function Chips({ page, state }: ChipsProps) {
  return (
    <ul class="chips" aria-label="What narrows the views">
      {filterGroups.flatMap((group) =>
        state.filter[group].map((value) => {
          const side =
            group === 'theme' && state.filterSide !== firstState.filterSide
              ? ` (${sideNames[state.filterSide].short.toLowerCase()})`
              : '';
          return (
            <Chip
              name={`${groupNames[group]}${side}: ${nameValue(group, value, page)}`}
              href={addressOf(toggleFilter(state, group, value))}
            />
          );
        }),
      )}
      {state.search !== '' && (
        <Chip name={`Search: ${state.search}`} href={addressOf({ ...state, search: '' })} />
      )}
    </ul>
  );
}

function Chip({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <li>
      <a class="chip" href={href} aria-label={`Remove ${name}`}>
        {name} <span aria-hidden="true">✕</span>
      </a>
    </li>
  );
}
