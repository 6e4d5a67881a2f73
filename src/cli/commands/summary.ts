import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { renderJson } from '../../outputs/renderJson.ts';
import { renderSummary } from '../../outputs/renderSummary.ts';
import { summarise } from '../../outputs/summary.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import {
  countPlacedByHeading,
  listPlaces,
  readFrame,
  viewInFrame,
  type FrameOptions,
} from '../frameOption.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** What stands out, in words and bars, or the figures behind it as JSON. */
export async function runSummary(
  inputs: readonly string[],
  options: SharedOptions & FrameOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { documents, records, recurring, referenceDate, setup, exitCode } = await openSession(
    inputs,
    options,
    effects,
  );
  const frame = await readFrame(options, setup.codebook, effects);
  const viewed = frame ? records.map((record) => viewInFrame(record, frame)) : [];
  const summary = summarise({
    documents,
    recommendations: frame ? viewed : records,
    recurring,
    owners: measureOwnerLoad(records, referenceDate),
    themes: frame ? listPlaces(frame) : setup.codebook.themes,
    ...(frame ? { frame: { id: frame.id, name: frame.name, byHeading: countPlacedByHeading(viewed) } } : {}),
  });
  const text = options.format === 'json' ? renderJson(summary) : renderSummary(summary, effects.commandName);
  await writeWhole(text, options.out, effects);
  return exitCode;
}
