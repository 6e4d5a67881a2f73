import type { Pair } from './findPairs.ts';
import { PairsByPart } from './pairsByPart.ts';

export interface GroupOptions {
  /** Two groups become one where their parts are alike by this on average. */
  readonly join: number;
  /** The records of parts: a group holds each once. */
  readonly recordsOf: (part: number) => readonly number[];
  /** Parts that are a group by themselves, as they stand for several. */
  readonly several?: Iterable<number>;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/**
 * Groups of parts that cohere: the two groups that are most alike, by the average over all pairs of their parts, become
 * one, as long as that average reaches `join` (average linkage) and every part of one is a pair with every part of the
 * other, so that no chain of near neighbours grows together. Groups of one are left out; parts rise within a group, groups by their first part.
 */
export function groupParts(
  pairs: readonly Pair[],
  { join, recordsOf, several = [] }: GroupOptions,
): number[][] {
  const groups = new Map<number, Group>();
  const byPart = new PairsByPart(pairs);
  // Between two groups that are pairs throughout: the sum over those, kept with the pair of their first parts; else 0.
  const sums = Float64Array.from(pairs, ({ score }) => score);
  // By group: those that it is pairs throughout with, and others that it is so no more.
  const links = new Map<number, Int32Array>();
  const queue = new LinkQueue();
  for (const { a, b, score } of pairs) {
    for (const part of [a, b]) {
      if (groups.has(part)) continue;
      groups.set(part, { parts: [part], records: new Set(recordsOf(part)) });
      links.set(part, byPart.others(part));
    }
    if (score >= join) queue.push({ a, b, mean: score });
  }
  for (const part of several)
    if (!groups.has(part)) groups.set(part, { parts: [part], records: new Set(recordsOf(part)) });
  const meanOf = (a: number, b: number): number =>
    (sums[byPart.find(a, b)] ?? 0) /
    ((groups.get(a)?.parts.length ?? 1) * (groups.get(b)?.parts.length ?? 1));
  for (let link = queue.pop(); link; link = queue.pop()) {
    const { a, b, mean } = link;
    const left = groups.get(a);
    const right = groups.get(b);
    // A link of groups that have grown or gone since has been put in anew.
    if (!left || !right || meanOf(a, b) !== mean) continue;
    if (shareRecord(left, right)) continue;
    groups.set(a, joinTwo(left, right));
    groups.delete(b);
    const kept = (links.get(a) ?? new Int32Array()).filter((other) => {
      if (other === b || !groups.has(other)) return false;
      const own = byPart.find(a, other);
      const sum = sums[own] ?? 0;
      const their = sums[byPart.find(b, other)] ?? 0;
      sums[own] = sum > 0 && their > 0 ? sum + their : 0;
      return sum > 0 && their > 0;
    });
    links.set(a, kept);
    links.delete(b);
    for (const other of kept) {
      const now = meanOf(a, other);
      if (now >= join) queue.push({ a: Math.min(a, other), b: Math.max(a, other), mean: now });
    }
  }
  return [...groups.values()]
    .filter(({ records }) => records.size > 1)
    .map(({ parts }) => parts.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

interface Group {
  readonly parts: number[];
  readonly records: Set<number>;
}

function shareRecord(left: Group, right: Group): boolean {
  const [few, many] = left.records.size < right.records.size ? [left, right] : [right, left];
  for (const record of few.records) if (many.records.has(record)) return true;
  return false;
}

/** The smaller group goes into the larger one, which costs less. */
function joinTwo(left: Group, right: Group): Group {
  const [few, many] = left.parts.length < right.parts.length ? [left, right] : [right, left];
  many.parts.push(...few.parts);
  for (const record of few.records) many.records.add(record);
  return many;
}

/** A heap: the closest link first; of equals, that of the earlier parts. */
class LinkQueue {
  readonly #links: Link[] = [];

  push(link: Link): void {
    const links = this.#links;
    let at = links.push(link) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = links[parent];
      if (!above || !comesBefore(link, above)) break;
      links[at] = above;
      at = parent;
    }
    links[at] = link;
  }

  pop(): Link | undefined {
    const links = this.#links;
    const first = links[0];
    const last = links.pop();
    if (links.length === 0 || !last) return first;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const one = links[left];
      if (!one) break;
      const two = links[left + 1];
      const [child, link] = two && comesBefore(two, one) ? [left + 1, two] : [left, one];
      if (!comesBefore(link, last)) break;
      links[at] = link;
      at = child;
    }
    links[at] = last;
    return first;
  }
}

function comesBefore(x: Link, y: Link): boolean {
  return x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}
