import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { FileRead, FileToRead } from './fileRead.ts';

const root = new URL('../../', import.meta.url);
const out = fileURLToPath(new URL('build/fuzz', root));
const codebook = readFileSync(new URL('corpus/codebook.yaml', root), 'utf8');
/** What a thread may take, in MB: a file that needs more ends it. */
const MEMORY = 1_024;

export interface FileReader {
  /** Rejects where the reader throws, ends, or takes longer than `limit` milliseconds; the next file is read all the same. */
  readonly read: (file: FileToRead, limit: number) => Promise<FileRead>;
  readonly close: () => Promise<void>;
}

/** A thread that reads files as the command line does: only a thread can be stopped when a file would hang it. */
export async function openReader(): Promise<FileReader> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(root),
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: { reader: 'test/fuzz/reader.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', format: 'es' },
      },
    },
    ssr: { noExternal: true },
  });
  let worker = await startThread();
  return {
    read: async (file, limit) => {
      try {
        return await ask(worker, file, limit);
      } catch (error) {
        await worker.terminate();
        worker = await startThread();
        throw error;
      }
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

async function startThread(): Promise<Worker> {
  const worker = new Worker(`${out}/reader.js`, {
    workerData: codebook,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.on('error', reject);
  });
  return worker;
}

function ask(worker: Worker, file: FileToRead, limit: number): Promise<FileRead> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      worker.off('message', take);
      reject(new Error(why));
    };
    const take = (answer: FileRead | { readonly thrown: string }): void => {
      if ('thrown' in answer) fail(answer.thrown);
      else {
        clearTimeout(timer);
        worker.off('error', end).off('exit', end);
        resolve(answer);
      }
    };
    const end = (reason: unknown): void => {
      fail(`the thread ended: ${reason instanceof Error ? reason.message : String(reason)}`);
    };
    const timer = setTimeout(() => {
      fail(`not read within ${String(limit)} ms`);
    }, limit);
    worker.once('error', end).once('exit', end).once('message', take);
    worker.postMessage(file);
  });
}
