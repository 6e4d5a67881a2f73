import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';
import type { Run, RunLine } from './findRuns.ts';
import type { Table, TableCell, TableRow } from './layout.ts';
import { alignLine } from './cover.ts';
import { boundBoxes } from './lines.ts';
import type { Rule } from './mergeRules.ts';
import { cutRow, makeCell } from './cutRow.ts';
import { findStretch } from './findStretch.ts';
import { mergeHeadings } from './mergeHeadings.ts';
import { findPartCuts } from './findPartCuts.ts';
import { isFramed, splitRows } from './splitRows.ts';

/** A rule reaches to the right side of the table where it ends this near to it, in points. */
const EDGE = 12;
/** So many rules across part every row. */
const RULED = 4;
/** A rule parts rows where it reaches over this share of the table's width. */
const OVER = 0.5;

/** The rows of a table whose columns are told by white space alone; its rows also by `rules` across. */
export function readRun(run: Run, rules: readonly Rule[], page: number): Table {
  const [left = 0] = run.cover[0] ?? [];
  const [, right = 0] = run.cover.at(-1) ?? [];
  const xs = [
    left,
    ...run.cover.slice(1).map(([from], index) => (from + (run.cover[index]?.[1] ?? from)) / 2),
    right,
  ];
  const over = rules.filter(
    ({ from, to }) => Math.min(to, right) - Math.max(from, left) >= OVER * (right - left),
  );
  // A rule that leaves out the first column parts a row within itself only.
  const across = over.filter(({ from }) => from < (xs[1] ?? right));
  const inner = rules.filter(
    ({ from, to }) => from >= (xs[1] ?? right) && to > right - EDGE && from < right - EDGE,
  );
  const rows: TableRow[] = [];
  let open: RunLine[] = [];
  const finish = (): void => {
    if (open.length > 0) rows.push(...readStretch(open, run, xs, across, inner, page));
    open = [];
  };
  for (const line of run.lines) {
    if (!line.spans) open.push(line);
    else {
      finish();
      rows.push(makeHeading(line, run, xs, page));
    }
  }
  finish();
  const box = boundBoxes(run.lines.map(({ line }) => line.box));
  return {
    kind: 'table',
    page,
    xs,
    rows: mergeHeadings(rows.filter(({ cells }) => cells.some(({ pieces }) => pieces.length > 0))),
    box,
  };
}

function readStretch(
  lines: readonly RunLine[],
  run: Run,
  xs: readonly number[],
  across: readonly Rule[],
  inner: readonly Rule[],
  page: number,
): TableRow[] {
  const words = lines.flatMap(({ line }) => line.words);
  const columns: PageText[][] = xs.slice(1).map(() => []);
  for (const word of words) columns[findStretch(xs, (word.box[0] + word.box[2]) / 2)]?.push(word);
  const ends = splitRows(columns, across);
  const box = boundBoxes(words.map((word) => word.box));
  const bounds = [box[1], ...ends, box[3]];
  const cuts = findPartCuts(columns, xs, bounds, inner, across.length >= RULED || isFramed(columns, across));
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const cells = columns.map((column, at): TableCell => {
      const own = column.filter((word) => findStretch(bounds, (word.box[1] + word.box[3]) / 2) === index);
      const [, right = 0] = run.cover[at] ?? [];
      return makeCell(own, right, [xs[at] ?? 0, from, xs[at + 1] ?? 0, to]);
    });
    const own = cuts.filter(({ at }) => at > from && at < to);
    return cutRow({ page, cells, box: [box[0], from, box[2], to] }, own);
  });
}

/** A line over all columns, or one of several headings, each over those that it reaches. */
function makeHeading({ line }: RunLine, { cover }: Run, xs: readonly number[], page: number): TableRow {
  const pieces = alignLine(line, cover);
  const cells = xs
    .slice(1)
    .map((x, column): TableCell => makeCell([], x, [xs[column] ?? 0, line.box[1], x, line.box[3]]));
  for (const [from, to] of pieces.length > 1 ? pieces : [[xs[0] ?? 0, xs.at(-1) ?? 0] as const]) {
    const first = findStretch(xs, from);
    const last = Math.max(first, findStretch(xs, to - 1));
    const own = line.words.filter(({ box }) => pieces.length < 2 || (box[0] >= from && box[0] < to));
    const held = cells[first]?.pieces.flat() ?? [];
    const box: PageBox = [xs[first] ?? 0, line.box[1], xs[last + 1] ?? 0, line.box[3]];
    cells[first] = { ...makeCell([...held, ...own], line.box[2], box), columns: last - first + 1 };
  }
  return { page, box: line.box, cells };
}
