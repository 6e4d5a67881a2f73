import type { PageText } from '../readers.ts';
import type { Rule } from './mergeRules.ts';
import { findRowGaps } from './findRowGaps.ts';
import { setLines } from './lines.ts';

/** A rule so near to the first or last word, in points, frames the rows. */
const FRAME = 14;
/** A row of so many lines is no header. */
const LONG = 4;
/** Lines with less white space between them than this part of their height are of one text. */
const TIGHT = 0.45;

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
  if (partsEveryRow(ruled, top, bottom, words) || isFramed(columns, rules)) return ruled;
  const gaps = findRowGaps(columns);
  return [...ruled, ...gaps.filter((gap) => ruled.every((at) => Math.abs(at - gap) > 4))].sort(
    (a, b) => a - b,
  );
}

/**
 * Whether few rows, each with a rule above and below, stand alone at the end of a table: no rule stands below a header
 * only, and what numbers or names the rows stands at the top of each.
 */
export function isFramed(columns: readonly (readonly PageText[])[], rules: readonly Rule[]): boolean {
  const words = columns.flat();
  const top = Math.min(...words.map(({ box }) => box[1]));
  const bottom = Math.max(...words.map(({ box }) => box[3]));
  const ats = rules.map(({ at }) => at).sort((a, b) => a - b);
  const framed =
    ats.some((at) => at <= top + 1 && at > top - FRAME) &&
    ats.some((at) => at >= bottom - 1 && at < bottom + FRAME);
  const inner = ats.filter((at) => at > top + 1 && at < bottom - 1);
  const [first = top] = inner;
  if (!framed || inner.length === 0) return false;
  const leading = setLines(words.filter(({ box }) => box[3] <= first + 1));
  if (leading.length < LONG || leading.every((line) => line.words.every(({ bold }) => bold))) return false;
  const names = setLines(columns[0] ?? []);
  return [top, ...inner].every((from, index) => {
    const to = inner[index] ?? bottom + 1;
    const own = names.filter(({ box }) => box[1] >= from - 1 && box[3] <= to + 1);
    return (
      own.length > 0 &&
      own.every(({ box }, at) => at === 0 || box[1] - (own[at - 1]?.box[3] ?? 0) < TIGHT * (box[3] - box[1]))
    );
  });
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
