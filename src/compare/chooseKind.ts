import type { Recommendation } from '../model.ts';
import type { ComparedKind, KindCount } from './comparison.ts';

/** The kind of a record's review. */
export function kindOf({ review }: Recommendation): Exclude<ComparedKind, 'all'> {
  return review.kind ?? 'unknown';
}

/** Whether a record is compared within this kind. */
export function isOfKind(record: Recommendation, kind: ComparedKind): boolean {
  return kind === 'all' || kindOf(record) === kind;
}

/**
 * The kinds of review that the groups hold, the one to compare within first: the one that most groups have, then the
 * one with most recommendations. `groups` are those that are compared; where one is asked for by name (`wanted`), kinds
 * that it has come before all others.
 */
export function countKinds(
  records: readonly Recommendation[],
  groups: readonly { readonly records: readonly Recommendation[] }[],
  wanted: { readonly records: readonly Recommendation[] } | null = null,
): KindCount[] {
  const lacks = (kind: ComparedKind): number =>
    Number(wanted !== null && countOf(wanted.records, kind) === 0);
  return [...new Set(records.map(kindOf))]
    .map((kind) => ({
      kind,
      records: groups.reduce((sum, group) => sum + countOf(group.records, kind), 0),
      groups: groups.filter((group) => countOf(group.records, kind) > 0).length,
    }))
    .filter((counted) => counted.records > 0)
    .sort(
      (a, b) =>
        lacks(a.kind) - lacks(b.kind) ||
        b.groups - a.groups ||
        b.records - a.records ||
        (a.kind < b.kind ? -1 : 1),
    );
}

function countOf(records: readonly Recommendation[], kind: ComparedKind): number {
  return records.filter((record) => kindOf(record) === kind).length;
}
