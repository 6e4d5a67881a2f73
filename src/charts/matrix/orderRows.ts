import type { ThemeCount } from '../../compare/countThemes.ts';

export type RowOrder = 'spread' | 'count' | 'name';

/** Core themes first; within each group by councils, by recommendations or by name. */
export function orderRows(rows: readonly ThemeCount[], order: RowOrder): ThemeCount[] {
  return [...rows].sort(
    (a, b) =>
      Number(b.core) - Number(a.core) ||
      (order === 'spread' ? b.spread - a.spread : 0) ||
      (order === 'name' ? 0 : b.count - a.count) ||
      (a.name < b.name ? -1 : 1),
  );
}
