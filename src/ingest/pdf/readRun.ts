import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';
import type { Run, RunLine } from './findRuns.ts';
import type { Table, TableCell, TableRow } from './layout.ts';
import { boundBoxes } from './lines.ts';
import type { Rule } from './mergeRules.ts';
import { findStretch } from './findStretch.ts';
import { splitRows } from './splitRows.ts';

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
  const across = rules.filter(
    ({ from, to }) => Math.min(to, right) - Math.max(from, left) >= OVER * (right - left),
  );
  const rows: TableRow[] = [];
  let open: RunLine[] = [];
  const finish = (): void => {
    if (open.length > 0) rows.push(...readStretch(open, run, xs, across, page));
    open = [];
  };
  for (const line of run.lines) {
    if (!line.spans) open.push(line);
    else {
      finish();
      rows.push(makeHeading(line, xs, page));
    }
  }
  finish();
  const box = boundBoxes(run.lines.map(({ line }) => line.box));
  return {
    kind: 'table',
    page,
    xs,
    rows: rows.filter(({ cells }) => cells.some(({ pieces }) => pieces.length > 0)),
    box,
  };
}

function readStretch(
  lines: readonly RunLine[],
  run: Run,
  xs: readonly number[],
  across: readonly Rule[],
  page: number,
): TableRow[] {
  const words = lines.flatMap(({ line }) => line.words);
  const columns: PageText[][] = xs.slice(1).map(() => []);
  for (const word of words) columns[findStretch(xs, (word.box[0] + word.box[2]) / 2)]?.push(word);
  const ends = splitRows(columns, across);
  const box = boundBoxes(words.map((word) => word.box));
  const bounds = [box[1], ...ends, box[3]];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    const cells = columns.map((column, at): TableCell => {
      const own = column.filter((word) => findStretch(bounds, (word.box[1] + word.box[3]) / 2) === index);
      const [, right = 0] = run.cover[at] ?? [];
      return makeCell(own, right, [xs[at] ?? 0, from, xs[at + 1] ?? 0, to]);
    });
    return { page, cells, box: [box[0], from, box[2], to] };
  });
}

function makeHeading({ line }: RunLine, xs: readonly number[], page: number): TableRow {
  const cells = xs
    .slice(1)
    .map((_, index): TableCell => makeCell(index === 0 ? line.words : [], line.box[2], line.box));
  const [first, ...others] = cells;
  return {
    page,
    box: line.box,
    cells: first ? [{ ...first, columns: cells.length }, ...others] : [],
  };
}

function makeCell(words: readonly PageText[], right: number, box: PageBox): TableCell {
  return { pieces: words.length > 0 ? [words] : [], right, columns: 1, merged: false, box };
}
