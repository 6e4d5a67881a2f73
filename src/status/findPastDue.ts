import type { PastDue, Status, Timescale, Update } from '../model.ts';
import { hasPassed } from '../text/hasPassed.ts';
import { isOnlyMarks } from './isOnlyMarks.ts';

interface DatedItem {
  readonly timescale: Timescale | null;
  readonly status: Status;
  readonly progress: string | null;
  readonly updates: readonly Update[];
}

/**
 * Whether an open item is past its last date on a day (`YYYY-MM-DD` or a part of it), and whether an update from
 * after that date was seen. Null for what is complete or declined, has no end or no last date, and where no day is
 * known: none of these can be late. A month has passed when it has ended, a year likewise.
 */
export function findPastDue(item: DatedItem, asOf: string | null): PastDue | null {
  const date = item.timescale?.end ?? null;
  const { value } = item.status;
  if (date === null || asOf === null || !hasPassed(date, asOf)) return null;
  if (value === 'complete' || value === 'not accepted' || value === 'ongoing') return null;
  const later = item.updates.map((update) => update.date).filter((month) => !isBefore(month, date));
  const latest = later.reduce<string | null>(
    (best, month) => (best === null || month > best ? month : best),
    null,
  );
  // Undated progress may have been written before the date or after it; marks alone ("Green – on track") tell of nothing.
  const told = item.progress !== null && !isOnlyMarks(item.progress);
  return { date, asOf, update: latest ?? (told ? 'undated' : null) };
}

/** Compared as far as both go: an update of the due month, or of the due year's end, may speak of the deadline. */
function isBefore(month: string, date: string): boolean {
  const length = Math.min(month.length, date.length);
  return month.slice(0, length) < date.slice(0, length);
}
