/** A share as it is printed: the count always, the likely range where there are enough to speak of one. */
export interface PrintedShare {
  readonly count: number;
  readonly of: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly size: 'few' | 'small' | 'enough';
}

/** "9 of 41, 12–37 %"; "2 of 11" where a rate would say more than is known. */
export function printShare({ count, of, low, high, size }: PrintedShare): string {
  const counted = `${String(count)} of ${String(of)}`;
  if (size === 'few' || low === null || high === null) return counted;
  return `${counted}, ${String(Math.round(low * 100))}–${String(Math.round(high * 100))} %`;
}

/** A difference of shares in points, with its sign: "+8", "−3". */
export function printPoints(value: number): string {
  const points = Math.round(value * 100);
  return points === 0 ? '0' : `${points > 0 ? '+' : '−'}${String(Math.abs(points))}`;
}

/** A q-value in two decimals; "<0.01" where none of them would be left. */
export function printQ(q: number): string {
  return q < 0.005 ? '<0.01' : q.toFixed(2);
}

/** Shares and probabilities as they stand in records: four decimals. */
export function roundShare(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
