import { join } from 'node:path';
import { evaluateReading, type ReadingFigure } from '../../evaluation/evaluateReading.ts';
import { evaluateThemes } from '../../evaluation/evaluateThemes.ts';
import type { Evaluation } from '../../evaluation/figures.ts';
import { measureCalibration } from '../../evaluation/measureCalibration.ts';
import { measureGap } from '../../evaluation/measureGap.ts';
import { measureHeldOut } from '../../evaluation/measureHeldOut.ts';
import { groupLabels } from '../../evaluation/scoreRecord.ts';
import { isForScoringOnly } from '../../evaluation/splitCouncils.ts';
import type { Recommendation } from '../../model.ts';
import { renderEvaluation, type EvaluationReport } from '../../outputs/renderEvaluation.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { describeSets, findErrors, nameSets } from '../evaluationSets.ts';
import { measureRecurring } from '../measureRecurring.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import { findShippedLabels } from '../readCheckedRecords.ts';
import { readGold } from '../readGold.ts';
import type { ExitCode } from '../runProgram.ts';
import { tagAtThresholds } from '../tagAtThresholds.ts';
import { warnOfStale } from '../warnOfStale.ts';
import { warnOfUnknownIds, warnOfUnknownThemes } from '../warnOfUnknown.ts';
import { writeWhole } from '../writeOutput.ts';
import { writeSheet } from '../writeSheet.ts';

/** What is measured without being asked, besides the corpus. */
const otherSets = ['other-councils', 'made-up-working', 'made-up-scoring'];

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
  const shipped = ['records.jsonl', 'recurring-pairs.jsonl'].map((name) => join(folder, name));
  const madeUp = ['made-up-working-labels.jsonl', 'made-up-scoring-labels.jsonl'].map((name) =>
    join(folder, name),
  );
  const gold = await readGold(options.gold ?? [...findShippedLabels(effects), ...madeUp, ...shipped]);
  const session = await openSession(inputs, options, effects);
  // Without anything asked for, the other councils and the made-up recommendations are measured too.
  const everything = inputs.length === 0 && options.gold === undefined && options.only === undefined;
  const files = otherSets.map((name) => join(folder, `${name}.jsonl`));
  const others = everything ? (await openSession(files, { ...options, quiet: true }, effects)).records : [];
  const records = [...session.records, ...others];
  const corrects = session.records.some(({ corrections }) => corrections.length > 0);
  const { codebook } = session.setup;
  const { themes } = codebook;
  const measure = (
    some: readonly Recommendation[],
    suffix: string,
  ): Evaluation & { reading: ReadingFigure[] } => ({
    ...evaluateThemes(nameSets(some, inputs, suffix), gold.labels, themes),
    reading: evaluateReading(some, gold.records),
  });
  const alone = corrects
    ? await openSession(inputs, { ...options, corrections: false, quiet: true }, effects)
    : null;
  const sets = nameSets(records, inputs, '');
  const byRecord = groupLabels(gold.labels);
  const asked = records.filter(({ id }) => byRecord.has(`asked ${id}`));
  const pool = asked.filter((record) => !isForScoringOnly(record));
  const report: EvaluationReport = {
    codebook: codebook.version,
    notes: describeSets(records),
    ...measure(records, ''),
    coders: [...new Set(gold.labels.map(({ coder }) => coder))].sort(),
    stale: warnOfStale(gold.labels, codebook.version, options, effects),
    calibration: measureCalibration(sets, gold.labels, themes),
    heldOut: measureHeldOut(sets, pool, gold.labels, themes, tagAtThresholds(asked, codebook)),
    gaps: measureGap(sets, gold.labels, themes),
    pairs: measureRecurring(session.records, gold.pairs, gold.labels),
    errors: options.errors ? findErrors(records, inputs, gold.labels, themes) : null,
    withoutCorrections: alone && measure(alone.records, ', without corrections'),
  };
  warnOfUnknownThemes(gold.named, themes, 'not measured', options, effects);
  if (report.labels === 0 && gold.labels.length > 0) {
    if (!options.quiet)
      effects.writeNotice('council-themes: none of the labels names a recommendation of these inputs');
  } else if (options.gold !== undefined && options.only === undefined) {
    // The shipped labels are of several sets, and a filter lets some of what is labelled out.
    const known = new Set(records.map(({ id }) => id));
    const labelled = [...new Set(gold.labels.map(({ recommendation }) => recommendation))];
    const unknown = labelled.filter((id) => !known.has(id));
    warnOfUnknownIds(unknown, labelled.length, 'not measured', options, effects);
  }
  await writeWhole(renderEvaluation(report, themes, options.format), options.out, effects);
  return session.exitCode;
}
