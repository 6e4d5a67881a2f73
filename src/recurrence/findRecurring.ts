import type { Recommendation } from '../model.ts';
import { describeIssue, type IssueContext } from './describeIssue.ts';
import { findPairs, type Pair, weighPair } from './findPairs.ts';
import { groupParts } from './groupParts.ts';
import { joinGroups } from './joinGroups.ts';
import { mergeGroups } from './mergeGroups.ts';
import { overlapGroups } from './overlapGroups.ts';
import { PairsByPart } from './pairsByPart.ts';
import { THEME } from './signalKeys.ts';
import { countKeys } from './sharedWords.ts';
import type { RecurringIssue } from './recurringIssue.ts';
import { toProbability } from './scoreParts.ts';
import { relateParts, type RelatedParts } from './relateParts.ts';

export type { RecurringIssue, RecurringPart, RecurringSpan } from './recurringIssue.ts';

export interface RecurringOptions {
  /** From this score on, averaged over a group's pairs, parts raise one issue. Default: `JOIN`. */
  readonly join?: number;
  /** From this score on a pair counts at all. Default: `NEAR`. */
  readonly near?: number;
  /** By document: the day up to which it reports, YYYY, YYYY-MM or YYYY-MM-DD; null where it is not known. Default: null. */
  readonly asOf?: (document: string) => string | null;
}

/** Chosen with the labelled pairs in sight; `evaluate` prints beside it what a threshold chosen without them reaches. */
export const JOIN = 0.4;
export const NEAR = 0.15;
/** A pair that no group holds is an issue by itself from so many times the score that joins groups. */
const ALONE = 1.3;

/**
 * What came up again: parts of recommendations that raise one issue, grouped so that each group coheres, with a title
 * of its own words, why each member belongs, and what is near. `titles` gives each theme's title by id.
 */
export function findRecurring(
  records: readonly Recommendation[],
  titles: Readonly<Record<string, string>>,
  { join = JOIN, near = NEAR, asOf = () => null }: RecurringOptions = {},
): RecurringIssue[] {
  const related = relateParts(records);
  const found = findPairs(related, { least: near });
  const groups = groupPairs(related, found, new PairsByPart(found), join);
  const pairs = [...found, ...pairSame(related)];
  const byPart = new PairsByPart(pairs);
  const taken = new Set<string>();
  const ids = new Map<string, number>();
  const context: IssueContext = { ...related, records, titles, asOf, taken };
  return groups.map((group) => {
    const { inside, outside } = sortPairs(group, pairs, byPart);
    const issue = describeIssue(group, inside, outside, context);
    taken.add(issue.title);
    // A part that raises two issues may come first in both.
    const times = (ids.get(issue.id) ?? 0) + 1;
    ids.set(issue.id, times);
    return times === 1 ? issue : { ...issue, id: `${issue.id}-${String(times)}` };
  });
}

/** The ids of the members of each issue at each of several thresholds, without the rest of it: to measure by. */
export function findMembers(
  records: readonly Recommendation[],
  joins: readonly number[],
): { readonly join: number; readonly members: readonly (readonly string[])[] }[] {
  const related = relateParts(records);
  const pairs = findPairs(related, { least: NEAR });
  const byPart = new PairsByPart(pairs);
  const idOf = (part: number): string => records[related.parts[part]?.record ?? -1]?.id ?? '';
  return joins.map((join) => ({
    join,
    members: groupPairs(related, pairs, byPart, join).map((group) => [...new Set(group.map(idOf))]),
  }));
}

/** The score of two parts that hold the same in all that is compared, whatever that says of others. */
const LEAST_SAME = 0.9;

/** The parts that say the same, each paired with the first that does. */
function pairSame(related: RelatedParts): Pair[] {
  return [...related.same.members].flatMap(([first, own]) =>
    own.slice(1).map((other): Pair => ({
      a: first,
      b: other,
      score: Math.max(LEAST_SAME, toProbability(weighPair(related, first, other) ?? -Infinity)),
    })),
  );
}

/** Whether it can be said what a group shares: words, words alike, a thing asked about or a reference, not themes alone. */
function isShown(group: readonly number[], { parts, table, kinds, references }: RelatedParts): boolean {
  for (const [key, count] of countKeys(group, { table })) if (count > 1 && kinds[key] !== THEME) return true;
  const records = group.map((part) => parts[part]?.record ?? -1);
  return records.some((one) => records.some((other) => references[one]?.has(other)));
}

function groupPairs(
  related: RelatedParts,
  pairs: readonly Pair[],
  byPart: PairsByPart,
  join: number,
): number[][] {
  const { parts, same } = related;
  const membersOf = (part: number): readonly number[] => same.members.get(part) ?? [part];
  const recordsOf = (part: number): number[] => membersOf(part).map((own) => parts[own]?.record ?? -1);
  const grouped = groupParts(pairs, { join, recordsOf, several: same.members.keys() });
  const scoreOf = (a: number, b: number): number => {
    const pair = pairs[byPart.find(a, b)];
    if (pair) return pair.score;
    // Of an issue that many raise not all pairs are kept, and some rank too low: what they share is weighed again.
    const odds = weighPair(related, a, b);
    const score = odds === undefined ? 0 : toProbability(odds);
    return score < NEAR ? 0 : score;
  };
  const merged = mergeGroups(grouped, pairs, { join, scoreOf, recordsOf });
  const overlapping = overlapGroups(merged, pairs, { join, alone: join * ALONE, recordsOf });
  return joinGroups(overlapping, byPart, parts, recordsOf)
    .map((group) => group.flatMap(membersOf).sort((x, y) => x - y))
    .filter((group) => isShown(group, related));
}

/** The pairs within a group, and those that lead out of it, in the order given. */
function sortPairs(
  group: readonly number[],
  pairs: readonly Pair[],
  byPart: PairsByPart,
): { inside: Pair[]; outside: Pair[] } {
  const parts = new Set(group);
  const inside: Pair[] = [];
  const outside: Pair[] = [];
  const own = new Set(group.flatMap((part) => [...byPart.pairs(part)]));
  for (const at of [...own].sort((x, y) => x - y)) {
    const pair = pairs[at];
    if (pair) (parts.has(pair.a) && parts.has(pair.b) ? inside : outside).push(pair);
  }
  return { inside, outside };
}
