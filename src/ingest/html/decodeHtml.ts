import type { Encoding } from '../files/decodeText.ts';

/** A page names its encoding within so many characters. */
const WITHIN = 4_096;

/**
 * The text of a page in the encoding that it names for itself, where its bytes are neither UTF-8 nor UTF-16; in the one
 * that they were decoded in, where it names none or one that is not known.
 */
export function decodeHtml(bytes: Uint8Array, decoded: string, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return decoded;
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(decoded.slice(0, WITHIN))?.[1];
  // A page that calls itself UTF-8 and is not was already read as what it is, as were those names of Windows-1252.
  if (
    named === undefined ||
    /^(?:utf-?(?:8|16)|iso-?8859-1$|windows-1252|cp1252|latin-?1$|us-ascii)/i.test(named)
  )
    return decoded;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decoded;
  }
}
