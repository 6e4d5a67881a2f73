import type { SourceBlock } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { findCellLines } from '../text/findCellLines.ts';
import { findPartedCells } from '../text/findPartedCells.ts';
import { findPipeTable } from '../text/findPipeTable.ts';
import type { TextTable } from '../text/textTable.ts';
import { splitTabs } from './splitTabs.ts';
import { pushAll } from '../../text/pushAll.ts';

type Paragraph = Extract<SourceBlock, { kind: 'paragraph' }>;

/**
 * Paragraphs of a Word file that stand for a table, as its rows: cells with tabs between, with pipes between, or each in
 * a paragraph of its own. All other blocks as they stand, their tabs as spaces. Throws a FormatError where there are too
 * many cells.
 */
export function findParagraphTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const budget = openCellBudget();
  const out: SourceBlock[] = [];
  for (let from = 0; from < blocks.length;) {
    const block = blocks[from];
    if (!isLine(block)) {
      if (block) out.push(block);
      from += 1;
      continue;
    }
    const run: Paragraph[] = [];
    for (let next: SourceBlock | undefined = block; isLine(next); next = blocks[from + run.length])
      run.push(next);
    pushAll(out, readRun(run));
    from += run.length;
  }
  for (const block of out)
    if (block.kind === 'row' && 'paragraph' in block.place) budget.take(block.cells.length);
  return out;
}

/** A heading is no line of a table. */
function isLine(block: SourceBlock | undefined): block is Paragraph {
  return block?.kind === 'paragraph' && block.heading !== true;
}

function readRun(run: readonly Paragraph[]): SourceBlock[] {
  const lines = run.map(({ text }) => text);
  const parted = findParted(lines);
  const out: SourceBlock[] = [];
  // What was looked at once for cells on lines of their own is not looked at again.
  let settled = 0;
  for (let at = 0; at < run.length;) {
    const cellLines = at < settled ? null : findCellLines(lines, at);
    if (cellLines?.rows.length === 0) settled = cellLines.to;
    const table =
      (parted?.from === at ? parted : null) ??
      findPipeTable(lines, at) ??
      (cellLines && cellLines.rows.length > 0 ? cellLines : null);
    const paragraph = run[at];
    if (table) {
      for (const { line, cells } of table.rows) {
        const place = run[line]?.place;
        if (place) out.push({ kind: 'row', cells: cells.map((text, column) => ({ text, column })), place });
      }
      at = table.to;
    } else {
      if (paragraph) out.push(splitTabs(paragraph, out.at(-1)));
      at += 1;
    }
  }
  return out;
}

/** Cells that empty lines part in a text are paragraphs here. */
function findParted(lines: readonly string[]): TextTable | null {
  const parted = findPartedCells(lines.flatMap((line) => [line, '']));
  return (
    parted && {
      from: parted.from / 2,
      to: Math.ceil(parted.to / 2),
      rows: parted.rows.map(({ line, cells }) => ({ line: line / 2, cells })),
    }
  );
}
