import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { listOwnerLoad } from '../../outputs/listOwnerLoad.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import { withCodebook } from '../../outputs/withCodebook.ts';
import type { Effects } from '../effects.ts';
import { foldValue, nobody } from '../filters.ts';
import { listPlaces, viewInFrame, type FrameOptions } from '../frameOption.ts';
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
  const { frame, records, referenceDate, filters, setup } = session;
  const viewed = frame ? records.map((record) => viewInFrame(record, frame)) : records;
  const wanted = filters.get('owner');
  const loads = measureOwnerLoad(viewed, referenceDate).filter(
    ({ name }) => wanted === undefined || wanted.has(foldValue(name ?? nobody)),
  );
  const listing = listOwnerLoad(loads, frame ? listPlaces(frame) : setup.codebook.themes);
  const text = renderListing(withCodebook(listing, setup.codebook.version), options.format);
  await writeWhole(text, options.out, effects);
  return session.exitCode;
}
