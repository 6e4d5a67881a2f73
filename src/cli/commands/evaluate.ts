import { join } from 'node:path';
import { evaluateReading, type ReadingFigure } from '../../evaluation/evaluateReading.ts';
import { evaluateThemes } from '../../evaluation/evaluateThemes.ts';
import type { Evaluation } from '../../evaluation/figures.ts';
import { measureCalibration } from '../../evaluation/measureCalibration.ts';
import { measureGap } from '../../evaluation/measureGap.ts';
import type { Recommendation } from '../../model.ts';
import { countOf } from '../../outputs/countOf.ts';
import { renderEvaluation, type EvaluationReport } from '../../outputs/renderEvaluation.ts';
import { renderAnswerSheet, renderSheet } from '../../outputs/renderSheet.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { findErrors, nameSets } from '../evaluationSets.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import { findShippedLabels } from '../readCheckedRecords.ts';
import { readGold } from '../readGold.ts';
import type { ExitCode } from '../runProgram.ts';
import { warnOfStale } from '../warnOfStale.ts';
import { writeWhole } from '../writeOutput.ts';

export interface EvaluateOptions extends SharedOptions {
  /** Default: the shipped labels and records, where the input is the shipped corpus. */
  readonly gold?: readonly string[];
  /** Where a labelling sheet is to be written, instead of measuring anything. */
  readonly sheet?: string;
  /** What the sheet is about. Default: asked. */
  readonly side?: 'asked' | 'answered';
  /** Default: false. */
  readonly errors?: boolean;
}

/** Compares tags with labels and readings with labelled records, with and without corrections. */
export async function runEvaluate(
  inputs: readonly string[],
  options: EvaluateOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (options.sheet !== undefined) return writeSheet(inputs, options, options.sheet, effects);
  if (options.side !== undefined) throw new CommandFailure(`--side ${options.side} needs --sheet PATH`);
  const folder = join(effects.corpusFolder, 'gold');
  const gold = await readGold(options.gold ?? [...findShippedLabels(effects), join(folder, 'records.jsonl')]);
  const session = await openSession(inputs, options, effects);
  // Without anything asked for, the other councils are measured too.
  const everything = inputs.length === 0 && options.gold === undefined && options.only === undefined;
  const others = everything
    ? (await openSession([join(folder, 'other-councils.jsonl')], { ...options, quiet: true }, effects))
        .records
    : [];
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
  const sets = nameSets([...session.records, ...others], inputs, '');
  const report: EvaluationReport = {
    ...measure([...session.records, ...others], ''),
    coders: [...new Set(gold.labels.map(({ coder }) => coder))].sort(),
    stale: warnOfStale(gold.labels, session.setup.codebook.version, options, effects),
    calibration: measureCalibration(sets, gold.labels, themes),
    gaps: measureGap(sets, gold.labels, themes),
    errors: options.errors ? findErrors([...session.records, ...others], inputs, gold.labels, themes) : null,
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
  const { themes } = setup.codebook;
  const { csv, rows } =
    options.side === 'answered'
      ? renderAnswerSheet(records, themes)
      : { csv: renderSheet(records, themes), rows: records.length };
  await writeWhole(csv, path, effects);
  if (!options.quiet) {
    const silent = records.length - rows;
    const left = silent === 0 ? '' : ` (${countOf(silent, 'recommendation')} without an answer left out)`;
    const what = options.side === 'answered' ? 'answer' : 'recommendation';
    effects.writeNotice(
      `council-themes: ${countOf(rows, what)} to label in ${path}${left}; then evaluate --gold ${path}`,
    );
  }
  return exitCode;
}
