import type { Readers } from '../../ingest/readers.ts';

/** The parsers of formats in Node, each loaded when the first file of its kind is read. */
export const nodeReaders: Readers = {
  readPages: async function* (bytes, signal) {
    const { readPages } = await import('./readPages.ts');
    yield* readPages(bytes, signal);
  },
  readDocx: async (bytes) => {
    const { readDocx } = await import('./readDocx.ts');
    return readDocx(bytes);
  },
};
