import { FormatError } from '../readers.ts';
import { decodeWindows1252 } from './decodeWindows1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So many bytes tell what encoding a text is in when nothing in it says so. */
const SAMPLE = 4_096;
/** UTF-16 of English holds a zero in nearly every second byte; text in one byte a letter holds none. */
const MIN_ZEROS = 0.3;
/** Control characters that no text holds, as a share of it, from which on it is no text. */
const MAX_CONTROLS = 0.02;

/**
 * The text that bytes hold: by their byte order mark, by zeros in every second byte (UTF-16 without a mark), else as
 * UTF-8, or, where they are none, as Windows-1252. Throws a FormatError where they hold no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = findEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new FormatError('empty', 'It is empty.');
  if (isBinary(text))
    throw new FormatError('unknown-format', 'It is not a PDF, a Word, Excel or HTML file, or text.');
  return { text, encoding };
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd / half > MIN_ZEROS && even / half < MIN_ZEROS / 3) return 'utf-16le';
  if (even / half > MIN_ZEROS && odd / half < MIN_ZEROS / 3) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    // Tab, line feed, vertical tab, form feed, return and escape (a mark of terminals) do stand in texts.
    if (code === 0 || code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) controls += 1;
  }
  return controls / sample.length > MAX_CONTROLS;
}
