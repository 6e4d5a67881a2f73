import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { renderJson } from '../../outputs/renderJson.ts';
import { renderSummary } from '../../outputs/renderSummary.ts';
import { summarise } from '../../outputs/summary.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** What stands out, in words and bars, or the figures behind it as JSON. */
export async function runSummary(
  inputs: readonly string[],
  options: SharedOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { documents, records, recurring, referenceDate, setup, exitCode } = await openSession(
    inputs,
    options,
    effects,
  );
  const summary = summarise({
    documents,
    recommendations: records,
    recurring,
    owners: measureOwnerLoad(records, referenceDate),
    themes: setup.codebook.themes,
  });
  const text = options.format === 'json' ? renderJson(summary) : renderSummary(summary, effects.commandName);
  await writeWhole(text, options.out, effects);
  return exitCode;
}
