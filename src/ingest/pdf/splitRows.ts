import type { PageText } from '../readers.ts';
import type { Rule } from './mergeRules.ts';
import { findRowGaps } from './findRowGaps.ts';

/**
 * Where rows end, in points from the top, between the first and the last word: at `rules`, and where these do not part
 * every row, at white space that reaches over all columns.
 *
 * @param columns the words of the table by column
 */
export function splitRows(columns: readonly (readonly PageText[])[], rules: readonly Rule[]): number[] {
  const words = columns.flat();
  const top = Math.min(...words.map(({ box }) => box[1]));
  const bottom = Math.max(...words.map(({ box }) => box[3]));
  const ruled = rules
    .map(({ at }) => at)
    .filter((at) => at > top + 1 && at < bottom - 1)
    .sort((a, b) => a - b);
  if (partsEveryRow(ruled, top, bottom, words)) return ruled;
  const gaps = findRowGaps(columns);
  return [...ruled, ...gaps.filter((gap) => ruled.every((at) => Math.abs(at - gap) > 4))].sort(
    (a, b) => a - b,
  );
}

/** Rules around the header and below the last row leave most words between two of them. */
function partsEveryRow(
  ruled: readonly number[],
  top: number,
  bottom: number,
  words: readonly PageText[],
): boolean {
  if (ruled.length < 2) return false;
  const bounds = [top, ...ruled, bottom];
  const most = Math.max(
    ...bounds.slice(1).map((to, index) => {
      const from = bounds[index] ?? top;
      return words.filter(({ box }) => box[1] >= from - 2 && box[3] <= to + 2).length;
    }),
  );
  return ruled.length > 3 || most < 0.6 * words.length;
}
