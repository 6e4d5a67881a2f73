import type { TableCell, TableRow } from './layout.ts';

/**
 * Headings of two rows, of which one reaches over several columns that have headings of their own below it: the other
 * headings go on in the second row.
 */
export function mergeHeadings(rows: readonly TableRow[]): TableRow[] {
  const [first, second] = rows;
  const [above, below] =
    first && second ? completeHeadings(widenHeading(first, second), second) : [first, second];
  const all = above ? [above, ...(below ? [below] : []), ...rows.slice(2)] : [...rows];
  return all.map((row, index) => {
    const above = all[index - 1];
    return above ? goOn(above, row) : row;
  });
}

/** Headings that wrap beside one over several columns have their next line in the row below: it is theirs. */
function completeHeadings(first: TableRow, second: TableRow): [TableRow, TableRow] {
  const spanned = first.cells.flatMap(({ columns }, at) =>
    columns > 1 && columns < first.cells.length
      ? Array.from({ length: columns }, (_, more) => at + more)
      : [],
  );
  const rest = listFilled(second).filter((at) => !spanned.includes(at));
  const wraps =
    spanned.length > 0 &&
    [first, second].every(isBold) &&
    rest.length < listFilled(second).length &&
    rest.every((at) => (first.cells[at]?.pieces.length ?? 0) > 0);
  if (!wraps || rest.length === 0) return [first, second];
  const whole = first.cells.map((cell, at): TableCell => {
    const more = rest.includes(at) ? (second.cells[at]?.pieces.flat() ?? []) : [];
    return more.length > 0 ? { ...cell, pieces: [[...cell.pieces.flat(), ...more]] } : cell;
  });
  const below = second.cells.map((cell, at): TableCell =>
    rest.includes(at) ? { ...cell, pieces: [] } : cell,
  );
  return [
    { ...first, cells: whole },
    { ...second, cells: below },
  ];
}

function goOn(above: TableRow, row: TableRow): TableRow {
  const under = above.cells.flatMap(({ columns }, at) =>
    columns > 1 && columns < above.cells.length
      ? Array.from({ length: columns }, (_, more) => at + more)
      : [],
  );
  if (under.length === 0 || listFilled(row).some((at) => !under.includes(at))) return row;
  const cells = row.cells.map((cell, at): TableCell => {
    const heading = above.cells[at];
    const goesOn = heading && heading.pieces.length > 0 && !under.includes(at);
    return goesOn ? { ...heading, merged: true } : cell;
  });
  return { ...row, cells };
}

/** A heading in the middle of its columns may stand within one of them: it reaches over those that have one below. */
function widenHeading(first: TableRow, second: TableRow): TableRow {
  const [above, below] = [listFilled(first), listFilled(second)];
  const own = below.filter((at) => above.includes(at));
  const [from = 0, at] = [below[0], own[0]];
  const adjoin = below.every((column, index) => column === from + index);
  if (at === undefined || own.length > 1 || below.length < 2 || !adjoin || above.length < 2) return first;
  if (![first, second].every(isBold)) return first;
  const heading = first.cells[at];
  if (!heading || heading.columns > 1) return first;
  const [left, last] = [first.cells[from], first.cells[from + below.length - 1]];
  return {
    ...first,
    cells: first.cells.map((cell, column): TableCell => {
      if (column === from)
        return {
          ...heading,
          columns: below.length,
          box: [
            left?.box[0] ?? heading.box[0],
            heading.box[1],
            last?.box[2] ?? heading.box[2],
            heading.box[3],
          ],
        };
      return column === at ? { ...cell, pieces: [] } : cell;
    }),
  };
}

function listFilled({ cells }: TableRow): number[] {
  return cells.flatMap(({ pieces, merged }, at) => (pieces.length > 0 && !merged ? [at] : []));
}

function isBold({ cells }: TableRow): boolean {
  return cells.every(({ pieces }) => pieces.every((words) => words.every(({ bold }) => bold)));
}
