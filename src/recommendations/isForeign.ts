import type { Header } from './findHeader.ts';
import { isFigure } from './isValue.ts';
import type { RawRow } from './tableEvents.ts';

/** From this share of figures on, a block of rows is a table of figures. */
const MIN_FIGURES = 0.4;
/** Fewer cells tell too little. */
const MIN_CELLS = 6;

/** Whether a block of rows, set apart and of another width than the header above it, is a table of figures. */
export function isForeign(rows: readonly RawRow[], header: Header): boolean {
  if (rows[0]?.cells.length === header.width) return false;
  const cells = rows.flatMap((row) => row.cells.map(({ text }) => text.trim())).filter((text) => text !== '');
  return cells.length >= MIN_CELLS && cells.filter(isFigure).length / cells.length >= MIN_FIGURES;
}
