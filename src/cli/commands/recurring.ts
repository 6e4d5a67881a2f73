import type { Recommendation } from '../../model.ts';
import { listRecurring } from '../../outputs/listRecurring.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import { withCodebook } from '../../outputs/withCodebook.ts';
import type { RecurringIssue } from '../../recurrence/recurringIssue.ts';
import type { Frame } from '../../themes/readFrames.ts';
import type { Effects } from '../effects.ts';
import { viewInFrame, type FrameOptions } from '../frameOption.ts';
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
  const { frame } = session;
  const render = (issues: readonly RecurringIssue[]): string =>
    renderListing(withCodebook(listRecurring(issues), session.setup.codebook.version), options.format);
  const text = render(frame ? placeIssues(session.recurring, session.records, frame) : session.recurring);
  await writeWhole(text, options.out, effects);
  return session.exitCode;
}

/** An issue with the place of a frame where most of its members stand; null where none of them has one. */
type PlacedIssue = RecurringIssue & { readonly place: { readonly id: string; readonly name: string } | null };

/** What came up again is the same in every frame; each issue is sorted into a place, by which its id begins. */
function placeIssues(
  issues: readonly RecurringIssue[],
  records: readonly Recommendation[],
  frame: Frame,
): PlacedIssue[] {
  const placesOf = new Map(
    records.map((record) => [record.id, viewInFrame(record, frame).themes.asked.map(({ id }) => id)]),
  );
  const placed = issues.map((issue): PlacedIssue => {
    const counts = frame.places.map(
      ({ id }) => issue.members.filter((member) => placesOf.get(member)?.includes(id)).length,
    );
    const most = Math.max(0, ...counts);
    const found = most === 0 ? undefined : frame.places[counts.indexOf(most)];
    const place = found ? { id: found.id, name: found.name } : null;
    return { ...issue, id: `frame/${frame.id}/${place?.id ?? 'none'}/${issue.id}`, place };
  });
  const order = [...frame.places.map(({ id }) => id), undefined];
  return placed.sort((a, b) => order.indexOf(a.place?.id) - order.indexOf(b.place?.id));
}
