import type { Readers } from '../../src/ingest/readers.ts';
import type { Progress } from './protocol.ts';

/** The parsers of formats in the browser, each loaded when the first file of its kind is read; `tell` hears of every page. */
export function makeBrowserReaders(tell: (progress: Progress) => void): Readers {
  return {
    readPages: async function* (bytes, signal) {
      const { readPages } = await import('./readPages.ts');
      yield* readPages(bytes, tell, signal);
    },
    readDocx: async (bytes) => {
      const { readDocx } = await import('./readDocx.ts');
      return readDocx(bytes);
    },
  };
}
