import type { Draft, DraftAction } from './draft.ts';
import { joinText, newAction } from './draft.ts';
import { isMarkHeading } from './markColumns.ts';
import { isAsked } from './isAsked.ts';
import { addNotes } from './takeCells.ts';

/** A shorter text is the heading of what stands below it, in words. */
const MIN_WORDS = 4;

/**
 * Rows whose references go on from that of the row above ("2", then "2.1" and "2.2", or "2a" and "2b") are its actions,
 * where they have the owners and dates and it has none. All other drafts as they stand.
 */
export function nestActions(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const above = out.at(-1);
    if (!above || !isBelow(draft, above)) {
      out.push(draft);
      continue;
    }
    above.actions.push(toAction(draft));
    above.source.push(...draft.source);
    addNotes(
      above.notes,
      draft.notes.filter(({ heading }) => !isMarkHeading(heading)),
    );
    above.findings = joinText(above.findings, draft.findings);
    const [source] = draft.source;
    above.issues.push(...draft.issues, {
      code: 'row-joined',
      message: `Read as an action: its reference “${draft.refPrinted ?? ''}” goes on from that of the row above.`,
      ...(source ? { source } : {}),
    });
  }
  return out;
}

function isBelow(draft: Draft, above: Draft): boolean {
  const parent = above.refPrinted;
  const ref = draft.refPrinted;
  if (parent === null || ref === null || !/^[A-Z]{0,3}\d{1,3}$/.test(parent) || !ref.startsWith(parent))
    return false;
  const bare = above.owner === '' && above.timescale === '' && above.response === '' && above.progress === '';
  return (
    /^(?:\.\d{1,2}|[a-z])$/.test(ref.slice(parent.length)) &&
    bare &&
    above.actions.every(
      ({ side, refPrinted }) => side === 'response' && refPrinted?.startsWith(parent) === true,
    ) &&
    draft.actions.length === 0 &&
    (draft.owner !== '' || draft.timescale !== '') &&
    (isAsked(above.text) || above.text.split(/\s+/).length >= MIN_WORDS)
  );
}

function toAction(draft: Draft): DraftAction {
  const [place] = draft.source;
  const marks = draft.notes.filter(({ heading }) => isMarkHeading(heading));
  return {
    ...(place ? newAction('response', place) : { side: 'response', source: [] }),
    refPrinted: draft.refPrinted,
    text: draft.text,
    response: draft.response,
    progress: draft.progress,
    owner: draft.owner,
    timescale: draft.timescale,
    ...(marks.length > 0 ? { notes: marks } : {}),
    source: [...draft.source],
  };
}
