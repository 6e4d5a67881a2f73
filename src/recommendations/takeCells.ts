import type { Note } from '../model.ts';
import { isPlaceholder } from './alignColumns.ts';
import { isContinuation, joinText, type Draft, type Part } from './draft.ts';
import { isMarkHeading } from './markColumns.ts';
import type { Role } from './roles.ts';
import type { RoleRow } from './tableEvents.ts';
import type { TableFacts } from './tableFacts.ts';
import { takeActionCell, takeLetteredActions } from './takeActions.ts';

/** The cells beside the recommendation: into its fields, its actions, or the part that its bullets make. */
export function takeCells(
  facts: TableFacts,
  draft: Draft,
  row: RoleRow,
  bullets: readonly string[],
  starts: boolean,
): void {
  const get = (role: Role): string => row.cells.get(role)?.text ?? '';
  draft.source.push(row.place, ...(row.more ?? []));
  draft.issues.push(...row.issues);
  draft.findings = joinText(draft.findings, get('findings'));
  if (facts.lettered) {
    addNotes(draft.notes, row.notes);
    takeLetteredActions(draft, row);
    draft.progress = joinText(draft.progress, get('progress'));
    return;
  }
  // Beside a recommendation without an action, or with "None", owner and date are its own.
  const done = get('action');
  const none = isPlaceholder(done);
  const action = facts.actionColumn && !none && !(starts && done === '');
  const before = draft.actions.length;
  if (action) takeActionCell(draft, row, starts);
  // What was made of one action is no mark of the others.
  const added = draft.actions.length === before + 1 ? draft.actions.at(-1) : undefined;
  const marks = row.notes.filter(({ heading }) => added !== undefined && isMarkHeading(heading));
  if (added && marks.length > 0) added.notes = marks;
  addNotes(
    draft.notes,
    row.notes.filter((note) => !marks.includes(note)),
  );
  const part: Part = {
    bullets,
    response: none ? joinText(get('response'), done) : get('response'),
    progress: action ? '' : get('progress'),
    owner: action ? '' : get('owner'),
    timescale: action ? '' : get('timescale'),
    place: row.place,
  };
  const last = draft.parts.at(-1);
  if (bullets.length > 0 || last === undefined) {
    draft.parts.push(part);
    return;
  }
  if (!starts && isAnswer(row, part, last)) {
    draft.parts.push({ ...part, answers: true });
    return;
  }
  last.response = joinText(last.response, part.response);
  last.progress = joinText(last.progress, part.progress);
  const same = (field: 'owner' | 'timescale'): boolean => part[field] === '' || last[field] === part[field];
  if (!same('owner')) last.owner = last.owner === '' ? part.owner : `${last.owner}; ${part.owner}`;
  if (!same('timescale')) last.timescale = joinText(last.timescale, part.timescale);
}

/** A further answer to the same recommendation, in a row of its own: someone else's, or for another date. */
function isAnswer(row: RoleRow, part: Part, last: Part): boolean {
  return (
    !row.fresh &&
    !row.cells.has('recommendation') &&
    last.response !== '' &&
    part.response !== '' &&
    !isContinuation(part.response) &&
    (part.owner !== '' || part.timescale !== '')
  );
}

export function addNotes(notes: Note[], more: readonly Note[]): void {
  for (const note of more) {
    const index = notes.findIndex((known) => known.heading === note.heading);
    const known = notes[index];
    if (known?.text.includes(note.text)) continue;
    if (known) notes[index] = { heading: known.heading, text: joinText(known.text, note.text) };
    else notes.push(note);
  }
}
