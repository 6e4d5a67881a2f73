import { Option } from 'commander';
import { compareBys } from '../compare/comparison.ts';
import { sideModes } from '../compare/sides.ts';
import type { AddCommand } from './addLabelCommands.ts';
import { runCompare } from './commands/compare.ts';
import type { Effects } from './effects.ts';
import { addSharedOptions, formats, inputHelp, kinds } from './options.ts';
import type { ExitCode } from './runProgram.ts';

/** The command that compares groups of recommendations. */
export function addCompareCommand(add: AddCommand, effects: Effects, finish: (code: ExitCode) => void): void {
  const kind = new Option(
    '--kind <kind>',
    'the kind of review to compare within, or all; with inputs, the kind that they are',
  ).choices([...kinds, 'all']);
  addSharedOptions(
    add('compare', 'themes by group, two groups with what differs between them; never a ranking', [
      ['compare', 'every council, within the kind of review that most of them have'],
      ['compare --with Sandwell --against Lewisham', 'two councils, with the difference and its range'],
      ['compare --with Southwark --kind peer-challenge', 'a council and the rest'],
      ['compare --by year --only council=Lewisham --kind all', 'years of one council, all kinds of review'],
    ]).argument('[input...]', inputHelp),
    formats,
    kind,
  )
    .addOption(
      new Option('--by <what>', 'what recommendations are put together by')
        .choices(compareBys)
        .default('council'),
    )
    .option('--with <group>', 'the group that is compared (default: all groups side by side)')
    .option('--against <group>', 'what it is held against: a group, or rest (default: rest)')
    .addOption(
      new Option('--side <side>', 'in which way recommendations have to do with a theme')
        .choices(sideModes)
        .default('asked'),
    )
    .action(async (inputs: string[], options) => finish(await runCompare(inputs, options, effects)));
}
