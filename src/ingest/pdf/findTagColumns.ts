import type { PageText } from '../readers.ts';
import { boundBoxes } from './lines.ts';
import type { ColumnSpan } from './placeCells.ts';

/** Cells of one column begin this near each other, in points, and reach so far out of it. */
const SLACK = 3;

/** The columns of a table whose rows the document names. */
export interface TagColumns {
  /** Where the words of each column stand. */
  readonly covers: readonly ColumnSpan[];
  /** Rows with most cells that stand in the same columns. */
  readonly whole: ReadonlySet<Row>;
  /** Over how many columns each cell of these rows reaches. */
  readonly reach: readonly number[];
}

type Row = readonly (readonly PageText[])[];

/**
 * The columns that rows with most cells show, `most` of them, each divided where two cells of another row stand within
 * it: no row may hold all cells. Null where no row shows any.
 */
export function findTagColumns(rows: readonly Row[], most: number): TagColumns | null {
  const full = rows.filter((row) => row.length === most);
  const wide = full.map((row) => row.reduce((sum, cell) => sum + widthOf(boundWords(cell)), 0));
  const widest = full[wide.indexOf(Math.max(...wide))] ?? [];
  const whole = new Set(full.filter((row) => agrees(row, widest)));
  const shown = Array.from({ length: most }, (_, column) =>
    boundWords([...whole].flatMap((row) => row[column] ?? [])),
  );
  if (shown.every((cover) => cover === null)) return null;
  const others = rows
    .filter((row) => !whole.has(row))
    .map((row) => row.map(boundWords).filter((cell) => cell !== null));
  const covers = widen(fillGaps(shown), others.flat());
  const parts = covers.map((cover) => divide(cover, others));
  return { covers: parts.flat(), whole, reach: parts.map((part) => part.length) };
}

/** Whether no cell of a row stands in another column of the widest row. */
function agrees(row: Row, widest: Row): boolean {
  return row.every((cell, at) => {
    const own = boundWords(cell);
    return widest.every((other, column) => {
      const cover = boundWords(other);
      return column === at || !own || !cover || own[1] <= cover[0] + SLACK || own[0] >= cover[1] - SLACK;
    });
  });
}

function widthOf(span: ColumnSpan | null): number {
  return span ? span[1] - span[0] : 0;
}

function boundWords(words: readonly PageText[]): ColumnSpan | null {
  const [left, , right] = boundBoxes(words.map(({ box }) => box));
  return words.length === 0 ? null : [left, right];
}

/** A column that is empty on this page stands between its neighbours. */
function fillGaps(shown: readonly (ColumnSpan | null)[]): ColumnSpan[] {
  return shown.map((cover, column): ColumnSpan => {
    if (cover) return cover;
    const before = shown.slice(0, column).findLast((other) => other !== null)?.[1];
    const after = shown.slice(column + 1).find((other) => other !== null)?.[0];
    const at = before !== undefined && after !== undefined ? (before + after) / 2 : (before ?? after ?? 0);
    return [at, at];
  });
}

/** Cells that begin where a column does, and end before the next begins, are of it alone. */
function widen(covers: readonly ColumnSpan[], cells: readonly ColumnSpan[]): ColumnSpan[] {
  return covers.map(([left, right], column): ColumnSpan => {
    const next = covers[column + 1]?.[0] ?? Infinity;
    const own = cells.filter(([from, to]) => Math.abs(from - left) <= SLACK && to < next);
    return [left, Math.max(right, ...own.map(([, to]) => to))];
  });
}

/** The parts of a column, by the rows of which most cells stand within it; the column itself where these disagree. */
function divide(cover: ColumnSpan, rows: readonly (readonly ColumnSpan[])[]): readonly ColumnSpan[] {
  const [left, right] = cover;
  const within = rows.map((row) => row.filter(([from, to]) => from >= left - SLACK && to <= right + SLACK));
  const most = Math.max(1, ...within.map((row) => row.length));
  if (most === 1) return [cover];
  const full = within.filter((row) => row.length === most);
  const parts = Array.from({ length: most }, (_, index): ColumnSpan => {
    const cells = full.flatMap((row) => row.slice(index, index + 1));
    const from = index === 0 ? left : Math.min(...cells.map(([start]) => start));
    const to = Math.max(...cells.map(([, end]) => end), index === most - 1 ? right : -Infinity);
    return [from, to];
  });
  const apart = parts.slice(1).every(([from], index) => from > (parts[index]?.[1] ?? from));
  return apart ? parts : [cover];
}
