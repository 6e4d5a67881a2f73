/** The ends of the middle 95 % of resampled values; null where there are none. */
export function findPercentiles(values: readonly number[]): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.round(share * (sorted.length - 1))] ?? null;
  return { low: at(0.025), high: at(0.975) };
}
