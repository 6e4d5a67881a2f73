/** Where a mark stands in its chart's rows and columns. */
export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The mark that a key leads to, as an index into the marks in data order: left and right along that order, up and
 * down to the same column of the next row that has one nearest to it. Null for a key that leads nowhere.
 */
export function findNextMark(marks: readonly MarkPlace[], current: number, key: string): number | null {
  const at = marks[current];
  if (at === undefined) return null;
  const last = marks.length - 1;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return Math.min(current + 1, last);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'ArrowDown':
      return (
        findInRow(
          marks,
          at,
          nextRow(marks, (row) => row > at.row, Math.min),
        ) ?? current
      );
    case 'ArrowUp':
      return (
        findInRow(
          marks,
          at,
          nextRow(marks, (row) => row < at.row, Math.max),
        ) ?? current
      );
    default:
      return null;
  }
}

function nextRow(
  marks: readonly MarkPlace[],
  fits: (row: number) => boolean,
  pick: (...rows: number[]) => number,
): number | null {
  const rows = marks.map(({ row }) => row).filter(fits);
  return rows.length === 0 ? null : pick(...rows);
}

function findInRow(marks: readonly MarkPlace[], from: MarkPlace, row: number | null): number | null {
  let best: number | null = null;
  let distance = Infinity;
  for (const [index, mark] of marks.entries()) {
    const away = Math.abs(mark.column - from.column);
    if (mark.row === row && away < distance) {
      best = index;
      distance = away;
    }
  }
  return best;
}
