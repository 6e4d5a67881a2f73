import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { listOwnerLoad } from '../../outputs/listOwnerLoad.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import type { Effects } from '../effects.ts';
import { foldValue, nobody } from '../filters.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** Who carries how much. With `--only owner=…`, those owners alone, not all that share their recommendations. */
export async function runOwners(
  inputs: readonly string[],
  options: SharedOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  const { records, referenceDate, filters, setup } = session;
  const wanted = filters.get('owner');
  const loads = measureOwnerLoad(records, referenceDate).filter(
    ({ name }) => wanted === undefined || wanted.has(foldValue(name ?? nobody)),
  );
  await writeWhole(
    renderListing(listOwnerLoad(loads, setup.codebook.themes), options.format),
    options.out,
    effects,
  );
  return session.exitCode;
}
