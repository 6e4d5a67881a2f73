import type { SourcePlace } from '../model.ts';

/** "line 12", "line 12, column 3", "page 4, row 2", "sheet Plan, cell B7", "table 2, row 5". */
export function describePlace(place: SourcePlace): string {
  if ('line' in place) {
    const column = place.column === undefined ? '' : `, column ${String(place.column)}`;
    return `line ${String(place.line)}${column}`;
  }
  if ('page' in place) return `page ${String(place.page)}, row ${String(place.row)}`;
  if ('table' in place) return `table ${String(place.table)}, row ${String(place.row)}`;
  if ('paragraph' in place) return `paragraph ${String(place.paragraph)}`;
  return `sheet ${place.sheet}, cell ${place.cell}`;
}
