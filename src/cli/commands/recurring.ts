import { listRecurring } from '../../outputs/listRecurring.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** Issues that came up again. */
export async function runRecurring(
  inputs: readonly string[],
  options: SharedOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  await writeWhole(renderListing(listRecurring(session.recurring), options.format), options.out, effects);
  return session.exitCode;
}
