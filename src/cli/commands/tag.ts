import { measureF1 } from '../../evaluation/counts.ts';
import type { Recommendation } from '../../model.ts';
import { renderJsonl } from '../../outputs/renderJson.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { makeExtension, type Extension } from '../extendRecord.ts';
import { filterPlaces, listPlaces, readFrame, viewInFrame, type FrameOptions } from '../frameOption.ts';
import { learnFromLabels, type LearnedLabels } from '../learnFromLabels.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import { sniffInput } from '../sniffInput.ts';
import { parseSetup, readSetupTexts } from '../readSetup.ts';
import type { ExitCode } from '../runProgram.ts';
import { renderNamedTable, type LearningTables, type TableName } from '../tables.ts';
import { tagLines } from '../tagLines.ts';
import { writeWhole } from '../writeOutput.ts';

export interface TagOptions extends SharedOptions, FrameOptions {
  readonly table: TableName;
  /** Labels to learn from. Default: none, and nothing is proposed. */
  readonly labels?: readonly string[];
}

/** Extracts and tags; lines of JSON in are lines of JSON out, one by one. */
export async function runTag(
  inputs: readonly string[],
  options: TagOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (options.labels === undefined && (options.table === 'proposals' || options.table === 'learning'))
    throw new CommandFailure(`--table ${options.table} needs --labels FILE`);
  if (isLines(options) && inputs.length === 1 && inputs[0] === '-') {
    const { kind, chunks } = await sniffInput(effects.readInput());
    if (kind === 'lines') {
      const texts = await readSetupTexts(options, effects);
      const setup = parseSetup(texts);
      const labelled = options.labels
        ? await learnFromLabels(options.labels, [], setup.codebook, options, effects)
        : null;
      const frame = await readFrame(options, setup.codebook, effects);
      return tagLines(chunks, { texts, setup, frame, taught: labelled }, options, effects);
    }
    return tagInputs(inputs, options, { ...effects, readInput: () => chunks });
  }
  return tagInputs(inputs, options, effects);
}

async function tagInputs(
  inputs: readonly string[],
  options: TagOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  const { records, documents, frame, setup } = session;
  const labelled = options.labels
    ? await learnFromLabels(options.labels, records, setup.codebook, options, effects)
    : null;
  const extend = makeExtension(frame, labelled);
  if (isLines(options)) {
    await writeWhole(renderLines(records, extend), options.out, effects);
    return session.exitCode;
  }
  const asRecords = options.format === 'json' || options.format === 'jsonl';
  const shown = records.map((record): Recommendation => {
    if (options.table === 'recommendations' && asRecords) return { ...record, ...extend(record) };
    return frame ? viewInFrame(record, frame) : record;
  });
  const text = renderNamedTable(
    options.table,
    {
      records: shown,
      documents,
      filters: frame ? filterPlaces(session.filters, frame) : session.filters,
      themes: frame && !asRecords ? listPlaces(frame) : setup.codebook.themes,
      codebook: setup.codebook.version,
      learning: listLearning(records, labelled, extend),
    },
    options.format,
  );
  await writeWhole(text, options.out, effects);
  return session.exitCode;
}

function isLines({ format, table }: TagOptions): boolean {
  return format === 'jsonl' && table === 'recommendations';
}

const LINES_AT_ONCE = 500;

/** Some records at a time: those of a long table are more text than one string holds. */
function* renderLines(records: readonly Recommendation[], extend: Extension): Generator<string> {
  for (let from = 0; from < records.length; from += LINES_AT_ONCE)
    yield renderJsonl(
      records.slice(from, from + LINES_AT_ONCE).map((record) => ({ ...record, ...extend(record) })),
    );
}

function listLearning(
  records: readonly Recommendation[],
  labelled: LearnedLabels | null,
  extend: Extension,
): LearningTables {
  if (labelled === null) return { proposed: [], gains: [], examples: 0, groups: 0 };
  const { gains, groups } = labelled.learned;
  return {
    proposed: records.map((record) => ({ ...record, proposals: extend(record).proposals ?? [] })),
    gains: gains.map(({ alone, together, allYes, ...gain }) => ({
      ...gain,
      alone: measureF1(alone),
      together: together && measureF1(together),
      allYes: measureF1(allYes),
    })),
    examples: labelled.examples,
    groups,
  };
}
