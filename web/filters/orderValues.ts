import type { FacetValue } from '../select/countFacets.ts';
import { NONE } from '../select/matchRecord.ts';
import type { FilterGroup } from '../state/pageState.ts';

export interface NamedValue extends FacetValue {
  readonly name: string;
}

/** Groups whose values have an order of their own. */
const fixed: Partial<Readonly<Record<FilterGroup, readonly string[]>>> = {
  status: ['complete', 'in progress', 'planned', 'ongoing', 'not accepted', 'unclear'],
  strength: ['must', 'should', 'could'],
};

/** Values as a reader looks for them: nobody first, years in order, the rest by how many they leave. */
export function orderValues(group: FilterGroup, values: readonly NamedValue[]): NamedValue[] {
  const order = fixed[group];
  const rank = ({ value, count }: NamedValue): number => {
    if (order !== undefined) return order.indexOf(value);
    if (value === NONE) return group === 'owner' ? -Infinity : Infinity;
    return group === 'year' ? 0 : -count;
  };
  const ranked = values.map((value) => ({ value, rank: rank(value) }));
  ranked.sort((a, b) => compare(a.rank, b.rank) || compare(a.value.name, b.value.name));
  return ranked.map(({ value }) => value);
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : Number(a > b);
}
