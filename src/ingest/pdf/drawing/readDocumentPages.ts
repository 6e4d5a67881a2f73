import { LIMITS } from '../../limits.ts';
import { FormatError, type AbortSignalLike, type Page } from '../../readers.ts';
import { makePage } from './makePage.ts';
import { openTags } from './readTags.ts';
import { readMatrix } from './matrix.ts';
import type { PdfDocument, PdfFont, PdfOperatorNumbers, PdfOperators, PdfPage } from './pdfDocument.ts';
import { readDrawing } from './readDrawing.ts';

/** Notes and form fields laid over a page are no part of its text. */
const NO_ANNOTATIONS = 0;

/**
 * Gives the pages of a document that pdfjs has opened, one by one, each freed before the next is read. Ends early
 * once `signal` is aborted; rejects with a FormatError where there are more pages than are read.
 */
export async function* readDocumentPages(
  document: PdfDocument,
  numbers: PdfOperatorNumbers,
  signal?: AbortSignalLike,
): AsyncIterable<Page> {
  if (document.numPages > LIMITS.pages)
    throw new FormatError(
      'too-large',
      `It has ${String(document.numPages)} pages; up to ${String(LIMITS.pages)} are read.`,
    );
  const tags = (await document.getMarkInfo?.())?.Marked ? openTags() : null;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (signal?.aborted) return;
    const page = await document.getPage(number);
    const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const fonts = await readFonts(page, operators, numbers);
    const drawing = readDrawing(operators, numbers, fonts, readMatrix(transform));
    const cells = await tags?.(page);
    page.cleanup();
    yield makePage(number, width, height, drawing, cells);
  }
}

async function readFonts(
  page: PdfPage,
  { fnArray, argsArray }: PdfOperators,
  numbers: PdfOperatorNumbers,
): Promise<Map<string, PdfFont>> {
  const ids = new Set<string>();
  for (const [index, number] of fnArray.entries()) {
    const args = argsArray[index];
    if (number === numbers.setFont && Array.isArray(args)) ids.add(String(args[0]));
  }
  const fonts = new Map<string, PdfFont>();
  for (const id of ids) {
    const loaded = await new Promise((resolve) => page.commonObjs.get(id, resolve));
    fonts.set(id, readFont(loaded));
  }
  return fonts;
}

function readFont(loaded: unknown): PdfFont {
  const font = (loaded ?? {}) as {
    fontMatrix?: readonly number[];
    bold?: boolean;
    black?: boolean;
    name?: string;
  };
  return {
    fontMatrix: font.fontMatrix ?? [0.001],
    bold: font.bold === true || font.black === true || /bold|black|heavy|semibold/i.test(font.name ?? ''),
  };
}
