import type { PageSetup } from '../../src/page/pageSetup.ts';
import type { Call, CallName, Progress, Reply, WorkerCalls } from '../worker/protocol.ts';

export interface AskOptions {
  /** Hears how far a file is read. */
  readonly tell?: (progress: Progress) => void;
  /** Ends the question, and the work on it at once. */
  readonly signal?: AbortSignal;
}

/** Asks the worker, one question after the other. */
export interface WorkerClient {
  readonly ask: <Name extends CallName>(
    name: Name,
    asked: WorkerCalls[Name]['asked'],
    options?: AskOptions,
  ) => Promise<WorkerCalls[Name]['answered']>;
}

/** What of a Worker is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** That a question was ended by the one who asked. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * A client that opens a worker with the first question, and a new one after a question was stopped: what a worker does
 * can only be ended together with it.
 */
export function makeClient(readSetup: () => Promise<PageSetup>, open: () => WorkerLike): WorkerClient {
  let ready: Promise<WorkerLike> | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const start = async (): Promise<WorkerLike> => {
    const setup = await readSetup();
    const worker = open();
    await askWorker(worker, { name: 'start', asked: setup }, {});
    return worker;
  };
  const run = async (call: Call, options: AskOptions): Promise<unknown> => {
    if (options.signal?.aborted === true) throw new Stopped();
    ready ??= start();
    try {
      return await askWorker(await ready, call, options);
    } catch (error) {
      // A worker that failed in a call can be asked again; one that broke or was stopped is gone.
      if (!(error instanceof CallFailed)) ready = null;
      throw error;
    }
  };
  return {
    ask: async <Name extends CallName>(
      name: Name,
      asked: WorkerCalls[Name]['asked'],
      options: AskOptions = {},
    ) => {
      const turn = before.then(() => run({ name, asked }, options));
      before = turn.catch(() => undefined);
      return (await turn) as WorkerCalls[Name]['answered'];
    },
  };
}

class CallFailed extends Error {}

function askWorker(worker: WorkerLike, call: Call, { tell, signal }: AskOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.terminate();
      reject(new Stopped());
    };
    if (signal?.aborted === true) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop, { once: true });
    const end = (): void => {
      signal?.removeEventListener('abort', stop);
    };
    worker.onmessage = ({ data }: MessageEvent<Reply>): void => {
      if (data.kind === 'progress') {
        tell?.(data);
        return;
      }
      end();
      if (data.kind === 'answered') resolve(data.value);
      else reject(new CallFailed(data.reason));
    };
    worker.onerror = (event): void => {
      end();
      worker.terminate();
      const said = event instanceof ErrorEvent && event.message !== '' ? ` (${event.message})` : '';
      reject(new Error(`the part of the page that reads files broke off${said}`));
    };
    worker.postMessage(call);
  });
}
