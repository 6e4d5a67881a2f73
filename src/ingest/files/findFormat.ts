import type { SourceFormat } from '../../model.ts';
import { isSeparated } from '../csv/findDelimiter.ts';
import { FormatError } from '../readers.ts';
import { listEntries } from './readArchive.ts';

/** What a file is, told by its content; only what text may be as well is told by the ending of its name. */
export type FileFormat = Exclude<SourceFormat, 'jsonl'>;

/** A PDF may begin with so many bytes of something else. */
const PDF_WITHIN = 1_024;

/**
 * What kind of file the bytes are, or null where only their text can tell. Throws a FormatError for a kind that is
 * known and not read.
 */
export function findBinaryFormat(bytes: Uint8Array): 'pdf' | 'docx' | 'xlsx' | null {
  const start = latin(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return findOffice(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) throw refuseCompound(bytes);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) throw new FormatError('unknown-format', known[1]);
  return null;
}

const PICTURE = 'It is a picture: text in pictures is not read.';
const signatures: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'It is a rich text file (RTF): save it as DOCX.'],
  ['\u0089PNG', PICTURE],
  ['\u00ff\u00d8\u00ff', PICTURE],
  ['GIF8', PICTURE],
  ['II*\u0000', PICTURE],
  ['MM\u0000*', PICTURE],
  ['MIME-Version:', 'It is a web archive or a message: save it as HTML.'],
];

function findOffice(bytes: Uint8Array): 'docx' | 'xlsx' {
  const entries = listEntries(bytes);
  const names = entries.map(({ name }) => name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (entries.length === 0) throw new FormatError('empty', 'It is an archive that holds nothing.');
  if (has(/^xl\/workbook[^/]*\.bin$/i))
    throw new FormatError('unknown-format', 'It is a binary workbook (XLSB): save it as XLSX.');
  if (has(/^xl\/workbook[^/]*\.xml$/i)) return 'xlsx';
  if (has(/^word\/[^/]*\.xml$/i)) return 'docx';
  if (has(/^ppt\//i))
    throw new FormatError('unknown-format', 'It is a presentation: save it as PDF, or its tables as XLSX.');
  if (names.includes('content.xml') && names.includes('mimetype'))
    throw new FormatError('unknown-format', 'It is an OpenDocument file: save it as DOCX or XLSX.');
  throw new FormatError('unknown-format', 'It is an archive: unpack it, and give the files in it.');
}

/** What the binary files of older Office programs, and the encrypted ones of all, are kept in. */
function refuseCompound(bytes: Uint8Array): FormatError {
  const holds = (name: string): boolean => indexOfWide(bytes, name);
  if (holds('EncryptedPackage'))
    return new FormatError('encrypted', 'It is protected by a password: save a copy without one.');
  if (holds('Workbook') || holds('Book'))
    return new FormatError('unknown-format', 'It is an old Excel file (XLS): save it as XLSX.');
  if (holds('WordDocument'))
    return new FormatError('unknown-format', 'It is an old Word file (DOC): save it as DOCX.');
  return new FormatError(
    'unknown-format',
    'It is a file of an older Office program: save it as DOCX or XLSX.',
  );
}

/** Whether the name stands in the bytes as UTF-16. */
function indexOfWide(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (
      index < name.length &&
      bytes[at + 2 * index] === name.charCodeAt(index) &&
      bytes[at + 2 * index - 1] === 0
    )
      index += 1;
    if (index === name.length) return true;
  }
  return false;
}

/** What a text is: HTML by how it begins, separated values by the name's ending or by their even rows, else text. */
export function findTextFormat(text: string, name: string): 'html' | 'csv' | 'text' {
  const start = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (
    start.startsWith('<?mso-application') ||
    start.includes('urn:schemas-microsoft-com:office:spreadsheet"')
  )
    throw new FormatError('unknown-format', 'It is an Excel file of 2003 (XML): save it as XLSX.');
  if (/^<(?:!doctype html|html|head|body|table|div|h[1-6]|p|ul|ol|section|article|main)\b/.test(start))
    return 'html';
  if (/^<(?:!--|\?xml)/.test(start) && /<(?:html|body|table)\b/.test(start)) return 'html';
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['htm', 'html', 'xhtml'].includes(ending) && start.includes('<')) return 'html';
  return ending === 'csv' || ending === 'tsv' || isSeparated(text) ? 'csv' : 'text';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
