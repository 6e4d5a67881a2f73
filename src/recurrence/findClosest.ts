import type { Recommendation } from '../model.ts';
import { findPairs } from './findPairs.ts';
import type { RecurringPart } from './recurringIssue.ts';
import { relateParts } from './relateParts.ts';
import { countKeys, sharedWords } from './sharedWords.ts';

/** Two recommendations of different documents that come closest to raising one issue. */
export interface ClosestPair {
  readonly parts: readonly [RecurringPart, RecurringPart];
  /** 0 to 1, rounded to 4 decimals. */
  readonly score: number;
  /** The words of the first that the second shares. */
  readonly words: readonly string[];
}

/** Less than this is nothing in common. */
const LEAST = 0.01;

/** What to name where nothing was raised twice; null where no two recommendations of different documents have anything in common. */
export function findClosest(records: readonly Recommendation[]): ClosestPair | null {
  const related = relateParts(records);
  const documentOf = (part: number): string | undefined =>
    records[related.parts[part]?.record ?? -1]?.document;
  let best: { a: number; b: number; score: number } | undefined;
  for (const pair of findPairs(related, { least: LEAST }))
    if (documentOf(pair.a) !== documentOf(pair.b) && pair.score > (best?.score ?? 0)) best = pair;
  if (!best) return null;
  const group = [best.a, best.b];
  const context = { ...related, records, titles: {}, asOf: () => null, taken: new Set<string>() };
  const place = (at: number): RecurringPart => {
    const part = related.parts[at];
    return {
      id: records[part?.record ?? -1]?.id ?? '',
      field: part?.field ?? 'text',
      start: part?.start ?? 0,
      end: part?.end ?? 0,
    };
  };
  return {
    parts: [place(best.a), place(best.b)],
    score: Math.round(best.score * 1e4) / 1e4,
    words: sharedWords(best.a, countKeys(group, context), 2, context),
  };
}
