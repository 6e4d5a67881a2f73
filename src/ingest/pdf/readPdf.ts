import type { Issue, SourceBlock } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { FormatError, type Page } from '../readers.ts';
import type { SourceRead } from '../sourceRead.ts';
import type { Run } from './findRuns.ts';
import { layOutPage } from './layOutPage.ts';
import type { Element, TableCell, TableRow } from './layout.ts';
import { joinLines, setText } from './setText.ts';
import { countWords, type Vocabulary } from './vocabulary.ts';

/**
 * Reads the pages of a PDF: its tables as rows, its other text as paragraphs. Rows count from 1 on each page, boxes are
 * in points from the top left corner of the page. Rejects with a FormatError where no page holds any text.
 */
export async function readPdf(pages: AsyncIterable<Page>): Promise<SourceRead> {
  const elements: Element[] = [];
  const vocabulary = new Map<string, number>();
  const issues: Issue[] = [];
  let read = 0;
  let bare = 0;
  let open: Run | null = null;
  for await (const page of pages) {
    read += 1;
    if (page.texts.length === 0) bare += 1;
    countWords(page.texts, vocabulary);
    const layout = layOutPage(page, open);
    open = layout.open;
    elements.push(...layout.elements);
  }
  if (bare === read)
    throw new FormatError(
      'no-text',
      'It holds pictures of pages and no text: make it searchable (OCR) first, then read it again.',
    );
  return { source: { format: 'pdf', blocks: listBlocks(elements, vocabulary) }, issues };
}

function listBlocks(elements: readonly Element[], vocabulary: Vocabulary): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const budget = openCellBudget();
  let page = 0;
  let row = 0;
  for (const element of elements) {
    if (element.page !== page) {
      page = element.page;
      row = 0;
    }
    if (element.kind === 'paragraph') {
      row += 1;
      const text = joinLines(element.lines, vocabulary).replaceAll('\n', ' ');
      if (blocks.at(-1)?.kind === 'row') blocks.push({ kind: 'break' });
      if (text !== '') blocks.push({ kind: 'paragraph', text, place: { page, row, box: element.box } });
      continue;
    }
    if (blocks.length > 0) blocks.push({ kind: 'break' });
    for (const tableRow of element.rows) {
      row += 1;
      budget.take(tableRow.cells.length);
      blocks.push(makeRow(tableRow, row, vocabulary));
    }
  }
  return blocks;
}

function makeRow({ cells, page, box }: TableRow, row: number, vocabulary: Vocabulary): SourceBlock {
  return {
    kind: 'row',
    place: { page, row, box },
    cells: cells.map((cell, column) => ({
      text: setCell(cell, vocabulary),
      column,
      ...(cell.columns > 1 ? { columns: cell.columns } : {}),
      ...(cell.merged ? { merged: true } : {}),
      place: { page, row, box: cell.box },
    })),
  };
}

function setCell({ pieces }: TableCell, vocabulary: Vocabulary): string {
  return pieces.map((words) => setText(words, vocabulary)).join(' ');
}
