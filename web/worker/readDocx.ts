import mammoth from 'mammoth';
import { FormatError } from '../../src/ingest/readers.ts';

/** The HTML of a Word file, by mammoth; pictures are left out. Rejects with a FormatError where it cannot be read. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: new Uint8Array(bytes).buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 200) : '';
    throw new FormatError('damaged', `It looks like a Word file, but cannot be read (${said}).`);
  }
}
