import { chooseBareWidth, chooseWidth } from './chooseWidth.ts';
import type { TextRow, TextTable } from './textTable.ts';

/** A cell goes on over no more lines than this. */
const MAX_CELL_LINES = 60;

interface Cell {
  readonly line: number;
  readonly text: string;
}

/**
 * The table that begins at a line and has one cell on each, ending in a pipe (`Ref |`, `R1 |`, `|` for an empty one), or
 * null. Empty lines between cells part nothing. How many cells make a row is told by what stands below one another; no
 * rows, where nothing tells it.
 */
export function findCellLines(lines: readonly string[], from: number): TextTable | null {
  if (!isCellEnd(lines[from] ?? '')) return null;
  const cells: Cell[] = [];
  let to = from;
  for (let at = from; at < lines.length;) {
    if ((lines[at] ?? '').trim() === '') {
      at += 1;
      continue;
    }
    const end = findCellEnd(lines, at);
    if (end === null) break;
    const text = lines
      .slice(at, end + 1)
      .join('\n')
      .trim()
      .replace(/\|$/, '')
      .trim();
    cells.push({ line: at, text });
    at = end + 1;
    to = at;
  }
  const texts = cells.map(({ text }) => text);
  const width = chooseWidth(texts) ?? chooseBareWidth(texts);
  if (width === null) return { from, to, rows: [] };
  const rows: TextRow[] = [];
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    rows.push({ line: row[0]?.line ?? from, cells: row.map(({ text }) => text) });
  }
  return { from, to, rows };
}

/** A line with one pipe, its last letter. */
function isCellEnd(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.endsWith('|') && trimmed.indexOf('|') === trimmed.length - 1;
}

/** The line on which the cell that begins at a line ends. */
function findCellEnd(lines: readonly string[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + MAX_CELL_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (isCellEnd(line)) return at;
    if (line.trim() === '' || line.includes('|') || line.includes('\t')) return null;
  }
  return null;
}
