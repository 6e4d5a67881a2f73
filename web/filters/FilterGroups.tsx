import { groupNames } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import type { Facets } from '../select/countFacets.ts';
import type { FilterGroup, PageState } from '../state/pageState.ts';
import { Dropdown } from './Dropdown.tsx';
import { FacetList } from './FacetList.tsx';

interface FilterGroupsProps {
  readonly page: Page;
  readonly state: PageState;
  readonly facets: Facets;
}

/** Groups with a name of their own in the filter bar. */
export const mainGroups: readonly FilterGroup[] = ['council', 'document', 'year', 'theme', 'owner', 'status'];
/** Groups that stand together under "More". */
export const moreGroups: readonly FilterGroup[] = ['kind', 'primary', 'strength', 'marked'];

/** Every group of the filter, each opened by its name. */
export function FilterGroups({ page, state, facets }: FilterGroupsProps) {
  const nameGroups = (title: string, groups: readonly FilterGroup[]): string => {
    const chosen = groups.reduce((sum, group) => sum + state.filter[group].length, 0);
    return chosen === 0 ? title : `${title} (${String(chosen)})`;
  };
  const draw = (group: FilterGroup) => (
    <FacetList key={group} group={group} values={facets[group]} page={page} state={state} />
  );
  return (
    <>
      {mainGroups.map((group) => (
        <Dropdown key={group} title={nameGroups(groupNames[group], [group])}>
          {draw(group)}
        </Dropdown>
      ))}
      <Dropdown title={nameGroups('More', moreGroups)}>{moreGroups.map(draw)}</Dropdown>
    </>
  );
}
