import { Option, type Command } from 'commander';
import { formats, type SharedOptions } from './options.ts';

/** What a command takes that prints a result and reads no documents of its own. */
export type ResultOptions = Pick<SharedOptions, 'format' | 'out' | 'codebook' | 'quiet'>;

/** Adds how a result is printed; `offered` are the formats that it has. */
export function addResultOptions(command: Command, offered: readonly string[] = formats): Command {
  return command
    .addOption(new Option('--format <format>', 'how to print the result').choices(offered).default('table'))
    .option('--out <path>', 'write the result to a file instead of standard output')
    .option('--codebook <file>', 'themes and their terms, instead of the shipped codebook')
    .option('--quiet', 'print no progress and no warnings; the exit code still tells');
}
