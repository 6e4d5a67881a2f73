import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { listOwnerLoad } from '../../outputs/listOwnerLoad.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import type { Effects } from '../effects.ts';
import { foldValue, nobody } from '../filters.ts';
import { listPlaces, readFrame, viewInFrame, type FrameOptions } from '../frameOption.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

/** Who carries how much. With `--only owner=…`, those owners alone, not all that share their recommendations. */
export async function runOwners(
  inputs: readonly string[],
  options: SharedOptions & FrameOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  const { records, referenceDate, filters, setup } = session;
  const frame = await readFrame(options, setup.codebook, effects);
  const viewed = frame ? records.map((record) => viewInFrame(record, frame)) : records;
  const wanted = filters.get('owner');
  const loads = measureOwnerLoad(viewed, referenceDate).filter(
    ({ name }) => wanted === undefined || wanted.has(foldValue(name ?? nobody)),
  );
  await writeWhole(
    renderListing(listOwnerLoad(loads, frame ? listPlaces(frame) : setup.codebook.themes), options.format),
    options.out,
    effects,
  );
  return session.exitCode;
}
