import type { Issue, SourceDocument } from '../model.ts';
import { readCsv } from './csv/readCsv.ts';
import { findParagraphTables } from './docx/findParagraphTables.ts';
import { decodeText } from './files/decodeText.ts';
import { findBinaryFormat, findTextFormat } from './files/findFormat.ts';
import { repackDocx } from './files/repackDocx.ts';
import { decodeHtml } from './html/decodeHtml.ts';
import { readHtml } from './html/readHtml.ts';
import { LIMITS } from './limits.ts';
import { readPdf } from './pdf/readPdf.ts';
import { FormatError, type Readers } from './readers.ts';
import { readText } from './readText.ts';
import type { SourceRead } from './sourceRead.ts';
import { readSheets } from './xlsx/readSheets.ts';
import { readWorkbook } from './xlsx/readWorkbook.ts';

/**
 * Reads a file of any format that the program knows, told by its content and not by its name alone. Never rejects: what
 * cannot be read is named in one issue.
 *
 * @param name of the file; only its ending counts, and only where the content leaves the format open
 */
export async function readSource(bytes: Uint8Array, name: string, readers: Readers): Promise<SourceRead> {
  try {
    if (bytes.length === 0) throw new FormatError('empty', 'It is empty.');
    if (bytes.length > LIMITS.bytes)
      throw new FormatError('too-large', `It is larger than ${String(LIMITS.bytes / 1024 / 1024)} MB.`);
    return await readFormat(bytes, name, readers);
  } catch (error) {
    return { source: null, issues: [describeFailure(error)] };
  }
}

async function readFormat(bytes: Uint8Array, name: string, readers: Readers): Promise<SourceRead> {
  switch (findBinaryFormat(bytes)) {
    case 'pdf':
      return readPdf(readers.readPages(bytes));
    case 'docx':
      return { source: await readDocxSource(bytes, readers), issues: [] };
    case 'xlsx':
      return readSheets(readWorkbook(bytes));
    case null:
      return readTextual(bytes, name);
  }
}

async function readDocxSource(packed: Uint8Array, readers: Readers): Promise<SourceDocument> {
  const { bytes, heads } = repackDocx(packed);
  const read = readHtml(await readers.readDocx(bytes), 'docx');
  const source = { ...read, blocks: findParagraphTables(read.blocks) };
  return heads === null ? source : { ...source, title: heads };
}

function readTextual(bytes: Uint8Array, name: string): SourceRead {
  const { text, encoding } = decodeText(bytes);
  const format = findTextFormat(text, name);
  if (format === 'html') return { source: readHtml(decodeHtml(bytes, text, encoding), 'html'), issues: [] };
  if (countLines(text) > LIMITS.lines)
    throw new FormatError('too-large', `It has more than ${String(LIMITS.lines / 1_000_000)} million lines.`);
  const read = format === 'csv' ? readCsv(text) : { source: readText(text), issues: [] };
  const guessed: Issue[] =
    encoding === 'windows-1252'
      ? [
          {
            code: 'encoding-guessed',
            message:
              'It is not in UTF-8, and was read as Windows-1252: look whether £, quotes and dashes are right.',
          },
        ]
      : [];
  return { source: read.source, issues: [...guessed, ...read.issues] };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
}

/** What a failure says to the reader of the file; one that a parser did not foresee means that the file is damaged. */
function describeFailure(error: unknown): Issue {
  if (error instanceof FormatError)
    return { code: error.code === 'empty' ? 'empty' : 'unreadable', message: error.message };
  const said = error instanceof Error ? error.message.replace(/\s+/gu, ' ').trim().slice(0, 200) : '';
  return { code: 'unreadable', message: `It is damaged or was cut short${said === '' ? '' : ` (${said})`}.` };
}
