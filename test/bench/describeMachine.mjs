import { availableParallelism, cpus, loadavg } from 'node:os';

/** The machine, and how busy it is before anything is measured: what is taken by the clock depends on it. */
export function describeMachine() {
  const [load] = loadavg();
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}; load of the last minute ${load.toFixed(1)}.`;
}
