import { countOf } from '../outputs/countOf.ts';
import type { Frame } from '../themes/readFrames.ts';
import type { Effects } from './effects.ts';
import type { Taught } from './extendRecord.ts';
import { listFilterable } from './frameOption.ts';
import { parseFilters, resolveFilters } from './filters.ts';
import { readBatches } from './jobs/readBatches.ts';
import { runTasks } from './jobs/runTasks.ts';
import type { LineSettings } from './jobs/tagBatch.ts';
import type { SharedOptions } from './options.ts';
import { makeProgress } from './progress.ts';
import type { Setup, SetupTexts } from './readSetup.ts';
import type { ExitCode } from './runProgram.ts';
import { openOutput } from './writeOutput.ts';

/** What lines are tagged with: `setup` was made of `texts`, of which each thread makes its own. */
export interface TaggingSetup {
  readonly texts: SetupTexts;
  readonly setup: Setup;
  readonly frame: Frame | null;
  readonly taught: Taught | null;
}

/**
 * One line of JSON in, one record out, in the same order and under the same id; fields that are not read here pass
 * through. A line that is no record gives `{"id":…,"issues":[…]}`, and 1 at the end. Records know nothing of each
 * other: references between them are not resolved.
 */
export async function tagLines(
  chunks: AsyncIterable<Uint8Array>,
  { texts, setup, frame, taught }: TaggingSetup,
  options: SharedOptions,
  effects: Effects,
): Promise<ExitCode> {
  const settings: LineSettings = {
    context: {
      document: 'standard-input',
      council: options.council ?? null,
      review: {
        body: options.body ?? null,
        kind: options.kind ?? null,
        year: options.year ?? null,
        period: null,
      },
    },
    filters: resolveFilters(
      parseFilters(options.only ?? []),
      null,
      listFilterable(setup.codebook.themes, frame),
    ),
    frame,
    taught,
  };
  const progress = makeProgress(options, effects);
  const size = effects.inputSize();
  const sum = { lines: 0, bad: 0, stale: 0, bytes: 0 };
  const output = await openOutput(options.out, effects);
  try {
    const batches = runTasks(
      'lines',
      { texts, settings },
      setup,
      readBatches(chunks),
      ({ bytes }) => bytes.length,
      options,
      effects,
    );
    for await (const tagged of batches) {
      if (tagged.output.length > 0) await output.write(tagged.output);
      sum.lines += tagged.lines;
      sum.bad += tagged.bad;
      sum.stale += tagged.stale;
      sum.bytes += tagged.bytes;
      progress(`${countOf(sum.lines, 'line')} tagged${size ? ` (${printShare(sum.bytes, size)})` : ''}`);
    }
    await output.finish();
    progress(null);
  } catch (error) {
    await output.abandon();
    throw error;
  }
  if (sum.bad > 0 && !options.quiet)
    effects.writeNotice(
      `council-themes: ${String(sum.bad)} of ${countOf(sum.lines, 'line')} could not be read`,
    );
  if (sum.stale > 0 && !options.quiet)
    effects.writeNotice(
      `council-themes: ${countOf(sum.stale, 'line')} had tags made under another version of the codebook (stale): tagged anew`,
    );
  return sum.bad > 0 ? 1 : 0;
}

function printShare(done: number, all: number): string {
  return `${String(Math.min(100, Math.floor((done / all) * 100)))} %`;
}
