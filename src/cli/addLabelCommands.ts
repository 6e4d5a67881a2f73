import { Option, type Command } from 'commander';
import { runAgreement } from './commands/agreement.ts';
import { runEvaluate } from './commands/evaluate.ts';
import type { Effects } from './effects.ts';
import { addSharedOptions, inputHelp } from './options.ts';
import { addResultOptions } from './resultOptions.ts';
import type { ExitCode } from './runProgram.ts';

/** Makes a command with its description and examples. */
export type AddCommand = (
  name: string,
  description: string,
  examples: readonly (readonly [string, string])[],
) => Command;

/** The commands that compare with people's labels, and people's labels with each other. */
export function addLabelCommands(add: AddCommand, effects: Effects, finish: (code: ExitCode) => void): void {
  addSharedOptions(
    add('evaluate', 'compare the tags, and what was read, with labels', [
      ['evaluate', 'the shipped corpus against its labels and labelled records'],
      ['evaluate --errors', 'what is wrong, to mend the codebook by'],
      ['evaluate --sheet sheet.csv', 'a blind sheet for a person to label in, with a spreadsheet'],
      ['evaluate --sheet answers.csv --side answered', 'one over what the councils answered'],
      ['evaluate --gold sheet.csv', 'the tags against the sheet that was filled in'],
      [
        'evaluate plan.jsonl --gold labels.jsonl',
        'recommendations as lines of JSON, against labels of your own',
      ],
    ]).argument('[input...]', inputHelp),
  )
    .addOption(
      new Option(
        '--gold <file...>',
        'labels or labelled records, one JSON object on each line, or a filled-in sheet; after the inputs (default: those of the shipped corpus)',
      ),
    )
    .option('--errors', 'also list the terms behind each wrong tag and the text of each that was missed')
    .option('--sheet <path>', 'write a labelling sheet over the inputs instead, without any tags')
    .addOption(
      new Option('--side <side>', 'what the sheet is about (default: asked)').choices(['asked', 'answered']),
    )
    .action(async (inputs: string[], options) => finish(await runEvaluate(inputs, options, effects)));

  addResultOptions(
    add('agreement', 'how far two or more coders agree, theme by theme', [
      ['agreement anna.csv bea.csv', 'two sheets that were filled in'],
      ['agreement labels.jsonl --format csv', 'one file with the labels of several coders'],
    ]).argument('<file...>', 'files of labels, or filled-in sheets'),
  ).action(async (files: string[], options) => finish(await runAgreement(files, options, effects)));
}
