import type { Recommendation } from '../model.ts';
import { countKinds, isOfKind } from './chooseKind.ts';
import { REST, type CompareOptions, type ComparedKind, type KindCount } from './comparison.ts';
import { groupRecords, groupRest, type RecordGroup } from './groupRecords.ts';

/** What is compared: groups of records within one kind of review, or of all kinds. */
export interface SelectedGroups {
  readonly kind: ComparedKind;
  readonly kinds: readonly KindCount[];
  readonly choices: readonly string[];
  readonly isPair: boolean;
  readonly groups: readonly RecordGroup[];
  /** Recommendations that stand in both of two groups. */
  readonly overlap: number;
}

/**
 * The groups that a comparison is over: all, or the two that are named. A group that no record is in stands there with
 * nothing.
 */
export function selectGroups(
  records: readonly Recommendation[],
  options: Omit<CompareOptions, 'themes' | 'mode'>,
): SelectedGroups {
  const { by = 'council', groupsOf = () => [] } = options;
  const everything = groupRecords(records, by, groupsOf);
  const sides = chooseSides(everything, records, options);
  const isPair = options.with !== undefined && options.with !== null;
  const kinds = countKinds(records, sides, isPair ? (sides[0] ?? null) : null);
  const kind = options.kind ?? (by === 'kind' ? 'all' : (kinds[0]?.kind ?? 'all'));
  const compared = records.filter((record) => isOfKind(record, kind));
  const groups = chooseSides(groupRecords(compared, by, groupsOf), compared, options);
  const [first, second] = isPair ? groups : [];
  const inSecond = new Set(second?.records);
  return {
    kind,
    kinds,
    choices: everything.map(({ id }) => id),
    isPair,
    groups,
    overlap: first?.records.filter((record) => inSecond.has(record)).length ?? 0,
  };
}

/** All groups, or the two that are compared. */
function chooseSides(
  groups: readonly RecordGroup[],
  records: readonly Recommendation[],
  { with: first, against }: Pick<CompareOptions, 'with' | 'against'>,
): readonly RecordGroup[] {
  if (first === undefined || first === null) return groups;
  const find = (id: string): RecordGroup =>
    groups.find((group) => group.id === id) ?? { id, name: id, of: 0, bodies: 0, bodyYears: 0, records: [] };
  const one = find(first);
  const other = against ?? REST;
  return [one, other === REST ? groupRest(records, one) : find(other)];
}
