import type { Issue, SourceBlock } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { dropRunning } from './dropRunning.ts';
import { joinTables } from './joinTables.ts';
import { FormatError, type Page } from '../readers.ts';
import type { SourceRead } from '../sourceRead.ts';
import type { Run } from './findRuns.ts';
import { layOutPage } from './layOutPage.ts';
import type { Element, TableCell, TableRow } from './layout.ts';
import { joinWords } from './joinWords.ts';
import { joinLines, setText } from './setText.ts';
import { countWords, type Vocabulary } from './vocabulary.ts';

/**
 * Reads the pages of a PDF: its tables as rows, its other text as paragraphs. Rows count from 1 on each page, boxes are
 * in points from the top left corner of the page. Rejects with a FormatError where no page holds any text.
 */
export async function readPdf(pages: AsyncIterable<Page>): Promise<SourceRead> {
  const read: Page[] = [];
  const vocabulary = new Map<string, number>();
  for await (const page of pages) {
    countWords(page.texts, vocabulary);
    read.push(page);
  }
  if (read.every(({ texts }) => texts.length === 0))
    throw new FormatError(
      'no-text',
      'It holds pictures of pages and no text: make it searchable (OCR) first, then read it again.',
    );
  const { pages: bare, running } = dropRunning(read);
  const elements: Element[] = running.map(({ page, line }) => ({
    kind: 'paragraph',
    page,
    lines: [line],
    box: line.box,
  }));
  let open: Run | null = null;
  for (const page of bare) {
    const layout = layOutPage(page, open);
    open = layout.open;
    elements.push(...layout.elements);
  }
  const { elements: whole, joined } = joinTables(elements);
  return {
    source: { format: 'pdf', blocks: listBlocks(whole, vocabulary) },
    issues: [...describeBare(read), ...joined.map(describeJoined)],
  };
}

function describeJoined({ page, box }: TableRow): Issue {
  return {
    code: 'row-joined',
    message: 'A row that a page break divided was put together.',
    source: { page, row: 0, box },
  };
}

/** Pages without text in a document that has some: scanned, or pictures. */
function describeBare(pages: readonly Page[]): Issue[] {
  const bare = pages.filter(({ texts }) => texts.length === 0).map(({ number }) => number);
  const [page] = bare;
  return page === undefined
    ? []
    : [
        {
          code: 'text-lost',
          message: `${String(bare.length)} of ${String(pages.length)} pages hold no text, page ${String(page)} first: they are empty, or pictures.`,
        },
      ];
}

function listBlocks(elements: readonly Element[], vocabulary: Vocabulary): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const budget = openCellBudget();
  const rows = new Map<number, number>();
  const countRow = (page: number): number => {
    const row = (rows.get(page) ?? 0) + 1;
    rows.set(page, row);
    return row;
  };
  for (const element of elements) {
    if (element.kind === 'paragraph') {
      const { page } = element;
      const row = countRow(page);
      const text = joinLines(element.lines, null, vocabulary).replaceAll('\n', ' ');
      if (blocks.at(-1)?.kind === 'row') blocks.push({ kind: 'break' });
      if (text !== '') blocks.push({ kind: 'paragraph', text, place: { page, row, box: element.box } });
      continue;
    }
    if (blocks.length > 0) blocks.push({ kind: 'break' });
    for (const tableRow of element.rows) {
      budget.take(tableRow.cells.length);
      blocks.push(makeRow(tableRow, countRow(tableRow.page), vocabulary));
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

function setCell({ pieces, right }: TableCell, vocabulary: Vocabulary): string {
  return pieces
    .map((words) => setText(words, right, vocabulary))
    .reduce(
      (before, after) =>
        after.startsWith('- ') ? `${before}\n${after}` : joinWords(before, after, vocabulary),
      '',
    )
    .trim();
}
