import { parentPort, workerData } from 'node:worker_threads';
import { parseSetup } from '../readSetup.ts';
import { works, type WorkKind, type Works } from './works.ts';

/** What a thread is started with. */
interface Order<K extends WorkKind> {
  readonly kind: K;
  readonly recipe: Works[K]['recipe'];
}

/** The script of a thread: says 'ready', then answers each task with its result. */
function serve<K extends WorkKind>({ kind, recipe }: Order<K>): void {
  const work = works[kind].make(recipe, parseSetup(recipe.texts));
  parentPort?.on('message', (task: Works[K]['task']) => {
    parentPort?.postMessage(work(task));
  });
  parentPort?.postMessage('ready');
}

serve(workerData as Order<WorkKind>);
