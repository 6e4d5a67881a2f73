import { toProbability } from './scoreParts.ts';

/** Two parts of different records, with the log-odds that they raise one issue by what they share alone; `a` comes before `b`. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Two parts of different records that may raise one issue; `a` comes before `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
}

/** What is taken from the log-odds for each time that the rank of one record among the other's grows by the factor e. */
const RANK = 0.7;

/**
 * Scores of pairs: a recommendation that says a little of everything is like many, and says the same as few. So the
 * log-odds fall with the rank that either record has among those like the other (from 0, by their closest parts). One that
 * comes nearer takes no rank where it is as like the other itself: the three are said together, however many say so.
 * Pairs under `least` are left out.
 */
export function rankPairs(
  pairs: readonly LikePair[],
  recordOf: (part: number) => number,
  least: number,
): Pair[] {
  const costs = measureRanks(
    pairs,
    Int32Array.from(pairs, ({ a }) => recordOf(a)),
    Int32Array.from(pairs, ({ b }) => recordOf(b)),
  );
  return pairs.flatMap(({ a, b, odds }, at) => {
    const score = toProbability(odds - RANK * (costs[at] ?? 0));
    return score < least ? [] : { a, b, score };
  });
}

/** By pair: the sum of the logarithms of both ranks (from 1). In columns, as a map for each record would fill the memory. */
function measureRanks(pairs: readonly LikePair[], left: Int32Array, right: Int32Array): Float64Array {
  const records = Math.max(left.reduce(max, -1), right.reduce(max, -1)) + 1;
  const starts = new Int32Array(records + 1);
  for (const side of [left, right])
    for (const record of side) starts[record + 1] = (starts[record + 1] ?? 0) + 1;
  for (let at = 0; at < records; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const own = new Int32Array(pairs.length * 2);
  for (const side of [left, right])
    side.forEach((record, pair) => {
      own[next[record] ?? 0] = pair;
      next[record] = (next[record] ?? 0) + 1;
    });
  const costs = new Float64Array(pairs.length);
  const keyOf = (x: number, y: number): number => Math.min(x, y) * records + Math.max(x, y);
  const oddsOf = new Map<number, number>();
  pairs.forEach(({ odds }, at) => {
    const key = keyOf(left[at] ?? 0, right[at] ?? 0);
    oddsOf.set(key, Math.max(oddsOf.get(key) ?? -Infinity, odds));
  });
  for (let record = 0; record < records; record++) {
    const otherOf = (pair: number): number => (left[pair] === record ? right[pair] : left[pair]) ?? -1;
    const order = own
      .subarray(starts[record], starts[record + 1])
      .sort((x, y) => (pairs[y]?.odds ?? 0) - (pairs[x]?.odds ?? 0) || otherOf(x) - otherOf(y));
    // The closest parts of two records say how like they are; those further apart stand at the same rank.
    const ranks = new Map<number, number>();
    for (const pair of order) {
      const other = otherOf(pair);
      let rank = ranks.get(other);
      if (rank === undefined) {
        rank = 0;
        const odds = pairs[pair]?.odds ?? 0;
        for (const nearer of ranks.keys())
          if ((oddsOf.get(keyOf(nearer, other)) ?? -Infinity) < odds) rank += 1;
        ranks.set(other, rank);
      }
      costs[pair] = (costs[pair] ?? 0) + Math.log(1 + rank);
    }
  }
  return costs;
}

function max(a: number, b: number): number {
  return Math.max(a, b);
}
