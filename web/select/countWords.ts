import type { SideMode } from '../../src/compare/sides.ts';
import { hasSide } from '../../src/compare/sides.ts';
import type { Recommendation } from '../../src/model.ts';
import { listWords } from './matchRecord.ts';

/** Words that speak for a theme, and how many recommendations hold them. */
export interface WordCount {
  /** As an address names them: "theme/words". */
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** The words that speak for each theme, the most frequent first. Each recommendation counts once for the same words. */
export function countWords(
  records: readonly Recommendation[],
  side: SideMode,
): ReadonlyMap<string, readonly WordCount[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const value of new Set(listWords(record, side))) {
      const theme = value.slice(0, value.indexOf('/'));
      if (!hasSide(record, theme, side)) continue;
      const own = counts.get(theme) ?? new Map<string, number>();
      own.set(value, (own.get(value) ?? 0) + 1);
      counts.set(theme, own);
    }
  }
  return new Map(
    [...counts].map(([theme, own]) => [
      theme,
      [...own]
        .map(([value, count]) => ({ value, words: value.slice(theme.length + 1), count }))
        .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
    ]),
  );
}
