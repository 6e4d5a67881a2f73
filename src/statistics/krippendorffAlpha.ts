/** How far two values are apart: 0 for the same, larger for less alike. */
export type Distance<T> = (a: T, b: T) => number;

/** One unit's values, each with how often it was given. */
export type UnitCounts = readonly number[];

export const nominalDistance = <T>(a: T, b: T): number => (a === b ? 0 : 1);
export const intervalDistance = (a: number, b: number): number => (a - b) ** 2;

/**
 * Krippendorff's alpha of any number of coders, with gaps: 1 is perfect agreement, 0 what chance gives (Krippendorff,
 * Content Analysis, 2004, ch. 11). `units` holds each unit's values, whoever gave them. Units with fewer than two
 * values say nothing. Null where no two values differ, as there is nothing that chance could have got wrong.
 */
export function measureAlpha<T>(units: readonly (readonly T[])[], distance: Distance<T>): number | null {
  const values = [...new Set(units.flat())];
  const indexes = new Map(values.map((value, index) => [value, index]));
  const counted = units.map((unit) => {
    const counts = values.map(() => 0);
    for (const value of unit) {
      const index = indexes.get(value) ?? 0;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  });
  return measureAlphaOfCounts(
    counted,
    values.map((a) => values.map((b) => distance(a, b))),
  );
}

/** The same from counts: `units[u][v]` is how often value v was given to unit u, `distances` lies between values. */
export function measureAlphaOfCounts(
  units: readonly UnitCounts[],
  distances: readonly (readonly number[])[],
): number | null {
  const totals = distances.map(() => 0);
  let pairable = 0;
  let observed = 0;
  for (const counts of units) {
    const size = counts.reduce((sum, count) => sum + count, 0);
    if (size < 2) continue;
    pairable += size;
    counts.forEach((count, value) => (totals[value] = (totals[value] ?? 0) + count));
    observed += sumPairs(counts, distances) / (size - 1);
  }
  const expected = sumPairs(totals, distances) / (pairable - 1);
  return pairable < 2 || expected === 0 ? null : 1 - observed / expected;
}

/** The distances of all ordered pairs of values. Pairs of a value with itself add nothing. */
function sumPairs(counts: UnitCounts, distances: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let a = 0; a < counts.length; a++) {
    const count = counts[a] ?? 0;
    if (count === 0) continue;
    for (let b = 0; b < counts.length; b++) sum += count * (counts[b] ?? 0) * (distances[a]?.[b] ?? 0);
  }
  return sum;
}
