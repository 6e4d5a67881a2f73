import { sideNames } from '../../src/compare/sides.ts';
import { groupNames, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { countFilters, filterGroups, type PageState } from '../state/pageState.ts';

/** The filter in words, for the subtitle of a chart: "Council: Lewisham; Theme (asked): Workforce". Empty without one. */
export function describeFilter(state: PageState, page: Page): string {
  if (countFilters(state) === 0) return '';
  const groups = filterGroups.flatMap((group) => {
    const values = state.filter[group];
    if (values.length === 0) return [];
    const side = group === 'theme' ? ` (${sideNames[state.filterSide].short.toLowerCase()})` : '';
    return [
      `${groupNames[group]}${side}: ${values.map((value) => nameValue(group, value, page)).join(' or ')}`,
    ];
  });
  return [...groups, ...(state.search === '' ? [] : [`Search: ${state.search}`])].join('; ');
}

/** What a figure counts, of how many, under which filter. */
export function describeScope(measure: string, count: number, state: PageState, page: Page): string {
  const filter = describeFilter(state, page);
  const base = `${measure}, of ${countOf(count, 'recommendation')}`;
  return filter === '' ? `${base}.` : `${base}. ${filter}.`;
}
