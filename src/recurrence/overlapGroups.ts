import type { Pair } from './findPairs.ts';
import { PairsByPart } from './pairsByPart.ts';

export interface OverlapOptions {
  /** A part joins a group that it is alike by this on average. */
  readonly join: number;
  /** From this score on a pair is an issue by itself, where no group holds it. */
  readonly alone: number;
  readonly recordOf: (part: number) => number;
}

/**
 * Groups that overlap: a part that raises more than one issue stands in one group only after grouping, so its close
 * pairs that lie across groups are looked at again, closest first. Either end joins the other's group where it is
 * alike to all of it on average; else the two are a group of their own.
 */
export function overlapGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  { join, alone, recordOf }: OverlapOptions,
): number[][] {
  const found = groups.map((group) => [...group]);
  const recordsOf = groups.map((group) => new Set(group.map(recordOf)));
  const groupsOf = new Map<number, number[]>();
  const enter = (part: number, at: number): void => {
    const own = groupsOf.get(part);
    if (own) own.push(at);
    else groupsOf.set(part, [at]);
  };
  found.forEach((group, at) => {
    for (const part of group) enter(part, at);
  });
  const byPart = new PairsByPart(pairs);
  // 0 where it is a pair with not all of them.
  const meanTo = (part: number, group: readonly number[]): number => {
    const own = group.map((other) => pairs[byPart.find(part, other)]?.score ?? 0);
    return own.includes(0) ? 0 : own.reduce((sum, score) => sum + score, 0) / group.length;
  };
  const fits = (part: number, at: number): boolean =>
    recordsOf[at]?.has(recordOf(part)) === false && meanTo(part, found[at] ?? []) >= join;
  const standsWith = (part: number, record: number): boolean =>
    (groupsOf.get(part) ?? []).some((at) => recordsOf[at]?.has(record));
  const close = pairs.filter(({ score }) => score >= alone);
  close.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of close) {
    if (standsWith(a, recordOf(b)) || standsWith(b, recordOf(a))) continue;
    const homes = [
      ...(groupsOf.get(b) ?? []).map((at) => [a, at] as const),
      ...(groupsOf.get(a) ?? []).map((at) => [b, at] as const),
    ]
      .filter(([part, at]) => fits(part, at))
      .sort(([x, i], [y, j]) => meanTo(y, found[j] ?? []) - meanTo(x, found[i] ?? []) || i - j);
    const [home] = homes;
    if (home) {
      const [part, at] = home;
      found[at]?.push(part);
      recordsOf[at]?.add(recordOf(part));
      enter(part, at);
      continue;
    }
    const at = found.push([a, b]) - 1;
    recordsOf.push(new Set([recordOf(a), recordOf(b)]));
    enter(a, at);
    enter(b, at);
  }
  return found.map((group) => group.sort((x, y) => x - y));
}
