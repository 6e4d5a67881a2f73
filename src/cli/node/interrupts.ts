const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const cleaners = new Set<() => void>();

/** Has `clean` run when the process is interrupted, which then ends as it would have; until what is returned is called. */
export function cleanOnInterrupt(clean: () => void): () => void {
  if (cleaners.size === 0) for (const signal of signals) process.on(signal, end);
  cleaners.add(clean);
  return () => {
    if (cleaners.delete(clean) && cleaners.size === 0) release();
  };
}

function end(signal: NodeJS.Signals): void {
  for (const clean of cleaners) {
    try {
      clean();
    } catch {
      // What cannot be removed stays; the process ends all the same.
    }
  }
  release();
  // By the same signal, so that a script that started the program sees what ended it.
  process.kill(process.pid, signal);
}

function release(): void {
  for (const signal of signals) process.off(signal, end);
}
