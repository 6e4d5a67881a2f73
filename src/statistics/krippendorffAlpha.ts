/** One unit's values, each with how often it was given. */
export type UnitCounts = readonly number[];

/**
 * Krippendorff's alpha of any number of coders, with gaps: 1 is perfect agreement, 0 what chance gives (Krippendorff,
 * Content Analysis, 2004, ch. 11). `units[u][v]` is how often value v was given to unit u, by whomever; `distances`
 * lies between values: 0 for the same, larger for less alike. Units with fewer than two values say nothing. Null where
 * no two values differ, as there is nothing that chance could have got wrong.
 */
export function measureAlpha(
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
