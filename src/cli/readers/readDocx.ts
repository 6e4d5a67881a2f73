import mammoth from 'mammoth';
import { FormatError } from '../../ingest/readers.ts';

/** The HTML of a Word file, by mammoth; pictures are left out. Rejects with a FormatError where it cannot be read. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (error) {
    // What the parser says of it is of no use to who has the file.
    const reason = error instanceof RangeError ? 'its parts are nested too deep' : 'it is damaged';
    throw new FormatError('damaged', `It looks like a Word file, but cannot be read: ${reason}.`);
  }
}
