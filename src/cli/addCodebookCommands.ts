import { InvalidArgumentError, type Command } from 'commander';
import { codebookFormats } from '../outputs/renderCodebook.ts';
import { runCodebookCheck } from './commands/codebookCheck.ts';
import { runCodebookExport } from './commands/codebookExport.ts';
import { runCodebookSuggest } from './commands/codebookSuggest.ts';
import type { Effects } from './effects.ts';
import { addFrameOption } from './frameOption.ts';
import { addExamples, inputHelp } from './options.ts';
import { addResultOptions } from './resultOptions.ts';
import type { ExitCode } from './runProgram.ts';

const goldHelp = 'labels, one JSON object on each line, or a filled-in sheet (default: the shipped ones)';

/** The commands that work on the codebook itself. */
export function addCodebookCommands(
  program: Command,
  effects: Effects,
  finish: (code: ExitCode) => void,
): void {
  const codebook = program.command('codebook').description('work with the codebook');
  const add = (
    name: string,
    description: string,
    examples: readonly (readonly [string, string])[],
  ): Command => {
    const command = codebook.command(name).description(description);
    addExamples(command, examples);
    return command;
  };

  addResultOptions(
    add('check', 'name the mistakes of a codebook with their lines, and what is worth a look', [
      ['codebook check', 'the shipped codebook, tried on all there is to work with'],
      ['codebook check my-codebook.yaml', 'before it is used with --codebook'],
      ['codebook check my-codebook.yaml plans/ --gold labels.jsonl', 'tried on documents of your own'],
    ])
      .argument(
        '[file...]',
        'a codebook (.yaml; the shipped one when there is none), and documents to try it on',
      )
      .option('--gold <file...>', goldHelp)
      .option('--all', 'name every term that is found nowhere, once only, or as a hint of two themes', false),
  ).action(async (files: string[], options) => finish(await runCodebookCheck(files, options, effects)));

  addResultOptions(
    add('suggest', 'the phrases that separate a theme in labelled recommendations', [
      ['codebook suggest --theme workforce', 'from the shipped labels'],
      ['codebook suggest plans/ --gold labels.jsonl', 'from labels of your own, over your documents'],
    ])
      .argument('[input...]', `${inputHelp}, and what is not for scoring only of the other councils`)
      .option('--gold <file...>', goldHelp)
      .option('--theme <id>', 'one theme; all when there is none')
      .option('--most <number>', 'phrases for each theme', parseCount, 15),
  ).action(async (inputs: string[], options) => finish(await runCodebookSuggest(inputs, options, effects)));

  addFrameOption(
    addResultOptions(
      add('export', 'the codebook for other programs: REFI-QDA (qdc), csv, json, yaml', [
        ['codebook export', 'every theme with its definition and terms, to read'],
        ['codebook export --format qdc --out themes.qdc', 'for NVivo, ATLAS.ti, MAXQDA, QualCoder'],
        [
          'codebook export --format qdc --frame lga --out lga.qdc',
          'the themes under those of a peer challenge',
        ],
        ['codebook export my-codebook.yaml --format csv', 'a codebook of your own, one row for each term'],
      ]).argument('[file]', 'a codebook (.yaml; the shipped one when there is none)'),
      codebookFormats,
    ),
  ).action(async (file: string | undefined, options) =>
    finish(await runCodebookExport(file, options, effects)),
  );
}

function parseCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is not a number from 1.');
  return Number(text);
}
