import type { CellBudget } from '../cellBudget.ts';
import type { Sheet } from '../readers.ts';

/** A cell that holds something. */
export interface FilledCell {
  readonly text: string;
  /** How many columns it spans. */
  readonly columns: number;
  /** Its text stands in the row above, and here once more. */
  readonly merged: boolean;
}

/** The cells of a row that hold something, by column, in order. */
export interface FilledRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, FilledCell>;
}

/** The rows of a sheet, with the text of a merged area in every row that it reaches into and that holds anything. */
export function spreadMerged({ rows, merged }: Sheet, budget: CellBudget): FilledRow[] {
  const filled = rows.map(({ row, cells }) => ({
    row,
    cells: new Map<number, FilledCell>(
      cells.flatMap((text, column) =>
        text.trim() === '' ? [] : [[column, { text, columns: 1, merged: false }]],
      ),
    ),
  }));
  const indexOf = new Map(filled.map(({ row }, index) => [row, index]));
  for (const [top, left, bottom, right] of merged) {
    const start = indexOf.get(top);
    const origin = start === undefined ? undefined : filled[start]?.cells.get(left);
    if (start === undefined || !origin) continue;
    const columns = Math.max(1, right - left + 1);
    filled[start]?.cells.set(left, { ...origin, columns });
    for (let index = start + 1; index < filled.length; index += 1) {
      const below = filled[index];
      if (!below || below.row > bottom) break;
      budget.take(1);
      if (!below.cells.has(left)) below.cells.set(left, { text: origin.text, columns, merged: true });
    }
  }
  return filled.map(({ row, cells }) => ({ row, cells: new Map([...cells].sort(([a], [b]) => a - b)) }));
}
