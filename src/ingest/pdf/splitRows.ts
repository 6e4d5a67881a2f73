import type { PageText } from '../readers.ts';
import type { Rule } from './mergeRules.ts';
import { setLines } from './lines.ts';
import { findPitch } from './setText.ts';

/** Rows whose white space is this many times the usual distance of lines are apart. */
const APART = 1.22;
/** Lines of text are no further apart than this many times their size: what is further apart are rows. */
const MOST = 1.55;

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
  const gaps = findGaps(columns);
  if (partsEveryRow(ruled, top, bottom, words)) return ruled;
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

function findGaps(columns: readonly (readonly PageText[])[]): number[] {
  const lines = columns.flatMap((column) => {
    const own = setLines(column);
    return own.map((line, index) => ({
      line,
      pitch: index > 0 ? line.box[3] - (own[index - 1]?.box[3] ?? 0) : 0,
    }));
  });
  const size = lines.map(({ line }) => line.size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  const pitches = columns.map((column) => findPitch(setLines(column))).filter((pitch) => pitch > 0);
  const pitch = Math.min(MOST * size, ...pitches);
  const sorted = lines.map(({ line }) => line.box).sort((a, b) => a[1] - b[1]);
  const gaps: number[] = [];
  let low = -Infinity;
  for (const [, top, , bottom] of sorted) {
    if (low > -Infinity && top - low + size > APART * Math.max(pitch, size)) gaps.push((low + top) / 2);
    low = Math.max(low, bottom);
  }
  return gaps;
}
