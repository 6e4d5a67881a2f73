import { addCounts, measureF1, measureMacro, NO_COUNTS, type Counts } from './counts.ts';
import { makeSeededRandom } from './seededRandom.ts';

export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Intervals {
  readonly themes: readonly Interval[];
  readonly micro: Interval;
  readonly macro: Interval;
}

const RESAMPLES = 1_000;
const SEED = 20_231_124;
/** Of fewer councils, too few different draws can be made to say how far a figure may move. */
const FEWEST_CLUSTERS = 5;

/**
 * 95 % percentile intervals of F1 by bootstrap. Whole councils are drawn, with replacement: recommendations
 * to one council share its auditor's wording and are no independent evidence. `clusters` holds the counts of
 * each council, theme by theme. Null with fewer than five councils, and where no draw changes the figure: an interval
 * of no width would promise what it cannot know.
 */
export function bootstrapIntervals(clusters: readonly (readonly Counts[])[], themeCount: number): Intervals {
  const random = makeSeededRandom(SEED);
  const themes: number[][] = Array.from({ length: themeCount }, () => []);
  const micro: number[] = [];
  const macro: number[] = [];
  // Each cluster's counts in one row of numbers: a resample adds rows, and makes no object for each of them.
  const rows = clusters.map((counts) =>
    Int32Array.from(
      Array.from({ length: themeCount }, (_, theme) => counts[theme] ?? NO_COUNTS).flatMap(
        ({ tp, fp, fn }) => [tp, fp, fn],
      ),
    ),
  );
  const sums = new Int32Array(themeCount * 3);
  for (let round = 0; round < RESAMPLES && rows.length >= FEWEST_CLUSTERS; round++) {
    sums.fill(0);
    for (let draw = 0; draw < rows.length; draw++) {
      const drawn = rows[Math.floor(random() * rows.length)] ?? sums;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (drawn[i] ?? 0);
    }
    const byTheme = themes.map((_, theme): Counts => ({
      tp: sums[theme * 3] ?? 0,
      fp: sums[theme * 3 + 1] ?? 0,
      fn: sums[theme * 3 + 2] ?? 0,
    }));
    byTheme.forEach((counts, theme) => keep(themes[theme], measureF1(counts)));
    keep(micro, measureF1(addCounts(byTheme)));
    keep(macro, measureMacro(byTheme));
  }
  return { themes: themes.map(readInterval), micro: readInterval(micro), macro: readInterval(macro) };
}

function keep(values: number[] | undefined, value: number | null): void {
  if (value !== null) values?.push(value);
}

function readInterval(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.round(share * (sorted.length - 1))] ?? null;
  const interval = { low: at(0.025), high: at(0.975) };
  return interval.low === interval.high ? { low: null, high: null } : interval;
}
