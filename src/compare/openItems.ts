import type { Recommendation, Status, Timescale } from '../model.ts';

/** Something that is to be done, with its time and what came of it. */
export interface Item {
  readonly timescale: Timescale | null;
  readonly status: Status;
}

export function isOpen({ status }: Pick<Item, 'status'>): boolean {
  return status.value !== 'complete' && status.value !== 'not accepted';
}

/** The date by which an item is due, as YYYY, YYYY-MM or YYYY-MM-DD; null where none is printed. */
export function lastDate({ timescale }: Pick<Item, 'timescale'>): string | null {
  // "Launched June 2022" has a start and no end: it is no date by which anything is due.
  return timescale?.end ?? null;
}

/** What is open of a recommendation: its actions, and itself where it has a date of its own or no action. */
export function listOpenItems(record: Recommendation): Item[] {
  if (!isOpen(record)) return [];
  const isItem = record.actions.length === 0 || lastDate(record) !== null;
  return [...(isItem ? [record] : []), ...record.actions].filter(isOpen);
}
