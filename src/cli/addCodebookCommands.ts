import type { Command } from 'commander';
import { runCodebookCheck } from './commands/codebookCheck.ts';
import type { Effects } from './effects.ts';
import { addExamples } from './options.ts';
import type { ExitCode } from './runProgram.ts';

/** The commands that work on the codebook itself. */
export function addCodebookCommands(
  program: Command,
  effects: Effects,
  finish: (code: ExitCode) => void,
): void {
  const codebook = program.command('codebook').description('work with the codebook');
  addExamples(
    codebook
      .command('check')
      .description('look for mistakes in a codebook and name their lines')
      .argument('[file]', 'the codebook; the shipped one when there is none')
      .action(async (file: string | undefined) => finish(await runCodebookCheck(file, effects))),
    [['codebook check my-codebook.yaml', 'before it is used with --codebook']],
  );
}
