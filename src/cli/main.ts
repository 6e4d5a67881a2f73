#!/usr/bin/env node
import { once } from 'node:events';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effects } from './effects.ts';
import { runProgram } from './runProgram.ts';

const script = fileURLToPath(import.meta.url);

const effects: Effects = {
  writeResult: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  writeNotice: (line) => process.stderr.write(`${line}\n`),
  readInput: () => process.stdin,
  commandName: nameCommand(),
  corpusFolder: join(dirname(script), 'corpus'),
};

/** How the program was started: by its installed name, or as `node` with the path from here. */
function nameCommand(): string {
  const started = process.argv[1] ?? '';
  return started.endsWith('.js') ? `node ${relative(process.cwd(), started)}` : 'council-themes';
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.stderr.on('error', () => undefined);

process.exitCode = await runProgram(process.argv.slice(2), effects);
