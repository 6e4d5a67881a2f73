interface Reviewed {
  readonly review: { readonly year: number | null; readonly period: string | null };
}

/**
 * Whether records are of two different years or periods of review: an issue comes back with time, and two files of one
 * year say it again. A record of no known year differs from none.
 */
export function isInTwoYears(records: readonly Reviewed[]): boolean {
  const years = new Set(records.flatMap(({ review }) => review.year ?? []));
  const periods = new Set(records.flatMap(({ review }) => review.period ?? []));
  return years.size > 1 || periods.size > 1;
}
