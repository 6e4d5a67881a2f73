import { readColumnFacts, type ColumnFacts } from './columnFacts.ts';
import type { Header, HeaderColumn } from './findHeader.ts';
import { findAsking, findShape } from './inferHeader.ts';
import { findRole, type Role } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** Fewer cells tell too little. */
const MIN_CELLS = 3;
/** … but references in so many are no chance. */
const MIN_REFS = 2;
/** Roles that a column under an unknown heading may be told to have by its cells. */
const TOLD: readonly Role[] = ['ref', 'owner', 'timescale'];

/** So various are the texts of a column, at least, that each row has one of its own. */
const MIN_VARIOUS = 0.5;
/** Shorter texts are titles, in characters. */
const MIN_TEXT = 30;

/**
 * A header with roles for columns under headings that no list knows, told by their cells: references, owners and dates
 * where the table has no such column yet; and recommendations where it has no column of these: the texts that ask, before
 * what is done about them. `signed`: the document names a review, so that the text before an action is what it came from.
 */
export function completeHeader(printed: Header, rows: readonly RawRow[], signed: boolean): Header {
  const body = rows.filter((row) => row.alone !== true && row.cells.length === printed.width);
  const header = addRefs(printed, body);
  const has = new Set(header.columns.map(({ role }) => role));
  const facts = header.columns.map(({ from }) => readColumnFacts(body, from));
  const open = header.columns.map(
    ({ role, heading, chosen }) => role === 'note' && chosen !== true && findRole(heading) === null,
  );
  const roles = header.columns.map(({ role }, index): Role => {
    const fact = facts[index];
    const shape = open[index] === true && fact && fact.cells >= MIN_CELLS ? findShape(fact) : null;
    if (shape === null || !TOLD.includes(shape) || has.has(shape)) return role;
    has.add(shape);
    return shape;
  });
  const asking = has.has('recommendation') ? -1 : findOpenText(roles, open, facts, signed);
  if (asking >= 0) roles[asking] = 'recommendation';
  const columns = header.columns.map((column, index): HeaderColumn => ({
    ...column,
    role: roles[index] ?? column.role,
  }));
  return { ...header, columns };
}

/** A header with the column of references that stands under no heading at all, if it has no other. */
function addRefs(header: Header, body: readonly RawRow[]): Header {
  if (header.columns.some(({ role, from }) => role === 'ref' || from === 0)) return header;
  const fact = readColumnFacts(body, 0);
  if (fact.cells < MIN_REFS || findShape(fact) !== 'ref') return header;
  return { ...header, columns: [{ role: 'ref', heading: '', from: 0, to: 0 }, ...header.columns] };
}

/** The column under an unknown heading that holds what was recommended; -1: none. */
function findOpenText(
  roles: readonly Role[],
  open: readonly boolean[],
  facts: readonly ColumnFacts[],
  signed: boolean,
): number {
  const done = roles.findIndex((role) => role === 'action' || role === 'response');
  const before = roles.includes('action') && done >= 0 ? done : roles.length;
  const texts = roles.map((role, index): Role | null =>
    open[index] === true && role === 'note' && index < before ? null : role,
  );
  const asking = findAsking(facts, texts);
  if (asking >= 0 || !signed || done < 0) return asking;
  return facts.findIndex(
    (fact, index) =>
      index < done &&
      texts[index] === null &&
      findShape(fact) === null &&
      fact.length >= MIN_TEXT &&
      fact.various >= MIN_VARIOUS,
  );
}
