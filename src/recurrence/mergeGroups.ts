import type { Pair } from './findPairs.ts';

export interface MergeOptions {
  /** Two groups become one where their cores are alike by this on average. */
  readonly join: number;
  /** How alike two parts are, 0 where they are no pair. */
  readonly scoreOf: (a: number, b: number) => number;
  readonly recordsOf: (part: number) => readonly number[];
}

/** Fewer are one group only where all of them are pairs: between two or three a half is a chain. */
const FEWEST = 4;
/** So many parts of a group stand for it, those closest to the rest. */
const MOST_CORE = 12;

interface Group {
  readonly parts: readonly number[];
  readonly records: ReadonlySet<number>;
  /** The closest to all first. */
  readonly core: readonly number[];
}

/**
 * Groups that are one issue raised so often, or said in so many ways, that not all of its parts are pairs. Of two groups,
 * one of at least four parts, the cores must be alike on average, as must be the parts in the middle of both, and each
 * part of the smaller core be a pair with at least half of the larger one. Those most alike become one first. Parts that
 * no group holds are tried as groups of one.
 */
export function mergeGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  { join, scoreOf, recordsOf }: MergeOptions,
): number[][] {
  const make = (parts: readonly number[], candidates: readonly number[]): Group => ({
    parts,
    records: new Set(parts.flatMap(recordsOf)),
    core: findCore(candidates, scoreOf),
  });
  const close = pairs.filter(({ score }) => score >= join);
  const held = new Set(groups.flat());
  const single = new Set(close.flatMap(({ a, b }) => [a, b]).filter((part) => !held.has(part)));
  let found = [...groups, ...[...single].map((part) => [part])].map((parts) => make(parts, parts));
  for (;;) {
    const links = listLinks(found, close, { join, scoreOf });
    const merged = new Set<Group>();
    const made: Group[] = [];
    for (const { left, right } of links) {
      if (merged.has(left) || merged.has(right)) continue;
      merged.add(left).add(right);
      made.push(make([...left.parts, ...right.parts], [...left.core, ...right.core]));
    }
    if (made.length === 0) break;
    found = [...found.filter((group) => !merged.has(group)), ...made];
  }
  return found
    .filter(({ records }) => records.size > 1)
    .map(({ parts }) => [...parts].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

interface Link {
  readonly left: Group;
  readonly right: Group;
  readonly mean: number;
}

/** The groups that a close pair ties and that may become one, those most alike first. */
function listLinks(
  groups: readonly Group[],
  close: readonly Pair[],
  options: Pick<MergeOptions, 'join' | 'scoreOf'>,
): Link[] {
  const homes = new Map<number, number>();
  groups.forEach(({ parts }, at) => {
    for (const part of parts) homes.set(part, at);
  });
  const seen = new Set<number>();
  const links: Link[] = [];
  for (const { a, b } of close) {
    const [x = 0, y = 0] = [homes.get(a), homes.get(b)];
    const key = Math.min(x, y) * groups.length + Math.max(x, y);
    const [left, right] = [groups[Math.min(x, y)], groups[Math.max(x, y)]];
    if (x === y || seen.has(key) || !left || !right) continue;
    seen.add(key);
    const mean = measureLink(left, right, options);
    if (mean >= options.join) links.push({ left, right, mean });
  }
  return links.sort((x, y) => y.mean - x.mean);
}

/** The mean over the pairs of both cores; 0 where the groups are too small or stand too far apart. */
function measureLink(
  left: Group,
  right: Group,
  { join, scoreOf }: Pick<MergeOptions, 'join' | 'scoreOf'>,
): number {
  const [few, many] = left.parts.length < right.parts.length ? [left, right] : [right, left];
  if (many.parts.length < FEWEST) return 0;
  for (const record of few.records) if (many.records.has(record)) return 0;
  if (scoreOf(few.core[0] ?? -1, many.core[0] ?? -1) < join) return 0;
  let sum = 0;
  for (const part of few.core) {
    const scores = many.core.map((other) => scoreOf(part, other));
    if (scores.filter((score) => score > 0).length * 2 < scores.length) return 0;
    sum += scores.reduce((one, two) => one + two, 0);
  }
  return sum / (few.core.length * many.core.length);
}

function findCore(parts: readonly number[], scoreOf: MergeOptions['scoreOf']): number[] {
  const sums = parts.map((part) =>
    parts.reduce((sum, other) => sum + (other === part ? 0 : scoreOf(part, other)), 0),
  );
  return parts
    .map((part, at) => ({ part, sum: sums[at] ?? 0 }))
    .sort((x, y) => y.sum - x.sum || x.part - y.part)
    .slice(0, MOST_CORE)
    .map(({ part }) => part);
}
