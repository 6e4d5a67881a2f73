import type { StartThread } from '../../src/cli/jobs/thread.ts';
import { works } from '../../src/cli/jobs/works.ts';
import { parseSetup } from '../../src/cli/readSetup.ts';

/** A thread that is none: it works in this process, on copies, and answers after a while. */
export const startThreadHere: StartThread = (kind, recipe) => {
  const copied = structuredClone(recipe);
  const work = works[kind].make(copied, parseSetup(copied.texts));
  return {
    run: async (task) => {
      const copy = structuredClone(task);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      return structuredClone(work(copy));
    },
    stop: () => Promise.resolve(),
  };
};
