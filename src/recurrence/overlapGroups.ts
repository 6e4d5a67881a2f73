import type { Pair } from './findPairs.ts';
import { PairsByPart } from './pairsByPart.ts';

export interface OverlapOptions {
  /** A part joins a group that it is alike by this on average. */
  readonly join: number;
  /** From this score on a pair is an issue by itself, where no group holds it. */
  readonly alone: number;
  readonly recordsOf: (part: number) => readonly number[];
}

/**
 * Groups that overlap: a part that raises more than one issue stands in one group only after grouping, so its close
 * pairs that lie across groups are looked at again, closest first. Either end joins the other's group where it is
 * alike to all of it on average; else the two are a group of their own.
 */
export function overlapGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  { join, alone, recordsOf }: OverlapOptions,
): number[][] {
  const found = groups.map((group) => [...group]);
  const held = groups.map((group) => new Set(group.flatMap(recordsOf)));
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
    !recordsOf(part).some((record) => held[at]?.has(record)) && meanTo(part, found[at] ?? []) >= join;
  const standsWith = (part: number, other: number): boolean =>
    (groupsOf.get(part) ?? []).some((at) => recordsOf(other).some((record) => held[at]?.has(record)));
  const close = pairs.filter(({ score }) => score >= alone);
  close.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of close) {
    if (standsWith(a, b) || standsWith(b, a)) continue;
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
      for (const record of recordsOf(part)) held[at]?.add(record);
      enter(part, at);
      continue;
    }
    const at = found.push([a, b]) - 1;
    held.push(new Set([...recordsOf(a), ...recordsOf(b)]));
    enter(a, at);
    enter(b, at);
  }
  return found.map((group) => group.sort((x, y) => x - y));
}
