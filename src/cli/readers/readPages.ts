import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDocumentPages } from '../../ingest/pdf/drawing/readDocumentPages.ts';
import { explainPdfError } from '../../ingest/pdf/drawing/explainPdfError.ts';
import type { AbortSignalLike, Page } from '../../ingest/readers.ts';

/** The pages of a PDF in Node, one by one. Rejects with a FormatError where it cannot be opened. */
export async function* readPages(bytes: Uint8Array, signal?: AbortSignalLike): AsyncIterable<Page> {
  const { getDocument, OPS } = await loadPdfjs();
  // pdfjs keeps the bytes that it is given, and takes no Buffer (whose slice would be one).
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not read.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    yield* readDocumentPages(document, OPS, signal);
  } catch (error) {
    throw explainPdfError(error);
  } finally {
    await task.destroy();
  }
}

/**
 * pdfjs looks in the global scope for its worker, and for three drawing tools that nothing used here needs; where it
 * finds none it prints warnings.
 */
async function loadPdfjs(): Promise<typeof Pdfjs> {
  const shared = globalThis as Record<string, unknown>;
  for (const tool of ['DOMMatrix', 'ImageData', 'Path2D']) shared[tool] ??= Object;
  // @ts-expect-error The worker comes without types.
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
