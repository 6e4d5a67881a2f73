import type { Recommendation } from '../model.ts';
import { describeIssue, type IssueContext } from './describeIssue.ts';
import { findPairs, type Pair } from './findPairs.ts';
import { groupParts } from './groupParts.ts';
import { joinGroups } from './joinGroups.ts';
import type { RecurringIssue } from './recurringIssue.ts';
import { relateParts } from './relateParts.ts';
import { BACKGROUND_RECORDS, backgroundCounts } from './backgroundCounts.ts';

export type { RecurringIssue, RecurringPart, RecurringSpan } from './recurringIssue.ts';

export interface RecurringOptions {
  /** From this score on, averaged over a group's pairs, parts raise one issue. Default: `JOIN`. */
  readonly join?: number;
  /** From this score on a pair counts at all. Default: `NEAR`. */
  readonly near?: number;
}

/** Chosen with one labelled recommendation left out at a time. */
export const JOIN = 0.22;
export const NEAR = 0.05;

/**
 * What came up again: parts of recommendations that raise one issue, grouped so that each group coheres, with a title
 * of its own words, why each member belongs, and what is near. `titles` gives each theme's title by id.
 */
export function findRecurring(
  records: readonly Recommendation[],
  titles: Readonly<Record<string, string>>,
  { join = JOIN, near = NEAR }: RecurringOptions = {},
): RecurringIssue[] {
  const related = relateParts(records);
  const pairs = findPairs(related, { least: near });
  const recordOf = (part: number): number => related.parts[part]?.record ?? -1;
  const groups = joinGroups(groupParts(pairs, { join, recordOf }), recordOf);
  const total = records.length + BACKGROUND_RECORDS;
  const numberOf = new Map(
    related.keys.names.map((name, key) => [`${String(related.keys.kinds[key])}${name}`, key]),
  );
  const counts = countRecords(related);
  const context: IssueContext = {
    ...related,
    records,
    titles,
    rarityOf: (stem) =>
      Math.log(
        (total + 1) /
          ((counts[numberOf.get(`0${stem}`) ?? -1] ?? 0) + (backgroundCounts.get(stem) ?? 0) + 0.5),
      ),
  };
  const { inside, outside } = sortPairs(pairs, groups);
  return groups.map((group, at) => describeIssue(group, inside[at] ?? [], outside[at] ?? [], context));
}

/** The pairs within each group, and those that lead out of it. */
function sortPairs(
  pairs: readonly Pair[],
  groups: readonly (readonly number[])[],
): { inside: Pair[][]; outside: Pair[][] } {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((part) => [part, at] as const)));
  const inside = groups.map((): Pair[] => []);
  const outside = groups.map((): Pair[] => []);
  for (const pair of pairs) {
    const [left, right] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    if (left !== undefined && left === right) inside[left]?.push(pair);
    else for (const at of [left, right]) if (at !== undefined) outside[at]?.push(pair);
  }
  return { inside, outside };
}

function countRecords({ parts, keys }: ReturnType<typeof relateParts>): number[] {
  const counts: number[] = keys.names.map(() => 0);
  for (const part of parts) for (const key of part.keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
