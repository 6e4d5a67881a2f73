import type { Timescale } from '../model.ts';

/**
 * Whether a timescale's last date has passed on a day (`YYYY-MM-DD` or a part of it). Null where it cannot be said:
 * no last date, or no day to judge it on. A month counts as past when it has ended, a year likewise.
 */
export function isPastDate(timescale: Timescale | null, asOf: string | null): boolean | null {
  // "Launched June 2022" has a start and no end: it is no date by which anything is due.
  const end = timescale?.end ?? null;
  return end === null || asOf === null ? null : asOf.slice(0, end.length) > end;
}
