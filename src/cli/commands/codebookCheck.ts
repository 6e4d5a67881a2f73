import { join } from 'node:path';
import { renderCodebookCheck, type CodebookCheck } from '../../outputs/renderCodebookCheck.ts';
import { checkCodebook } from '../../themes/check/checkCodebook.ts';
import { sumUpRemarks } from '../../themes/check/sumUpRemarks.ts';
import { readCodebook } from '../../themes/readCodebook.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import { findShippedLabels, readCheckedRecords } from '../readCheckedRecords.ts';
import { readSettings } from '../readSetup.ts';
import type { ResultOptions } from '../resultOptions.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

export interface CodebookCheckOptions extends ResultOptions {
  /** Default: the shipped labels. */
  readonly gold?: readonly string[];
  /** Every remark by itself; default: those of which there are many as a count for each theme. */
  readonly all: boolean;
}

/** Names every mistake of a codebook with its line; of a sound one, what is worth a look. */
export async function runCodebookCheck(
  paths: readonly string[],
  options: CodebookCheckOptions,
  effects: Effects,
): Promise<ExitCode> {
  const named = paths.filter(isCodebook);
  const inputs = paths.filter((path) => !isCodebook(path));
  const [file = options.codebook ?? join(effects.corpusFolder, 'codebook.yaml'), second] = named;
  if (second !== undefined) throw new CommandFailure(`one codebook at a time: ${second}`);
  const yaml = await readSettings(file);
  const { codebook, problems } = readCodebook(yaml);
  const write = (check: CodebookCheck): Promise<void> =>
    writeWhole(renderCodebookCheck(check, options.format), options.out, effects);
  if (codebook === null) {
    const mistakes = problems.map((problem) => ({
      kind: 'mistake',
      theme: null,
      term: null,
      count: 1,
      ...problem,
    }));
    await write({
      ...{ file, codebook, themes: 0, core: 0, terms: 0, recommendations: 0 },
      ...{ mistakes, remarks: [] },
    });
    return 2;
  }
  const settings = { ...options, codebook: file, corrections: true };
  const session = await openSession(inputs, settings, effects);
  const gold = (name: string): string => join(effects.corpusFolder, 'gold', name);
  // What is there to be scored only is left out where the records are read.
  const shipped = ['other-councils.jsonl', 'made-up-working.jsonl'].map(gold);
  const more = inputs.length === 0 ? (await openSession(shipped, settings, effects)).records : [];
  const { checked } = await readCheckedRecords(
    [...session.records, ...more],
    options.gold ?? [...findShippedLabels(effects), gold('made-up-working-labels.jsonl')],
    codebook,
  );
  const remarks = checkCodebook(yaml, codebook, checked);
  await write({
    file,
    codebook: codebook.version,
    themes: codebook.themes.length,
    core: codebook.themes.filter(({ core }) => core).length,
    terms: codebook.themes.reduce((sum, theme) => sum + theme.terms.length, 0),
    recommendations: checked.length,
    mistakes: [],
    remarks: options.all ? remarks : sumUpRemarks(remarks, codebook),
  });
  return session.exitCode;
}

function isCodebook(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
