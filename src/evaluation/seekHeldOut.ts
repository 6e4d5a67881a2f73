import { countPairs, findShares, type JudgedPair, type PairCounts } from './measurePairs.ts';

/**
 * Counts of pairs where the threshold is chosen without the recommendation in question: for each in turn, the
 * threshold with the best F1 on all pairs without it decides its own pairs. Each pair is decided twice, once for each
 * end, and counts half each time.
 */
export function seekHeldOut(
  ids: readonly string[],
  judged: readonly JudgedPair[],
  found: readonly { readonly keys: ReadonlySet<string> }[],
): PairCounts {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const id of ids) {
    const others = judged.filter(({ a, b }) => a !== id && b !== id);
    const own = judged.filter(({ a, b }) => a === id || b === id);
    const best = found.reduce<{ keys: ReadonlySet<string>; f1: number } | undefined>((one, { keys }) => {
      const f1 = countPairs(others, keys).f1 ?? 0;
      return one && one.f1 >= f1 ? one : { keys, f1 };
    }, undefined);
    if (!best) continue;
    const { tp, fp, fn } = countPairs(own, best.keys);
    sum.tp += tp / 2;
    sum.fp += fp / 2;
    sum.fn += fn / 2;
  }
  return { ...sum, ...findShares(sum) };
}
