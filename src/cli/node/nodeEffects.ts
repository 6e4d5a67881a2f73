import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Effects } from '../effects.ts';
import { makeThreadStarter } from '../jobs/startThread.ts';
import { cleanOnInterrupt } from './interrupts.ts';
import { openProgressLine } from './progressLine.ts';

/** What the program may do to the world, as a process of Node; `script` is its own file in `dist`. */
export function makeNodeEffects(script: string): Effects {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.stderr.on('error', () => undefined);
  const line = process.stderr.isTTY
    ? openProgressLine(
        (text) => process.stderr.write(text),
        () => process.stderr.columns,
        () => performance.now(),
      )
    : null;
  return {
    writeResult: async (text) => {
      // Only where results go to the same terminal would the line stand in their way.
      if (process.stdout.isTTY) line?.clear();
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    writeNotice: (text) => {
      line?.clear();
      process.stderr.write(`${text}\n`);
    },
    showProgress: line && ((text) => (text === null ? line.clear() : line.show(text))),
    readInput: () => process.stdin,
    inputSize: findInputSize,
    onInterrupt: cleanOnInterrupt,
    startThread: makeThreadStarter(join(dirname(script), 'worker.js')),
    cores: availableParallelism(),
    commandName: nameCommand(),
    corpusFolder: join(dirname(script), 'corpus'),
  };
}

/** How the program was started: by its installed name, or as `node` with the path from here. */
function nameCommand(): string {
  const started = process.argv[1] ?? '';
  return started.endsWith('.js') ? `node ${relative(process.cwd(), started)}` : 'council-themes';
}

function findInputSize(): number | null {
  try {
    const input = fstatSync(0);
    return input.isFile() ? input.size : null;
  } catch {
    return null;
  }
}
