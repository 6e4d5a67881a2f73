import Papa from 'papaparse';
import type { SourceBlock, SourceDocument } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { unwrapLines } from '../unwrapLines.ts';
import { findDelimiter } from './findDelimiter.ts';

/**
 * Reads separated values: rows with the line on which each begins, lines without a separator as paragraphs, empty lines
 * as gaps. Cells in quotes may hold separators and line ends. Throws a FormatError where there are too many cells.
 */
export function readCsv(text: string): SourceDocument {
  // Excel's own line that names the separator.
  const [declared = '', separator] = /^sep=(.)(?:\r\n|\r|\n)/.exec(text) ?? [];
  const body = text.slice(declared.length);
  const budget = openCellBudget();
  const blocks: SourceBlock[] = [];
  let line = declared === '' ? 1 : 2;
  let from = 0;
  Papa.parse(body, {
    delimiter: separator ?? findDelimiter(body),
    step: ({ data, meta }) => {
      budget.take(data.length);
      const place = { line };
      line += countLines(body, from, meta.cursor);
      from = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) {
        if (blocks.at(-1)?.kind !== 'break') blocks.push({ kind: 'break' });
      } else if (data.length === 1) blocks.push({ kind: 'paragraph', text: (data[0] ?? '').trim(), place });
      else
        blocks.push({
          kind: 'row',
          cells: data.map((cell, column) => ({ text: readCell(cell), column })),
          place,
        });
    },
  });
  return { format: 'csv', blocks };
}

function readCell(cell: string): string {
  return unwrapLines(cell.replace(/\r\n?/g, '\n'));
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const letter = text[at];
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) lines += 1;
  }
  return lines;
}
