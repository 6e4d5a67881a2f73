import type { AlphaInterval } from '../../figures/agreement.ts';
import { findPercentiles } from '../../statistics/findPercentiles.ts';
import { measureAlpha, type UnitCounts } from '../../statistics/krippendorffAlpha.ts';
import { makeSeededRandom } from '../seededRandom.ts';

const RESAMPLES = 1_000;
const SEED = 20_231_124;

/** Alpha of units given as counts of each value, with the distances between the values. */
export function resampleAlpha(
  counts: readonly UnitCounts[],
  distances: readonly (readonly number[])[],
): AlphaInterval {
  const random = makeSeededRandom(SEED);
  const values: number[] = [];
  for (let time = 0; time < RESAMPLES && counts.length > 0; time++) {
    const drawn = counts.map(() => counts[Math.floor(random() * counts.length)] ?? []);
    const alpha = measureAlpha(drawn, distances);
    if (alpha !== null) values.push(alpha);
  }
  const { low, high } = findPercentiles(values);
  return { alpha: round(measureAlpha(counts, distances)), low: round(low), high: round(high) };
}

/** Four decimals, as figures leave the program. */
export function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
