import { CommanderError } from 'commander';
import { buildProgram } from './buildProgram.ts';
import { CommandFailure } from './commandFailure.ts';
import type { Effects } from './effects.ts';

/** Exit codes: 0 done; 1 something could not be read, the rest is done; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line. Every failure ends here, as one line on standard error. */
export async function runProgram(args: readonly string[], effects: Effects): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = buildProgram(effects, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['summary'] : [...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    effects.writeNotice(`council-themes: ${describeFailure(error)}`);
    if (error instanceof CommandFailure) return error.exitCode;
    return error instanceof CommanderError ? 2 : 1;
  }
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandFailure) return onOneLine(error.message);
  if (error instanceof CommanderError && error.code === 'commander.help')
    return 'no such command; see --help';
  if (error instanceof CommanderError) return onOneLine(error.message.replace(/^error: /, ''));
  return `this should not have happened, please report it: ${onOneLine(error.message)}`;
}

function onOneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim();
}
