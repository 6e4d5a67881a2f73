import { readColumnFacts } from './columnFacts.ts';
import type { Header, HeaderColumn } from './findHeader.ts';
import { findAsking, findShape } from './inferHeader.ts';
import { findRole, type Role } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** Fewer cells tell too little. */
const MIN_CELLS = 3;
/** Roles that a column under an unknown heading may be told to have by its cells. */
const TOLD: readonly Role[] = ['ref', 'owner', 'timescale'];

/**
 * A header with roles for columns under headings that no list knows, told by their cells: references, owners and dates
 * where the table has no such column yet, and recommendations where it has neither these nor actions.
 */
export function completeHeader(header: Header, rows: readonly RawRow[]): Header {
  const body = rows.filter((row) => row.alone !== true && row.cells.length === header.width);
  const has = new Set(header.columns.map(({ role }) => role));
  const facts = header.columns.map(({ from }) => readColumnFacts(body, from));
  const open = header.columns.map(
    ({ role, heading }, index) =>
      role === 'note' && findRole(heading) === null && (facts[index]?.cells ?? 0) >= MIN_CELLS,
  );
  const roles = header.columns.map(({ role }, index): Role => {
    const fact = facts[index];
    const shape = open[index] === true && fact ? findShape(fact) : null;
    if (shape === null || !TOLD.includes(shape) || has.has(shape)) return role;
    has.add(shape);
    return shape;
  });
  if (!has.has('recommendation') && !has.has('action')) {
    const texts = roles.map((role, index): Role | null =>
      open[index] === true && role === 'note' ? null : role,
    );
    const asking = findAsking(facts, texts);
    if (asking >= 0) roles[asking] = 'recommendation';
  }
  const columns = header.columns.map((column, index): HeaderColumn => ({
    ...column,
    role: roles[index] ?? column.role,
  }));
  return { ...header, columns };
}
