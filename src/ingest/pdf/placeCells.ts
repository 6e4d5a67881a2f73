import type { PageText } from '../readers.ts';
import { boundBoxes } from './lines.ts';

/** Where the words of a column stand, in points. */
export type ColumnSpan = readonly [left: number, right: number];

/** What stands in a column of a row: a cell that begins there, the rest of one, or one of the row above. */
export type Placed =
  | { readonly kind: 'cell'; readonly cell: number; readonly columns: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'above' };

/** What speaks against a column more to a cell, in points: little where its words reach there, or where it has none. */
const STRETCH = 2;
const EMPTY = 6;
const UNREACHED = 12;
/** What speaks against a cell over several columns that is set neither to their sides nor to their middle, by points. */
const ASKEW = 0.02;
/** What speaks against a cell that goes on from the row above. */
const ABOVE = 5;
/** Nothing stands above the first row. */
const NEVER = 1e6;

/**
 * Gives the cells of a row their columns, in order: of all ways, the one by which the fewest points of words stand
 * outside their columns. A row with all cells has one each.
 */
export function placeCells(
  cells: readonly (readonly PageText[])[],
  covers: readonly ColumnSpan[],
  hasAbove: boolean,
): Placed[] {
  const boxes = cells.map((cell) => (cell.length === 0 ? null : boundBoxes(cell.map(({ box }) => box))));
  const best = new Map<string, { cost: number; placed: readonly Placed[] }>();
  const solve = (cell: number, column: number): { cost: number; placed: readonly Placed[] } => {
    const key = `${String(cell)},${String(column)}`;
    const known = best.get(key);
    if (known) return known;
    let found: { cost: number; placed: readonly Placed[] } = { cost: Infinity, placed: [] };
    if (column === covers.length) found = { cost: cell === cells.length ? 0 : NEVER, placed: [] };
    else {
      const above = solve(cell, column + 1);
      const cost = above.cost + (hasAbove ? ABOVE : NEVER);
      found = { cost, placed: [{ kind: 'above' }, ...above.placed] };
      const most = cell < cells.length ? covers.length - column - (cells.length - cell - 1) : 0;
      for (let columns = 1; columns <= most; columns += 1) {
        const rest = solve(cell + 1, column + columns);
        const own = rest.cost + measureOutside(boxes[cell] ?? null, covers, column, columns);
        if (own < found.cost)
          found = {
            cost: own,
            placed: [
              { kind: 'cell', cell, columns },
              ...Array.from({ length: columns - 1 }, (): Placed => ({ kind: 'rest' })),
              ...rest.placed,
            ],
          };
      }
    }
    best.set(key, found);
    return found;
  };
  return [...solve(0, 0).placed];
}

/** A row with all cells, each over as many columns as `reach` says. */
export function spreadCells(reach: readonly number[]): Placed[] {
  return reach.flatMap((columns, cell) => [
    { kind: 'cell', cell, columns },
    ...Array.from({ length: columns - 1 }, (): Placed => ({ kind: 'rest' })),
  ]);
}

function measureOutside(
  box: readonly [number, number, number, number] | null,
  covers: readonly ColumnSpan[],
  column: number,
  columns: number,
): number {
  if (!box) return EMPTY * (columns - 1);
  const spans = covers.slice(column, column + columns);
  const reached = spans.filter(([left, right]) => box[0] < right && box[2] > left).length;
  const [left] = spans[0] ?? [0];
  const [, right] = spans.at(-1) ?? [0, 0];
  const askew = Math.min(
    Math.abs(box[0] - left),
    Math.abs(right - box[2]),
    Math.abs(left + right - box[0] - box[2]) / 2,
  );
  const more = columns === 1 ? 0 : STRETCH * (columns - 1) + UNREACHED * (columns - reached) + ASKEW * askew;
  return more + Math.max(0, left - box[0]) + Math.max(0, box[2] - right);
}
