import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, basename, resolve } from 'node:path';
import { CommandFailure } from './commandFailure.ts';
import { describeFileError } from './describeFileError.ts';
import type { Effects } from './effects.ts';

/** Where results go: standard output, or a file that appears only when it is whole. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Puts the file in its place; until then nothing is seen of it. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
}

/** Opens `--out PATH`, or standard output when there is none. A path that cannot be written fails at once. */
export async function openOutput(path: string | undefined, effects: Effects): Promise<Output> {
  const done = (): Promise<void> => Promise.resolve();
  if (path === undefined) return { write: effects.writeResult, finish: done, abandon: done };
  return openFile(path, effects);
}

async function openFile(path: string, effects: Effects): Promise<Output> {
  const fail = (error: unknown): never => {
    throw new CommandFailure(`cannot write ${path}: ${describeFileError(error)}`);
  };
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new CommandFailure(`cannot write ${path}: it is a folder`);
  // A device or pipe cannot be replaced: it takes the results as they come.
  const inPlace = there !== null && !there.isFile();
  const target = there === null ? resolve(path) : await realpath(path);
  const part = inPlace
    ? target
    : join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  const forget = effects.onInterrupt(() => {
    if (!inPlace) rmSync(part, { force: true });
  });
  const file = await open(part, inPlace ? 'w' : 'wx', there?.mode).catch((error: unknown) => {
    forget();
    return fail(error);
  });
  const abandon = async (): Promise<void> => {
    await file.close();
    if (!inPlace) await rm(part, { force: true });
    forget();
  };
  return {
    write: (text) => file.writeFile(text).catch(fail),
    finish: async () => {
      await file.close();
      if (!inPlace) await rename(part, target).catch(fail);
      forget();
    },
    abandon,
  };
}

/** Writes a result that is complete, in one piece or in several. */
export async function writeWhole(
  text: string | Iterable<string>,
  path: string | undefined,
  effects: Effects,
): Promise<void> {
  const output = await openOutput(path, effects);
  try {
    for (const piece of typeof text === 'string' ? [text] : text) await output.write(piece);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}
