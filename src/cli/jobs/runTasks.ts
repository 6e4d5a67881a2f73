import type { Effects } from '../effects.ts';
import type { SessionOptions } from '../options.ts';
import type { Setup } from '../readSetup.ts';
import { mapInOrder } from './mapInOrder.ts';
import { openThreadPool } from './threadPool.ts';
import { works, type WorkKind, type Works } from './works.ts';

/** Input of so many bytes, about a second's work, is done before threads would be ready. */
const WORTH_THREADS = 1_000_000;
/** A thread takes some 250 MB; more than this many are started only when asked for. */
const MOST_BY_DEFAULT = 8;
/** Tasks that wait for each thread, so that none is idle while results are written. */
const AHEAD = 3;

/**
 * Does every task, and gives the answers in the order of the tasks. `--jobs 1`: here; more: in so many threads. Without
 * it, input of more than a megabyte gets a thread for each core. The answers are the same in any case.
 *
 * @param setup made of the recipe's texts
 * @param sizeOf of a task, in bytes, about
 */
export async function* runTasks<K extends WorkKind>(
  kind: K,
  recipe: Works[K]['recipe'],
  setup: Setup,
  tasks: AsyncIterable<Works[K]['task']> | Iterable<Works[K]['task']>,
  sizeOf: (task: Works[K]['task']) => number,
  { jobs, quiet }: Pick<SessionOptions, 'jobs' | 'quiet'>,
  effects: Effects,
): AsyncGenerator<Works[K]['answer'], void> {
  const threads = jobs ?? Math.min(effects.cores, MOST_BY_DEFAULT);
  const source = readEach(tasks);
  if (threads === 1 || jobs === undefined) {
    const run = works[kind].make(recipe, setup);
    let done = 0;
    while (threads === 1 || done < WORTH_THREADS) {
      const next = await source.next();
      if (next.done === true) return;
      yield run(next.value);
      done += sizeOf(next.value);
    }
  }
  yield* runInThreads(kind, recipe, source, threads, quiet === true, effects);
}

async function* readEach<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void> {
  yield* items;
}

async function* runInThreads<K extends WorkKind>(
  kind: K,
  recipe: Works[K]['recipe'],
  tasks: AsyncIterable<Works[K]['task']>,
  threads: number,
  quiet: boolean,
  effects: Effects,
): AsyncGenerator<Works[K]['answer']> {
  let told = false;
  const pool = openThreadPool(
    kind,
    threads,
    () => effects.startThread(kind, recipe),
    (reason) => {
      if (!told && !quiet)
        effects.writeNotice(
          `council-themes: a job ended (${reason}); its work is done again, piece by piece`,
        );
      told = true;
    },
  );
  try {
    yield* mapInOrder(tasks, pool.run, threads * AHEAD);
  } finally {
    await pool.close();
  }
}
