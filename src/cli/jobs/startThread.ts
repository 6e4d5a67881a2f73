import { Worker } from 'node:worker_threads';
import { CommandFailure } from '../commandFailure.ts';
import { ThreadEnded, type StartThread } from './thread.ts';

/** Starts threads that run a script which says 'ready' and then answers each message with one. */
export function makeThreadStarter(script: string): StartThread {
  return (kind, recipe) => {
    const worker = new Worker(script, { workerData: { kind, recipe } });
    let isReady = false;
    let failure: Error | null = null;
    let waiting: {
      readonly resolve: (answer: never) => void;
      readonly reject: (error: Error) => void;
    } | null = null;
    worker.on('message', (message: unknown) => {
      if (!isReady) {
        isReady = true;
        return;
      }
      waiting?.resolve(message as never);
      waiting = null;
    });
    let reason: string | null = null;
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', (code) => {
      const why = reason ?? `it ended with code ${String(code)}`;
      failure = isReady
        ? new ThreadEnded(why)
        : new CommandFailure(`a job could not be started (${why}); --jobs 1 needs none`, 1);
      waiting?.reject(failure);
      waiting = null;
    });
    return {
      run: (task) =>
        new Promise((resolve, reject) => {
          if (failure !== null) {
            reject(failure);
            return;
          }
          waiting = { resolve, reject };
          worker.postMessage(task);
        }),
      stop: async () => {
        await worker.terminate();
      },
    };
  };
}
