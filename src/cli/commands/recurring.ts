import type { Recommendation } from '../../model.ts';
import { listRecurring } from '../../outputs/listRecurring.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import { findRecurring, type RecurringIssue } from '../../recurrence/findRecurring.ts';
import type { Frame } from '../../themes/readFrames.ts';
import type { Effects } from '../effects.ts';
import { readFrame, viewInFrame, type FrameOptions } from '../frameOption.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** Issues that came up again. */
export async function runRecurring(
  inputs: readonly string[],
  options: SharedOptions & FrameOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  const frame = await readFrame(options, session.setup.codebook, effects);
  const recurring = frame ? findInFrame(session.records, frame) : session.recurring;
  await writeWhole(renderListing(listRecurring(recurring), options.format), options.out, effects);
  return session.exitCode;
}

/** What came up again by the places of a frame: their ids stand under the frame's, apart from those of themes. */
function findInFrame(records: readonly Recommendation[], frame: Frame): RecurringIssue[] {
  const viewed = records.map((record) => viewInFrame(record, frame));
  const names = Object.fromEntries(frame.places.map(({ id, name }) => [id, name]));
  return findRecurring(viewed, names).map((issue) => ({
    ...issue,
    id: issue.id.replace(/^theme\//, `frame/${frame.id}/`),
  }));
}
