import type { Recommendation } from '../../src/model.ts';
import { filterGroups, type FilterGroup, type PageState } from '../state/pageState.ts';
import { matchesFilter, valuesOf, type MatchContext } from './matchRecord.ts';

export interface FacetValue {
  readonly value: string;
  /** Records that would be shown for it, all other groups as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FilterGroup, readonly FacetValue[]>>;

/** Every value of every group with how many records it would leave. A chosen value stays, even with none. */
export function countFacets(
  records: readonly Recommendation[],
  state: PageState,
  context: MatchContext,
): Facets {
  const entries = filterGroups.map((group): [FilterGroup, FacetValue[]] => {
    const counts = new Map<string, number>();
    for (const record of records) {
      const fits = matchesFilter(record, state, context, group);
      for (const value of new Set(valuesOf(record, group, state.filterSide, context.issues))) {
        counts.set(value, (counts.get(value) ?? 0) + Number(fits));
      }
    }
    for (const value of state.filter[group]) counts.set(value, counts.get(value) ?? 0);
    const chosen = new Set(state.filter[group]);
    return [group, [...counts].map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))];
  });
  return Object.fromEntries(entries) as Record<FilterGroup, FacetValue[]>;
}
