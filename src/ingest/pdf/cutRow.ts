import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';
import type { PartCut } from './findPartCuts.ts';
import { findStretch } from './findStretch.ts';
import type { TableCell, TableRow } from './layout.ts';

/** A row whose cells from one column on are parted: the others stand in the first part, and once more in each. */
export function cutRow(row: TableRow, cuts: readonly PartCut[]): TableRow[] {
  if (cuts.length === 0) return [row];
  const column = Math.min(...cuts.map((cut) => cut.column));
  const [x0, top, x1, bottom] = row.box;
  const bounds = [top, ...cuts.map(({ at }) => at), bottom];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? top;
    const cells = row.cells.map((cell, at): TableCell => {
      if (at < column) return { ...cell, merged: index > 0 && cell.pieces.length > 0 };
      const own = cell.pieces
        .flat()
        .filter(({ box }) => findStretch(bounds, (box[1] + box[3]) / 2) === index);
      return makeCell(own, cell.right, [cell.box[0], from, cell.box[2], to]);
    });
    return { ...row, cells, box: [x0, from, x1, to] };
  });
}

export function makeCell(words: readonly PageText[], right: number, box: PageBox): TableCell {
  return { pieces: words.length > 0 ? [words] : [], right, columns: 1, merged: false, box };
}
