import Papa from 'papaparse';
import type { Issue, SourceBlock, SourceDocument, SourcePlace } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { unwrapLines } from '../unwrapLines.ts';
import { findDelimiter } from './findDelimiter.ts';

/** What no text holds. */
const NO_QUOTE = '\u0000';
/** After so many quotes left open, quotes part nothing in the rest: each costs a look through all that follows. */
const MOST_OPEN = 20;

export interface CsvRead {
  readonly source: SourceDocument;
  readonly issues: readonly Issue[];
}

/**
 * Reads separated values: rows with the line on which each begins, lines without a separator as paragraphs, empty lines
 * as gaps. Cells in quotes may hold separators and line ends; a quote that nothing closes holds its own line alone, and
 * is named. Throws a FormatError where there are too many cells.
 */
export function readCsv(text: string): CsvRead {
  // Excel's own line that names the separator.
  const [declared = '', separator] = /^sep=(.)(?:\r\n|\r|\n)/.exec(text) ?? [];
  const body = text.slice(declared.length);
  const delimiter = separator ?? findDelimiter(body);
  const budget = openCellBudget();
  const blocks: SourceBlock[] = [];
  const open: SourcePlace[] = [];
  let line = declared === '' ? 1 : 2;
  let from = 0;
  const take = (data: readonly string[], to: number): void => {
    budget.take(data.length);
    const place = { line };
    line += countLines(body, from, to);
    from = to;
    if (data.every((cell) => cell.trim() === '')) {
      if (blocks.at(-1)?.kind !== 'break') blocks.push({ kind: 'break' });
    } else if (data.length === 1) blocks.push({ kind: 'paragraph', text: (data[0] ?? '').trim(), place });
    else
      blocks.push({
        kind: 'row',
        cells: data.map((cell, column) => ({ text: readCell(cell), column })),
        place,
      });
  };
  while (from < body.length) {
    const start = from;
    const quoted = open.length < MOST_OPEN;
    let isOpen = false;
    Papa.parse(start === 0 ? body : body.slice(start), {
      delimiter,
      quoteChar: quoted ? '"' : NO_QUOTE,
      step: ({ data, errors, meta }, parser) => {
        isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        if (isOpen) parser.abort();
        else take(data, start + meta.cursor);
      },
    });
    if (!isOpen) break;
    open.push({ line });
    const end = body.indexOf('\n', from);
    const to = end === -1 ? body.length : end + 1;
    const cells = body.slice(from, to).trimEnd().split(delimiter);
    take(
      cells.map((cell) => cell.replace(/^"|"$/g, '')),
      to,
    );
  }
  return { source: { format: 'csv', blocks }, issues: open.map(describeOpen) };
}

function describeOpen(source: SourcePlace): Issue {
  return {
    code: 'cell-guessed',
    message: 'A quotation mark opens a cell here that none closes: the cell was read to the end of its line.',
    source,
  };
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
