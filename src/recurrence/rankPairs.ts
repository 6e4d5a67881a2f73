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
 * log-odds fall with the rank that either record has among those like the other (from 0, by their closest parts).
 * Pairs under `least` are left out.
 */
export function rankPairs(
  pairs: readonly LikePair[],
  recordOf: (part: number) => number,
  least: number,
): Pair[] {
  const likeTo = new Map<number, Map<number, number>>();
  const note = (from: number, to: number, odds: number): void => {
    const own = likeTo.get(from);
    if (!own) likeTo.set(from, new Map([[to, odds]]));
    else if (odds > (own.get(to) ?? -Infinity)) own.set(to, odds);
  };
  for (const { a, b, odds } of pairs) {
    note(recordOf(a), recordOf(b), odds);
    note(recordOf(b), recordOf(a), odds);
  }
  const ranks = new Map<number, Map<number, number>>();
  for (const [from, own] of likeTo) {
    const order = [...own].sort(([x, i], [y, j]) => j - i || x - y);
    ranks.set(from, new Map(order.map(([to], rank) => [to, rank])));
  }
  const costOf = (from: number, to: number): number => Math.log(1 + (ranks.get(from)?.get(to) ?? 0));
  return pairs.flatMap(({ a, b, odds }) => {
    const [left, right] = [recordOf(a), recordOf(b)];
    const score = toProbability(odds - RANK * (costOf(left, right) + costOf(right, left)));
    return score < least ? [] : { a, b, score };
  });
}
