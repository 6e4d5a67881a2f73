import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeFileError } from './describeFileError.ts';
import type { Effects } from './effects.ts';

/** A text that was read, and what it is. */
export interface InputFile {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly format: 'text' | 'jsonl';
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
      problems.push({ path, message: 'named twice; read once' });
      continue;
    }
    seen.add(path);
    const bytes = await readBytes(path, effects);
    const read = typeof bytes === 'string' ? bytes : readInputBytes(path, bytes);
    if (typeof read === 'string') problems.push({ path, message: read });
    else files.push(read);
  }
  return { files, problems };
}

/** A file from its bytes, or why it is none that can be read. */
export function readInputBytes(path: string, bytes: Uint8Array): InputFile | string {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8' && bytes.includes(0))
    return 'not a text file: save it as text, with a tab between the cells of a table';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return 'not text in UTF-8: save it again with that encoding';
  }
  if (text.startsWith('%PDF-'))
    return 'not a text file: save it as text, with a tab between the cells of a table';
  if (text.trim() === '') return 'empty';
  const isJsonl = path.toLowerCase().endsWith('.jsonl') || looksLikeJsonLines(text);
  return {
    path,
    name: path === '-' ? 'standard input' : basename(path),
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: isJsonl ? 'jsonl' : 'text',
  };
}

/** What spreadsheets call Unicode text is UTF-16 and begins with a byte order mark. */
function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Whether a text begins as a line of JSON does. */
export function looksLikeJsonLines(text: string): boolean {
  return /^\uFEFF?\s*\{/u.test(text);
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
    if (typeof inside === 'string') problems.push({ path, message: inside });
    else if (inside.length === 0) problems.push({ path, message: 'the folder holds no files' });
    else found.push(...inside);
  }
  return found;
}

/** All files under a folder, hidden ones left out, in order of their paths. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
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
