import type { PageBox } from '../../model.ts';
import type { TableCell, TableRow } from './layout.ts';
import { cutRow } from './cutRow.ts';
import { findPartCuts } from './findPartCuts.ts';
import { findStretch } from './findStretch.ts';
import { splitRows } from './splitRows.ts';

/** The share of parts that begin in the first column; others are headings, or go on from the page before. */
const MOST = 0.6;
/** So many parts show that the table has no rules across. */
const SEVERAL = 3;

/**
 * The rows of a table that is ruled between its columns only: what the rules take for one row is parted at white space
 * over all columns, where most parts fill the first column and one more. Other rows stay as they are.
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
  const whole = parts.filter(
    ({ cells: [first, ...others] }) =>
      first !== undefined && isFilled(first) && others.some((cell) => isFilled(cell)),
  );
  if (whole.length < 2 || whole.length < MOST * parts.length) return [row];
  if (parts.length < SEVERAL) return parts;
  const xs = [...row.cells.map(({ box }) => box[0]), x1];
  const cuts = findPartCuts(columns, xs, bounds, [], false);
  return parts.flatMap((part) =>
    cutRow(
      part,
      cuts.filter(({ at }) => at > part.box[1] && at < part.box[3]),
    ),
  );
}

function isFilled({ pieces }: TableCell): boolean {
  return pieces.length > 0;
}
