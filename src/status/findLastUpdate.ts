import type { Update } from '../model.ts';

/** The place of the latest update in its list, the first of several of one date; undefined without any. */
export function findLastUpdate(updates: readonly Update[]): number | undefined {
  let latest: number | undefined;
  for (const [i, update] of updates.entries()) {
    const best = latest === undefined ? undefined : updates[latest];
    if (best === undefined || update.date > best.date) latest = i;
  }
  return latest;
}
