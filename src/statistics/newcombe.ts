import { findWilsonInterval, type Interval } from './wilson.ts';

/**
 * The 95 % interval of the difference of two shares, first less second, as proportions: the square-and-add combination
 * of two Wilson intervals (Newcombe, Statistics in Medicine 17, 1998, 873–890, method 10). Null where a side is empty.
 */
export function findNewcombeInterval(
  first: { readonly count: number; readonly of: number },
  second: { readonly count: number; readonly of: number },
): Interval | null {
  const a = findWilsonInterval(first.count, first.of);
  const b = findWilsonInterval(second.count, second.of);
  if (a === null || b === null) return null;
  const one = first.count / first.of;
  const other = second.count / second.of;
  return {
    low: one - other - Math.hypot(one - a.low, b.high - other),
    high: one - other + Math.hypot(a.high - one, other - b.low),
  };
}
