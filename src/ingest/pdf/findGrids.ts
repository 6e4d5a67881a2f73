import type { PageBox } from '../../model.ts';
import type { Rule, Rules } from './mergeRules.ts';

/** A table whose cells are drawn: rules across and upright that meet. */
export interface Grid {
  readonly box: PageBox;
  /** Where its columns begin, and where the last one ends. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A cell over rows and columns of its grid, all from 0, both ends included. */
export interface GridCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridsFound {
  readonly grids: readonly Grid[];
  /** Rules across that are no part of a grid of two columns or more: they part rows only. */
  readonly loose: readonly Rule[];
}

/** Rules that end this many points short of each other still meet. */
const MEET = 3.5;
/** Rules of a grid nearer than this are one: no cell is that small. */
const SNAP = 4;
/** A side of a cell counts as drawn where this share of it is. */
const DRAWN = 0.6;

/** Cells that are only shaded are a table from so many rows (one less than its bounds). */
const SHADED_ROWS = 3;

/** Finds the tables that are ruled both ways. */
export function findGrids({ across, upright }: Rules): GridsFound {
  const grids: Grid[] = [];
  const inGrid = new Set<Rule>();
  for (const group of groupRules(across, upright)) {
    const grid = makeGrid(group);
    if (grid === null) continue;
    grids.push(grid);
    for (const rule of group.across) inGrid.add(rule);
  }
  return {
    grids: grids.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]),
    loose: across.filter((rule) => !inGrid.has(rule)),
  };
}

/** Rules that meet, directly or by way of others. */
function groupRules(across: readonly Rule[], upright: readonly Rule[]): Rules[] {
  const parent = [...across, ...upright].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [row, { at, from, to }] of across.entries())
    for (const [column, other] of upright.entries()) {
      const meets =
        other.at >= from - MEET && other.at <= to + MEET && at >= other.from - MEET && at <= other.to + MEET;
      if (meets) parent[root(row)] = root(across.length + column);
    }
  const groups = new Map<number, { across: Rule[]; upright: Rule[] }>();
  const groupOf = (index: number): { across: Rule[]; upright: Rule[] } => {
    const key = root(index);
    const group = groups.get(key) ?? { across: [], upright: [] };
    groups.set(key, group);
    return group;
  };
  for (const [row, rule] of across.entries()) groupOf(row).across.push(rule);
  for (const [column, rule] of upright.entries()) groupOf(across.length + column).upright.push(rule);
  return joinWithin([...groups.values()]);
}

/** Upright rules that meet none across, as those between two rows over all columns, belong to the frame around them. */
function joinWithin(groups: readonly { across: Rule[]; upright: Rule[] }[]): Rules[] {
  const frames = groups.filter(({ across: own }) => own.length > 1);
  return groups.filter((group) => {
    if (group.across.length > 0) return true;
    const frame = frames.find(({ across: own }) =>
      group.upright.every(
        ({ at, from, to }) =>
          own.some((rule) => rule.at <= from + MEET && rule.from <= at + MEET && rule.to >= at - MEET) &&
          own.some((rule) => rule.at >= to - MEET && rule.from <= at + MEET && rule.to >= at - MEET),
      ),
    );
    frame?.upright.push(...group.upright);
    return frame === undefined;
  });
}

function makeGrid({ across, upright }: Rules): Grid | null {
  if (across.length === 0 || upright.length === 0) return null;
  // A table may be open at its sides, and a row that a page break cuts above or below.
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const tops = upright.flatMap(({ from, to }) => [from, to]);
  const xs = snap([...upright.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]);
  const ys = snap([...across.map(({ at }) => at), Math.min(...tops), Math.max(...tops)]);
  if (xs.length < 3 || ys.length < 2) return null;
  // A shaded header, or every other row shaded, is a part of a table whose other rows are not.
  if (ys.length <= SHADED_ROWS && upright.every(({ drawn }) => !drawn)) return null;
  const cells = findCells(xs, ys, { across, upright });
  if (cells.every(({ left, right }) => left === 0 && right === xs.length - 2)) return null;
  const [x0 = 0, y0 = 0] = [xs[0], ys[0]];
  const [x1 = 0, y1 = 0] = [xs.at(-1), ys.at(-1)];
  return {
    box: [x0, y0, x1, y1],
    xs,
    ys,
    cells,
  };
}

function findCells(xs: readonly number[], ys: readonly number[], { across, upright }: Rules): GridCell[] {
  const open: GridCell[] = [];
  const done: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    const spans: GridCell[] = [];
    for (let left = 0, column = 0; column + 1 < xs.length; column += 1) {
      const last = column + 2 === xs.length;
      if (!last && !isDrawn(upright, xs[column + 1] ?? 0, top, bottom)) continue;
      spans.push({ top: row, bottom: row, left, right: column });
      left = column + 1;
    }
    const above = open.splice(0);
    for (const span of spans) {
      const index = above.findIndex((cell) => cell.left === span.left && cell.right === span.right);
      const cell = above[index];
      const merged = cell && !isDrawn(across, top, xs[span.left] ?? 0, xs[span.right + 1] ?? 0);
      if (merged) above.splice(index, 1);
      open.push(merged ? { ...span, top: cell.top } : span);
    }
    done.push(...above);
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let drawn = 0;
  for (const rule of rules)
    if (Math.abs(rule.at - at) <= SNAP)
      drawn += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return drawn >= DRAWN * (to - from);
}

function snap(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - (out.at(-1) ?? 0) > SNAP) out.push(value);
  return out;
}
