import { join } from 'node:path';
import { evaluateReading, type ReadingFigure } from '../../evaluation/evaluateReading.ts';
import { evaluateThemes } from '../../evaluation/evaluateThemes.ts';
import type { Evaluation, EvaluationSet } from '../../evaluation/figures.ts';
import { halfOf, halvedDocument, type Half } from '../../evaluation/splitCouncils.ts';
import type { Recommendation } from '../../model.ts';
import { countOf } from '../../outputs/countOf.ts';
import { renderEvaluation, type EvaluationReport } from '../../outputs/renderEvaluation.ts';
import { renderSheet } from '../../outputs/renderSheet.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import { readGold } from '../readGold.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

export interface EvaluateOptions extends SharedOptions {
  /** Default: the shipped labels and records, where the input is the shipped corpus. */
  readonly gold?: readonly string[];
  /** Where a labelling sheet is to be written, instead of measuring anything. */
  readonly sheet?: string;
}

const halves: readonly Half[] = ['working', 'scoring-only'];

/** Compares tags with labels and readings with labelled records, with and without corrections. */
export async function runEvaluate(
  inputs: readonly string[],
  options: EvaluateOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (options.sheet !== undefined) return writeSheet(inputs, options, options.sheet, effects);
  const folder = join(effects.corpusFolder, 'gold');
  const gold = await readGold(options.gold ?? [join(folder, 'labels.jsonl'), join(folder, 'records.jsonl')]);
  const session = await openSession(inputs, options, effects);
  const corrects = session.records.some(({ corrections }) => corrections.length > 0);
  const themes = session.setup.codebook.themes;
  const measure = (
    records: readonly Recommendation[],
    suffix: string,
  ): Evaluation & { reading: ReadingFigure[] } => ({
    ...evaluateThemes(nameSets(records, inputs, suffix), gold.labels, themes),
    reading: evaluateReading(records, gold.records),
  });
  const alone = corrects
    ? await openSession(inputs, { ...options, corrections: false, quiet: true }, effects)
    : null;
  const report: EvaluationReport = {
    ...measure(session.records, ''),
    withoutCorrections: alone && measure(alone.records, ', without corrections'),
  };
  if (report.labels === 0 && gold.labels.length > 0 && !options.quiet) {
    effects.writeNotice('council-themes: none of the labels names a recommendation of these inputs');
  }
  await writeWhole(renderEvaluation(report, themes, options.format), options.out, effects);
  return session.exitCode;
}

async function writeSheet(
  inputs: readonly string[],
  options: EvaluateOptions,
  path: string,
  effects: Effects,
): Promise<ExitCode> {
  const { records, setup, exitCode } = await openSession(inputs, options, effects);
  await writeWhole(renderSheet(records, setup.codebook.themes), path, effects);
  if (!options.quiet)
    effects.writeNotice(
      `council-themes: ${countOf(records.length, 'recommendation')} to label in ${path}; then evaluate --gold ${path}`,
    );
  return exitCode;
}

/** Documents together; the restated recommendations apart, whole and by halves. */
function nameSets(
  records: readonly Recommendation[],
  inputs: readonly string[],
  suffix: string,
): EvaluationSet[] {
  const restated = records.filter(({ document }) => document === halvedDocument);
  const rest = records.filter(({ document }) => document !== halvedDocument);
  const name = inputs.length === 0 ? 'corpus' : 'inputs';
  return [
    { name: name + suffix, records: rest },
    { name: `${halvedDocument} (restated)${suffix}`, records: restated },
    ...halves.map((half) => ({
      name: `${halvedDocument} (restated), ${half} half${suffix}`,
      records: restated.filter(({ council }) => council !== null && halfOf(council) === half),
    })),
  ].filter((set) => set.records.length > 0);
}
