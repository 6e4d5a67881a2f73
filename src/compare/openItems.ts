import type { PastDue, Recommendation, Status, Timescale } from '../model.ts';

/** Something that is to be done, with its time and what came of it. */
export interface Item {
  readonly timescale: Timescale | null;
  readonly status: Status;
  readonly pastDue?: PastDue | null;
}

export function isOpen({ status }: Pick<Item, 'status'>): boolean {
  return status.value !== 'complete' && status.value !== 'not accepted';
}

/** The date by which an item is due, as YYYY, YYYY-MM or YYYY-MM-DD; null where none is printed. */
export function lastDate({ timescale }: Pick<Item, 'timescale'>): string | null {
  // "Launched June 2022" has a start and no end: it is no date by which anything is due.
  return timescale?.end ?? null;
}

/** Whether an item can be late: open, with a date; what is ongoing has no end that it could miss. */
export function isDated(item: Item): boolean {
  return isOpen(item) && item.status.value !== 'ongoing' && lastDate(item) !== null;
}

/** Past its date, with nothing heard since. */
export function isUnheard({ pastDue }: Pick<Item, 'pastDue'>): boolean {
  return pastDue?.update === null;
}

/** Past its date, with progress or an update that may speak of it. */
export function isHeard({ pastDue }: Pick<Item, 'pastDue'>): boolean {
  return typeof pastDue?.update === 'string';
}

/** What is open of a recommendation: its actions, and itself where it has a date of its own or no action. */
export function listOpenItems(record: Recommendation): Item[] {
  if (!isOpen(record)) return [];
  const isItem = record.actions.length === 0 || lastDate(record) !== null;
  return [...(isItem ? [record] : []), ...record.actions].filter(isOpen);
}
