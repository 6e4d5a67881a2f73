import { describe, expect, it } from 'vitest';
import { findGrids, type GridCell } from '../../../src/ingest/pdf/findGrids.ts';
import { mergeRules } from '../../../src/ingest/pdf/mergeRules.ts';
import type { PageRule } from '../../../src/ingest/readers.ts';
import { makeRandom } from './samples.ts';

const SIDE = 20;

/** A table of merged cells dealt out at random: each takes what is free right of it, as many rows down. */
function dealCells(rows: number, columns: number, random: (below: number) => number): GridCell[] {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let top = 0; top < rows; top += 1)
    for (let left = 0; left < columns; left += 1) {
      if (taken.has(`${String(top)},${String(left)}`)) continue;
      let right = left;
      while (right + 1 < columns && !taken.has(`${String(top)},${String(right + 1)}`) && random(4) === 0)
        right += 1;
      const bottom = Math.min(rows - 1, top + (random(4) === 0 ? 1 : 0));
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) taken.add(`${String(row)},${String(column)}`);
      cells.push({ top, bottom, left, right });
    }
  return cells;
}

/** The four sides of each cell, each in two pieces, a little off. */
function drawCells(cells: readonly GridCell[], random: (below: number) => number): PageRule[] {
  const off = (): number => random(3) / 2 - 0.5;
  return cells.flatMap(({ top, bottom, left, right }): PageRule[] => {
    const [x0, x1, y0, y1] = [left * SIDE, (right + 1) * SIDE, top * SIDE, (bottom + 1) * SIDE];
    const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    const across = [y0, y1].flatMap((y) => {
      const at = y + off();
      return [
        { x0, y0: at, x1: middle.x, y1: at, kind: 'line' as const },
        { x0: middle.x, y0: at, x1, y1: at, kind: 'line' as const },
      ];
    });
    const upright = [x0, x1].flatMap((x) => {
      const at = x + off();
      return [
        { x0: at, y0, x1: at, y1: middle.y, kind: 'line' as const },
        { x0: at, y0: middle.y, x1: at, y1, kind: 'line' as const },
      ];
    });
    return [...across, ...upright];
  });
}

/** Whether each row and column of the table has a side somewhere, so that its lines can be seen at all. */
function showsLines(cells: readonly GridCell[], rows: number, columns: number): boolean {
  const starts = (of: (cell: GridCell) => number, count: number): boolean =>
    new Set(cells.map(of)).size === count;
  return starts(({ top }) => top, rows) && starts(({ left }) => left, columns);
}

describe('a ruled table', () => {
  it('gives back the cells it was drawn from, merged ones among them', () => {
    const random = makeRandom(6);
    let seen = 0;
    for (let round = 0; round < 400; round += 1) {
      const [rows, columns] = [2 + random(5), 2 + random(5)];
      const cells = dealCells(rows, columns, random);
      if (!showsLines(cells, rows, columns)) continue;
      seen += 1;
      const { grids } = findGrids(mergeRules(drawCells(cells, random)));
      expect(grids).toHaveLength(1);
      expect(grids[0]?.cells).toEqual([...cells].sort((a, b) => a.top - b.top || a.left - b.left));
    }
    expect(seen).toBeGreaterThan(100);
  });

  const line = (x0: number, y0: number, x1: number, y1: number): PageRule => ({
    x0,
    y0,
    x1,
    y1,
    kind: 'line',
  });

  it('open at its sides still has its outer columns', () => {
    const rules = [0, 20, 40].map((y) => line(0, y, 300, y)).concat([100, 200].map((x) => line(x, 0, x, 40)));
    expect(findGrids(mergeRules(rules)).grids[0]?.xs).toEqual([0, 100, 200, 300]);
  });

  it('is not found in rules across alone, in a box, or in a shaded header', () => {
    const across = [0, 20, 40].map((y) => line(0, y, 300, y));
    const box = [...across, line(0, 0, 0, 40), line(300, 0, 300, 40)];
    const shade = [0, 100, 200, 300].map((x): PageRule => ({ ...line(x, 0, x, 20), kind: 'shade' }));
    for (const rules of [across, box, [...across, ...shade]]) {
      const { grids, loose } = findGrids(mergeRules(rules));
      expect(grids).toEqual([]);
      expect(loose.map(({ at }) => at)).toEqual([0, 20, 40]);
    }
  });
});

it('pieces of rules are put together as if each point of the line were painted', () => {
  const random = makeRandom(9);
  for (let round = 0; round < 300; round += 1) {
    const pieces = Array.from({ length: 1 + random(8) }, () => {
      const x0 = random(100);
      return { x0, y0: 50, x1: x0 + 1 + random(30), y1: 50, kind: 'line' as const };
    });
    const painted = Array.from({ length: 140 }, (_, x) =>
      pieces.some((piece) => piece.x0 <= x && x < piece.x1),
    );
    // A gap of up to four points is none.
    const closed = painted.map((on, x) => {
      const before = painted.lastIndexOf(true, x);
      const after = painted.indexOf(true, x);
      return on || (before >= 0 && after >= 0 && after - before - 1 <= 4);
    });
    const { across } = mergeRules(pieces);
    const merged = closed.map((_, x) => across.some(({ from, to }) => from <= x && x < to));
    expect(merged).toEqual(closed);
  }
});

it('a page of thousands of strokes is a drawing, and rules nothing', () => {
  const strokes = Array.from({ length: 20_001 }, (_, at) => ({
    x0: 0,
    y0: at,
    x1: 10,
    y1: at,
    kind: 'line' as const,
  }));
  expect(mergeRules(strokes)).toEqual({ across: [], upright: [] });
});
