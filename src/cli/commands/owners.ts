import { measureOwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { shareOwnerLoad } from '../../compare/shareOwnerLoad.ts';
import { listOwnerLoad, orderByKind } from '../../outputs/listOwnerLoad.ts';
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
  const documents = new Map(records.map(({ id, document }) => [id, document]));
  const loads = shareOwnerLoad(
    measureOwnerLoad(viewed, referenceDate),
    (id) => documents.get(id) ?? '',
    referenceDate,
  ).filter(({ name }) => wanted === undefined || wanted.has(foldValue(name ?? nobody)));
  const ordered = options.format === 'table' ? orderByKind(loads) : loads;
  const listing = listOwnerLoad(ordered, frame ? listPlaces(frame) : setup.codebook.themes);
  const text = renderListing(withCodebook(listing, setup.codebook.version), options.format);
  await writeWhole(text, options.out, effects);
  return session.exitCode;
}
