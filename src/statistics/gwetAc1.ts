import type { UnitCounts } from './krippendorffAlpha.ts';

/**
 * Gwet's AC1 for any number of coders, with gaps (Gwet 2008, 10.1348/000711006X126600): like kappa, but it does not
 * fall when nearly everything is a no. `units[u][v]` is how often value v was given to unit u. Null without a unit
 * that two coders judged, or with one value only.
 */
export function measureAc1(units: readonly UnitCounts[]): number | null {
  const judged = units.map((counts) => ({ counts, size: counts.reduce((sum, count) => sum + count, 0) }));
  const paired = judged.filter(({ size }) => size >= 2);
  const some = judged.filter(({ size }) => size >= 1);
  const values = Math.max(0, ...units.map(({ length }) => length));
  if (paired.length === 0 || values < 2) return null;
  const observed = measureAgreement(units) ?? 0;
  let expected = 0;
  for (let value = 0; value < values; value++) {
    const share = some.reduce((sum, { counts, size }) => sum + (counts[value] ?? 0) / size, 0) / some.length;
    expected += (share * (1 - share)) / (values - 1);
  }
  return (observed - expected) / (1 - expected);
}

/** Of all pairs of judgements on one unit, how many agree; the mean of the units that two coders judged. */
export function measureAgreement(units: readonly UnitCounts[]): number | null {
  const shares = units.flatMap((counts) => {
    const size = counts.reduce((sum, count) => sum + count, 0);
    if (size < 2) return [];
    return [counts.reduce((sum, count) => sum + count * (count - 1), 0) / (size * (size - 1))];
  });
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
