import type { PageBox } from '../../model.ts';
import type { TableCell, TableRow } from './layout.ts';
import { findStretch } from './findStretch.ts';
import { splitRows } from './splitRows.ts';

/**
 * The rows of a table that is ruled between its columns only: what the rules take for one row is parted at white space
 * over all columns, where each part fills the first column and one more. Other rows stay as they are.
 */
export function splitTall(row: TableRow): TableRow[] {
  const columns = row.cells.map(({ pieces }) => pieces.flat());
  if (row.cells.some(({ columns: over, merged }) => over > 1 || merged)) return [row];
  if (columns.flat().some(({ turned }) => turned !== 0)) return [row];
  const ends = splitRows(columns, []);
  if (ends.length === 0) return [row];
  const [x0, top, x1, bottom] = row.box;
  const bounds = [top, ...ends, bottom];
  const parts = bounds.slice(1).map((to, index): TableRow => {
    const from = bounds[index] ?? top;
    const cells = row.cells.map((cell, column): TableCell => {
      const words = (columns[column] ?? []).filter(
        ({ box }) => findStretch(bounds, (box[1] + box[3]) / 2) === index,
      );
      const box: PageBox = [cell.box[0], from, cell.box[2], to];
      return { ...cell, pieces: words.length > 0 ? [words] : [], box };
    });
    return { ...row, cells, box: [x0, from, x1, to] };
  });
  const whole = parts.every(
    ({ cells: [first, ...others] }) =>
      first !== undefined && isFilled(first) && others.some((cell) => isFilled(cell)),
  );
  return whole ? parts : [row];
}

function isFilled({ pieces }: TableCell): boolean {
  return pieces.length > 0;
}
