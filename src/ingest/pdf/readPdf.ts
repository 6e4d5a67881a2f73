import type { Issue, SourcePlace } from '../../model.ts';
import { FormatError, type Page } from '../readers.ts';
import type { SourceRead } from '../sourceRead.ts';
import { dropRunning } from './dropRunning.ts';
import type { Run } from './findRuns.ts';
import { joinTables } from './joinTables.ts';
import type { Element } from './layout.ts';
import { layOutPage } from './layOutPage.ts';
import { listBlocks } from './listBlocks.ts';
import { countWords } from './vocabulary.ts';
import { pushAll } from '../../text/pushAll.ts';

/** As many pages without text are named. */
const NAMED = 12;

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
      'Its pages hold no text: they are blank, or pictures. Make pictures searchable (OCR), then read it again.',
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
    pushAll(elements, layout.elements);
  }
  const { elements: whole, joined } = joinTables(elements);
  const { blocks, places } = listBlocks(whole, vocabulary);
  const issues = joined.flatMap((row) => describeJoined(places.get(row)));
  return { source: { format: 'pdf', blocks }, issues: [...describeBare(read), ...issues] };
}

/** A row that went on over several pages is named once, by its first. */
function describeJoined(source: SourcePlace | undefined): Issue[] {
  const message = 'A row that a page break divided was put together.';
  return source ? [{ code: 'row-joined', message, source }] : [];
}

/** Pages without text in a document that has some: scanned, or pictures. */
function describeBare(pages: readonly Page[]): Issue[] {
  const bare = pages.filter(({ texts }) => texts.length === 0).map(({ number }) => number);
  const [page] = bare;
  if (page === undefined) return [];
  const named = bare.slice(0, NAMED).map(String).join(', ');
  const more = bare.length > NAMED ? ` and ${String(bare.length - NAMED)} more` : '';
  const message =
    `${String(bare.length)} of ${String(pages.length)} pages hold no text: they are empty, or pictures. ` +
    `${bare.length === 1 ? 'It is page' : 'They are pages'} ${named}${more}.`;
  return [{ code: 'text-lost', message, source: { page, row: 1 } }];
}
