import type { WorkKind, Works } from './works.ts';

/** A thread that does one kind of work, one task at a time. */
export interface Thread<K extends WorkKind> {
  /** Fails with ThreadEnded when the thread ends before it has answered. */
  readonly run: (task: Works[K]['task']) => Promise<Works[K]['answer']>;
  readonly stop: () => Promise<void>;
}

export type StartThread = <K extends WorkKind>(kind: K, recipe: Works[K]['recipe']) => Thread<K>;

/** A thread ended in the middle of a task: out of memory, or a fault of the program. */
export class ThreadEnded extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ThreadEnded';
  }
}
