import type { Recommendation } from '../../src/model.ts';
import { filterGroups, type FilterGroup, type PageState } from '../state/pageState.ts';
import { valuesOf, type MatchContext } from './matchRecord.ts';

export interface FacetValue {
  readonly value: string;
  /** Records that would be shown for it, all other groups as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FilterGroup, readonly FacetValue[]>>;

/** Groups whose values are too many to offer: only what is chosen of them is counted. */
const unoffered: readonly FilterGroup[] = ['issue', 'with', 'words', 'except'];

/** Every value of every group with how many records it would leave. A chosen value stays, even with none. */
export function countFacets(
  records: readonly Recommendation[],
  { filter, filterSide }: Pick<PageState, 'filter' | 'filterSide'>,
  context: MatchContext,
): Facets {
  const counted = filterGroups.filter((group) => !unoffered.includes(group) || filter[group].length > 0);
  const counts = counted.map((group) => ({
    group,
    chosen: new Set(filter[group]),
    byValue: new Map<string, number>(),
  }));
  for (const record of records) {
    const own = counts.map((count) => ({
      ...count,
      values: new Set(valuesOf(record, count.group, filterSide, context)),
    }));
    const failed = own.filter(({ chosen, values }) => chosen.size > 0 && !meet(chosen, values));
    for (const { group, chosen, byValue, values } of own) {
      // A record counts for a group where no other group keeps it out.
      const fits = (context.found?.has(record.id) ?? true) && failed.every((other) => other.group === group);
      const listed = unoffered.includes(group) ? chosen : values;
      for (const value of listed) {
        byValue.set(value, (byValue.get(value) ?? 0) + Number(fits && values.has(value)));
      }
    }
  }
  const entries = counts.map(({ group, chosen, byValue }): [FilterGroup, FacetValue[]] => {
    for (const value of chosen) byValue.set(value, byValue.get(value) ?? 0);
    return [group, [...byValue].map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))];
  });
  const none = filterGroups.map((group): [FilterGroup, FacetValue[]] => [group, []]);
  return Object.fromEntries([...none, ...entries]) as Record<FilterGroup, FacetValue[]>;
}

function meet(chosen: ReadonlySet<string>, values: ReadonlySet<string>): boolean {
  for (const value of values) if (chosen.has(value)) return true;
  return false;
}
