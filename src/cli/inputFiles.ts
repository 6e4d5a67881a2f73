import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cleanForTerminal } from '../outputs/cleanForTerminal.ts';
import { describeFileError } from './describeFileError.ts';
import { readSource } from '../ingest/readSource.ts';
import type { Issue, SourceDocument } from '../model.ts';
import type { Effects } from './effects.ts';
import { nodeReaders } from './readers/nodeReaders.ts';

/** An input that was read, and what it is. */
export interface InputFile {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly content:
    | { readonly kind: 'lines'; readonly text: string }
    | { readonly kind: 'document'; readonly source: SourceDocument; readonly issues: readonly Issue[] };
}

/** An input that could not be read: it is named, and the rest is done. */
export interface InputProblem {
  readonly path: string;
  readonly message: string;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
}

/** Reads files, the files of folders in order of their names, and standard input for `-`. */
export async function readInputFiles(paths: readonly string[], effects: Effects): Promise<InputFiles> {
  const files: InputFile[] = [];
  const problems: InputProblem[] = [];
  const seen = new Set<string>();
  for (const path of await listPaths(paths, problems)) {
    if (seen.has(path)) {
      problems.push(nameProblem(path, 'named twice; read once'));
      continue;
    }
    seen.add(path);
    const bytes = await readBytes(path, effects);
    const read = typeof bytes === 'string' ? bytes : await readInputBytes(path, bytes);
    if (typeof read === 'string') problems.push(nameProblem(path, read));
    else files.push(read);
  }
  return { files, problems };
}

/** One line for each, whatever a file is called. */
function nameProblem(path: string, message: string): InputProblem {
  return { path: cleanForTerminal(path).replaceAll('\n', ' '), message };
}

/** A file of any format from its bytes, or why it cannot be read. */
export async function readInputBytes(path: string, bytes: Uint8Array): Promise<InputFile | string> {
  const name = path === '-' ? 'standard input' : basename(path);
  const content = isJsonLines(path, bytes) ? readLines(bytes) : await readDocumentBytes(name, bytes);
  if (typeof content === 'string') return content;
  return { path, name, sha256: createHash('sha256').update(bytes).digest('hex'), content };
}

async function readDocumentBytes(name: string, bytes: Uint8Array): Promise<InputFile['content'] | string> {
  const { source, issues } = await readSource(bytes, name, nodeReaders);
  if (source) return { kind: 'document', source, issues };
  return issues.map(({ message }) => message).join(' ');
}

/** So much of a file tells whether it holds lines of JSON. */
const SAMPLE = 4_096;

function isJsonLines(path: string, bytes: Uint8Array): boolean {
  if (path.toLowerCase().endsWith('.jsonl')) return true;
  return looksLikeJsonLines(new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE)));
}

function readLines(bytes: Uint8Array): InputFile['content'] | string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? 'It is empty.' : { kind: 'lines', text };
  } catch {
    return 'It is not text in UTF-8, as lines of JSON are.';
  }
}

/** Whether a text begins as a line of JSON does. */
function looksLikeJsonLines(text: string): boolean {
  // A brace with a backslash begins rich text.
  return /^\uFEFF?\s*\{(?!\\)/u.test(text);
}

async function listPaths(paths: readonly string[], problems: InputProblem[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const there = path === '-' ? null : await stat(path).catch(() => null);
    if (!there?.isDirectory()) {
      found.push(path);
      continue;
    }
    const inside = await listFolder(path).catch((error: unknown) => describeFileError(error));
    if (typeof inside === 'string') problems.push(nameProblem(path, inside));
    else if (inside.length === 0) problems.push(nameProblem(path, 'the folder holds no files'));
    else found.push(...inside);
  }
  return found;
}

/** All files under a folder, hidden ones left out, in order of their paths. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    // Hidden files, and those that Office keeps beside an open document.
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await listFolder(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

async function readBytes(path: string, effects: Effects): Promise<Uint8Array | string> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of effects.readInput()) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return describeFileError(error);
  }
}
