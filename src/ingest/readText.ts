import type { SourceBlock, SourceDocument } from '../model.ts';
import { openCellBudget } from './cellBudget.ts';
import { findCellLines } from './text/findCellLines.ts';
import { findPartedCells } from './text/findPartedCells.ts';
import { findPipeTable } from './text/findPipeTable.ts';
import { readLine } from './text/readLine.ts';

/**
 * Reads plain text and Markdown. A line with tabs is a table row, as are the lines of a table drawn with pipes, cells
 * that stand on a line each and end in a pipe, and cells that empty lines part under a line of headings each; any other
 * line is a paragraph, and empty lines are a gap. Cells stay as printed. Lines count from 1. Throws a FormatError where
 * there are too many cells.
 */
export function readText(text: string): SourceDocument {
  const blocks: SourceBlock[] = [];
  const budget = openCellBudget();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const parted = findPartedCells(lines);
  // Up to here cells on lines of their own make no table: what was looked at once is not looked at again.
  let settled = 0;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const cellLines = index < settled ? null : findCellLines(lines, index);
    if (cellLines?.rows.length === 0) settled = cellLines.to;
    const table =
      (parted?.from === index ? parted : null) ??
      findPipeTable(lines, index) ??
      (cellLines && cellLines.rows.length > 0 ? cellLines : null);
    if (table) {
      for (const row of table.rows) {
        budget.take(row.cells.length);
        const cells = row.cells.map((cell, column) => ({ text: cell, column }));
        blocks.push({ kind: 'row', cells, place: { line: row.line + 1 } });
      }
      index = table.to;
      continue;
    }
    const place = { line: index + 1 };
    if (line.trim() === '') {
      if (blocks.at(-1)?.kind !== 'break') blocks.push({ kind: 'break' });
    } else if (line.includes('\t')) {
      const cells = line.split('\t').map((cell, column) => ({ text: cell, column }));
      budget.take(cells.length);
      blocks.push({ kind: 'row', cells, place });
    } else {
      blocks.push(readLine(line, place));
    }
    index += 1;
  }
  return { format: 'text', blocks };
}
