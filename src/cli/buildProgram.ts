import { Command, Option } from 'commander';
import { addCodebookCommands } from './addCodebookCommands.ts';
import { addCompareCommand } from './addCompareCommand.ts';
import { addLabelCommands } from './addLabelCommands.ts';
import { runOwners } from './commands/owners.ts';
import { runRecurring } from './commands/recurring.ts';
import type { ServeOptions } from './commands/serve.ts';
import { runSummary } from './commands/summary.ts';
import { runTag } from './commands/tag.ts';
import type { Effects } from './effects.ts';
import { addFrameOption } from './frameOption.ts';
import { addExamples, addServerOptions, addSharedOptions, inputHelp } from './options.ts';
import type { ExitCode } from './runProgram.ts';
import { tableNames } from './tables.ts';

/** The command line: what each command takes and what runs it. `finish` is told how it ended. */
export function buildProgram(effects: Effects, finish: (code: ExitCode) => void): Command {
  const program = new Command('council-themes')
    .description(
      "Reads English councils' audit recommendations and peer-challenge action plans, tags them by theme with the words that justify each tag, and shows what recurs and who carries it. Offline.",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void effects.writeResult(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => 80,
    });
  addExamples(program, [
    ['', 'the summary of the shipped documents'],
    ['tag --format csv --out themes.csv', 'every recommendation with its themes'],
    ['tag plan.txt --council Northby --year 2024', 'a document of your own'],
    ['owners --only council=Southwark', 'who carries how much in one council'],
  ]);

  const add = (
    name: string,
    description: string,
    examples: readonly (readonly [string, string])[],
  ): Command => {
    const command = program.command(name).description(description);
    addExamples(command, examples);
    return command;
  };

  addFrameOption(
    addSharedOptions(
      add(
        'summary',
        'print what stands out: themes by council, what comes back, who carries most (default)',
        [
          ['summary', 'the shipped corpus'],
          ['summary plans/ --only year=2023', 'a folder of documents, one year of it'],
          ['summary --frame lga', 'by the five themes of a corporate peer challenge'],
        ],
      ).argument('[input...]', inputHelp),
      ['table', 'json'],
    ),
  ).action(async (inputs: string[], options) => finish(await runSummary(inputs, options, effects)));

  addServerOptions(
    addSharedOptions(
      add('start', 'what npm start runs: the summary of the shipped corpus, and the page over it', [
        ['start', 'print the summary, serve the page until Ctrl-C'],
      ]),
      ['table'],
    ),
  ).action(async (options: ServeOptions) => {
    await runSummary([], { ...options, frame: 'themes' }, effects);
    finish(await serve([], { ...options, quiet: true }, effects));
  });

  addServerOptions(
    addSharedOptions(
      add('serve', 'serve the page over the inputs, on this machine only, until Ctrl-C', [
        ['serve', 'the shipped corpus'],
        ['serve plans/ --port 8080', 'a folder of documents of your own'],
      ]).argument('[input...]', inputHelp),
      ['table'],
    ),
  ).action(async (inputs: string[], options: ServeOptions) => finish(await serve(inputs, options, effects)));

  addFrameOption(
    addSharedOptions(
      add('tag', 'extract recommendations and tag them by theme', [
        ['tag', 'the shipped corpus, as a table'],
        ['tag --table tags --only theme=workforce', 'the words behind every tag of the selection'],
        ['tag --frame auditor', 'by the three criteria of the auditor'],
        ['tag --frames ours.yaml --frame teams', 'by a frame of your own'],
        ['tag --labels labels.jsonl --table proposals', 'what your own labels suggest besides the tags'],
        ['tag --format jsonl', 'one record on each line, with everything that is known of it'],
        ['tag - --format jsonl < recommendations.jsonl', 'one line {"id","text",…} in, one record out'],
      ]).argument('[input...]', inputHelp),
    ),
  )
    .option(
      '--labels <file...>',
      'labels or filled-in sheets to learn from: adds proposals, apart from the tags',
    )
    .addOption(
      new Option('--table <table>', 'which table to print').choices(tableNames).default('recommendations'),
    )
    .action(async (inputs: string[], options) => finish(await runTag(inputs, options, effects)));

  addFrameOption(
    addSharedOptions(
      add('recurring', 'issues that came up again, across councils, years and documents', [
        ['recurring', 'what comes back in the shipped corpus'],
        ['recurring --only council=Lewisham --format json', 'within one council'],
        ['recurring --frame auditor', 'by the three criteria of the auditor'],
      ]).argument('[input...]', inputHelp),
    ),
  ).action(async (inputs: string[], options) => finish(await runRecurring(inputs, options, effects)));

  addFrameOption(
    addSharedOptions(
      add('owners', 'who carries how much: recommendations and actions, alone or shared, overdue, undated', [
        ['owners', 'every council'],
        ['owners --only council=Southwark --as-of 2025-03-31', 'overdue as of a day'],
        ['owners --frame lga --format csv', 'counted by the five themes of a peer challenge'],
      ]).argument('[input...]', inputHelp),
    ),
  ).action(async (inputs: string[], options) => finish(await runOwners(inputs, options, effects)));

  addCompareCommand(add, effects, finish);
  addLabelCommands(add, effects, finish);
  addCodebookCommands(program, effects, finish);
  return program;
}

/** The server is loaded only where it is asked for: no other command opens a connection of any kind. */
async function serve(inputs: readonly string[], options: ServeOptions, effects: Effects): Promise<ExitCode> {
  const { runServe } = await import('./commands/serve.ts');
  return runServe(inputs, options, effects);
}
