import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { CommandFailure } from '../commandFailure.ts';

/** One file of the built page, in memory. */
export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  /** The name changes with the content, so that a browser need not ask again. */
  readonly immutable: boolean;
}

/** Files by the path that a request names. What is not listed here is never served. */
export type Site = ReadonlyMap<string, SiteFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Reads the built page; `own` files, by their paths, take the place of those that were built with it. */
export async function readSite(folder: string, own: Readonly<Record<string, string>>): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new CommandFailure(`the page is not built: no folder ${folder} (npm run build makes it)`);
  });
  const site = new Map<string, SiteFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    if (own[path] === undefined) site.set(path, makeFile(path, await readFile(file)));
  }
  const index = site.get('/index.html');
  if (index === undefined) {
    throw new CommandFailure(`the page is not built: ${folder} holds no index.html (npm run build makes it)`);
  }
  for (const [path, text] of Object.entries(own)) site.set(path, makeFile(path, Buffer.from(text)));
  return site.set('/', index);
}

function makeFile(path: string, body: Buffer): SiteFile {
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    body,
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
    immutable: path.startsWith('/assets/'),
  };
}
