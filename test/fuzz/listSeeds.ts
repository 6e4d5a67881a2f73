import { readdirSync, readFileSync } from 'node:fs';
import type { FileToRead } from './fileRead.ts';

const folders = ['formats', 'hostile'].map((name) => new URL(`../fixtures/${name}/`, import.meta.url));

/** The made-up files of every format, which are broken at random. */
export function listSeeds(): FileToRead[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })),
  );
}
