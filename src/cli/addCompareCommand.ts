import { Option } from 'commander';
import { compareBys } from '../compare/comparison.ts';
import { sideModes } from '../compare/sides.ts';
import type { AddCommand } from './addLabelCommands.ts';
import { runCompare } from './commands/compare.ts';
import { compareTables } from './compareTables.ts';
import type { Effects } from './effects.ts';
import { addFrameOption } from './frameOption.ts';
import { addSharedOptions, formats, inputHelp, kinds } from './options.ts';
import type { ExitCode } from './runProgram.ts';

/** The command that compares groups of recommendations. */
export function addCompareCommand(add: AddCommand, effects: Effects, finish: (code: ExitCode) => void): void {
  const kind = new Option(
    '--kind <kind>',
    'the kind of review to compare within, or all; with inputs, the kind that they are',
  ).choices([...kinds, 'all']);
  addFrameOption(
    addSharedOptions(
      add('compare', 'themes by group, two groups with what differs between them; never a ranking', [
        ['compare', 'every council, within the kind of review that most of them have'],
        ['compare --with Sandwell --against Lewisham', 'two councils, with the difference and its range'],
        ['compare --with Southwark --kind peer-challenge', 'a council and the rest'],
        ['compare --frame auditor', 'by the three criteria of the auditor'],
        ['compare --table progress', 'complete, declined, past its date, raised again, must or could'],
        ['compare --table keyness --with Sandwell', 'what one council is told more than the rest'],
        ['compare --by theme --with workforce --table keyness', 'the words of a theme'],
        ['compare --by year --only council=Lewisham --kind all', 'years of one council, all kinds of review'],
      ]).argument('[input...]', inputHelp),
      formats,
      kind,
    ),
  )
    .addOption(
      new Option('--by <what>', 'what recommendations are put together by; theme: for --table keyness')
        .choices([...compareBys, 'theme'])
        .default('council'),
    )
    .addOption(new Option('--table <table>', 'which table to print').choices(compareTables).default('themes'))
    .option('--with <group>', 'the group that is compared (default: all groups side by side)')
    .option('--against <group>', 'what it is held against: a group, or rest (default: rest)')
    .addOption(
      new Option('--side <side>', 'in which way recommendations have to do with a theme')
        .choices(sideModes)
        .default('asked'),
    )
    .action(async (inputs: string[], options) => finish(await runCompare(inputs, options, effects)));
}
