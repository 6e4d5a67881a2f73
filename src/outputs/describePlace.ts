import type { SourcePlace } from '../model.ts';

/** "line 12", "line 12, column 3", "page 4, row 2", "sheet Plan, cell B7". */
export function describePlace(place: SourcePlace): string {
  if ('line' in place) {
    const column = place.column === undefined ? '' : `, column ${String(place.column)}`;
    return `line ${String(place.line)}${column}`;
  }
  if ('page' in place) return `page ${String(place.page)}, row ${String(place.row)}`;
  return `sheet ${place.sheet}, cell ${place.cell}`;
}
