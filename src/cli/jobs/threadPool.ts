import { ThreadEnded, type Thread } from './thread.ts';
import { works, type WorkKind, type Works } from './works.ts';

export interface ThreadPool<K extends WorkKind> {
  /** Gives a task to the next thread that is free. A task on which threads end is done again in its least parts. */
  readonly run: (task: Works[K]['task']) => Promise<Works[K]['answer']>;
  readonly close: () => Promise<void>;
}

/** So many threads, each doing one task at a time; one that ends is replaced and told of once. */
export function openThreadPool<K extends WorkKind>(
  kind: K,
  size: number,
  start: () => Thread<K>,
  tellOfEnd: (reason: string) => void,
): ThreadPool<K> {
  const work = works[kind];
  const threads = new Set<Thread<K>>();
  const free: Thread<K>[] = [];
  const queue: { readonly give: (thread: Thread<K>) => void; readonly refuse: (error: unknown) => void }[] =
    [];
  /** Why no thread can be started any more. */
  let broken: { readonly error: unknown } | null = null;
  const add = (thread: Thread<K>): void => {
    threads.add(thread);
    release(thread);
  };
  const release = (thread: Thread<K>): void => {
    const next = queue.shift();
    if (next) next.give(thread);
    else free.push(thread);
  };
  const take = (): Promise<Thread<K>> =>
    new Promise((give, refuse) => {
      const thread = free.shift();
      if (broken) refuse(broken.error);
      else if (thread) give(thread);
      else queue.push({ give, refuse });
    });
  const giveUp = (error: unknown): void => {
    broken ??= { error };
    for (const { refuse } of queue.splice(0)) refuse(error);
  };

  async function runOnce(task: Works[K]['task']): Promise<Works[K]['answer']> {
    const thread = await take();
    try {
      const answer = await thread.run(task);
      release(thread);
      return answer;
    } catch (error) {
      threads.delete(thread);
      if (error instanceof ThreadEnded) {
        tellOfEnd(error.message);
        add(start());
      } else giveUp(error);
      throw error;
    }
  }

  async function run(task: Works[K]['task']): Promise<Works[K]['answer']> {
    try {
      return await runOnce(task);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      const parts = work.split(task);
      if (parts.length < 2) return work.lose(task, error.message);
      const answers: Works[K]['answer'][] = [];
      for (const part of parts) answers.push(await run(part));
      return work.merge(answers);
    }
  }

  for (let count = 0; count < size; count += 1) add(start());
  return {
    run,
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
}
