import { isContinuation, joinText, type Draft, type Part } from './draft.ts';
import type { Role } from './roles.ts';
import type { RoleRow } from './tableEvents.ts';
import { addNotes } from './takeCells.ts';

/** Whether a row says again what was recommended above, and what else is done about it. */
export function repeats(current: Draft, row: RoleRow): boolean {
  const get = (role: Role): string => row.cells.get(role)?.text ?? '';
  const text = get('recommendation');
  const ref = row.cells.get('ref')?.text;
  const section = row.cells.get('section')?.text;
  return (
    text !== '' &&
    current.printedText === text &&
    (ref === undefined || ref === current.refPrinted) &&
    (section === undefined || section === current.section) &&
    (get('findings') === '' || current.findings.includes(get('findings'))) &&
    (get('action') !== '' || get('response') !== '')
  );
}

/** What a row that repeats the recommendation above adds to it. */
export function dropRepeated(row: RoleRow): RoleRow {
  const cells = new Map(row.cells);
  for (const role of ['recommendation', 'ref', 'findings'] as const) cells.delete(role);
  return { ...row, cells };
}

/** All that a row holds. */
export function quoteRow({ cells, notes }: RoleRow): string {
  return [...[...cells.values()].map(({ text }) => text), ...notes.map(({ text }) => text)]
    .map((text) => `“${text}”`)
    .join(', ');
}

export function findBullets(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

/** A row of bullets of the recommendation above. */
export function addBullets(current: Draft, row: RoleRow): void {
  const text = row.cells.get('recommendation')?.text ?? '';
  const lines = text.startsWith('- ') ? text : `- ${text}`;
  // A list broken over pages goes on in mid-item now and then; a bullet of its own starts a part.
  current.text = `${current.text}\n${lines}`;
  const shares =
    row.cells.has('owner') ||
    (row.cells.has('response') && !isContinuation(row.cells.get('response')?.text ?? ''));
  const bullets = shares ? findBullets(lines) : [];
  const get = (role: Role): string => row.cells.get(role)?.text ?? '';
  current.source.push(row.place);
  current.issues.push(...row.issues, {
    code: 'row-joined',
    message: 'Bullets of the recommendation above.',
    source: row.place,
  });
  current.findings = joinText(current.findings, get('findings'));
  addNotes(current.notes, row.notes);
  const part: Part = {
    bullets,
    response: get('response'),
    progress: get('progress'),
    owner: get('owner'),
    timescale: get('timescale'),
    place: row.place,
  };
  const last = current.parts.at(-1);
  if (shares || last === undefined) {
    current.parts.push(part);
  } else {
    last.response = joinText(last.response, part.response);
    last.progress = joinText(last.progress, part.progress);
  }
}

/** A row that answers the recommendation above it: its cells stand one column to the left of where they belong. */
export function takeResponseRow(current: Draft, row: RoleRow): void {
  const get = (role: Role): string => row.cells.get(role)?.text ?? '';
  current.source.push(row.place);
  current.parts.push({
    bullets: [],
    response: get('recommendation'),
    progress: joinText(get('response'), get('progress')),
    owner: get('owner'),
    timescale: get('timescale'),
    place: row.place,
  });
  addNotes(current.notes, row.notes);
  current.issues.push(...row.issues, {
    code: 'response-in-recommendation-column',
    message:
      'The recommendation column of this row holds an answer to the recommendation above; its cells were read one column on.',
    source: row.place,
  });
}
