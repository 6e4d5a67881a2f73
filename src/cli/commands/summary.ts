import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { renderJson } from '../../outputs/renderJson.ts';
import { renderSummary } from '../../outputs/renderSummary.ts';
import { summarise } from '../../outputs/summary.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import { countPlacedByHeading, listPlaces, viewInFrame, type FrameOptions } from '../frameOption.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** What stands out, in words and bars, or the figures behind it as JSON. */
export async function runSummary(
  inputs: readonly string[],
  options: SharedOptions & FrameOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { documents, frame, records, recurring, referenceDate, setup, exitCode } = await openSession(
    inputs,
    options,
    effects,
  );
  const viewed = frame ? records.map((record) => viewInFrame(record, frame)) : [];
  const summary = summarise({
    documents,
    recommendations: frame ? viewed : records,
    recurring,
    owners: measureOwnerLoad(records, referenceDate),
    themes: frame ? listPlaces(frame) : setup.codebook.themes,
    ...(frame ? { frame: { id: frame.id, name: frame.name, byHeading: countPlacedByHeading(viewed) } } : {}),
  });
  const codebook = setup.codebook.version;
  const text =
    options.format === 'json'
      ? renderJson({ ...summary, codebook })
      : `${renderSummary(summary, effects.commandName)}Codebook ${codebook}\n`;
  await writeWhole(text, options.out, effects);
  return exitCode;
}
