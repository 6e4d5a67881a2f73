import { GlobalWorkerOptions, OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';
import { explainPdfError } from '../../src/ingest/pdf/drawing/explainPdfError.ts';
import { readDocumentPages } from '../../src/ingest/pdf/drawing/readDocumentPages.ts';
import type { AbortSignalLike, Page } from '../../src/ingest/readers.ts';
import type { Progress } from './protocol.ts';

/**
 * The pages of a PDF in the browser, one by one; `tell` hears of each. Rejects with a FormatError where it cannot be
 * opened. pdfjs has a worker of its own, from beside this one.
 */
export async function* readPages(
  bytes: Uint8Array,
  tell: (progress: Progress) => void,
  signal?: AbortSignalLike,
): AsyncIterable<Page> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures are not read.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    for await (const page of readDocumentPages(document, OPS, signal)) {
      tell({ done: page.number, of: document.numPages });
      yield page;
    }
  } catch (error) {
    throw explainPdfError(error);
  } finally {
    await task.destroy();
  }
}
