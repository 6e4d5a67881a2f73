import { cleanCell } from './cleanCell.ts';
import { readColumnFacts, type ColumnFacts } from './columnFacts.ts';
import type { Header, HeaderColumn } from './findHeader.ts';
import { isValue } from './isValue.ts';
import { isReferenceLike } from '../text/shapes.ts';
import type { Role } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** This share of a column's cells decides what it holds. */
const MOST = 0.6;
/** Of a column of recommendations, this share of cells asks for something. */
const MIN_ASKED = 0.4;
/** Shorter texts are titles, in characters. */
const MIN_TEXT = 30;
/** … but where the document names a review, recommendations may be as short as this. */
const MIN_TITLE = 15;
/** Longer cells are no headings, in characters. */
const MAX_HEADING = 60;

export interface InferredHeader {
  readonly header: Header;
  /** The row of headings that no list knows. */
  readonly heading: RawRow | null;
}

/**
 * The columns of a table without a header that is known, told by what their cells hold: references, dates, owners, marks
 * of a status, and the text that asks for something. Null where no text asks, or where nothing beside it shows that the
 * table is one of recommendations. `chosen`: roles that are known, by column; `signed`: the document names a review.
 */
export function inferHeader(
  rows: readonly RawRow[],
  chosen: ReadonlyMap<number, Role> = new Map(),
  signed = false,
): InferredHeader | null {
  const heading = rows.length > 1 && rows[0] && isHeadingRow(rows[0]) ? rows[0] : null;
  const body = heading ? rows.slice(1) : rows;
  const width = Math.max(0, ...body.map((row) => row.cells.length));
  const facts = Array.from({ length: width }, (_, column) => readColumnFacts(body, column));
  const taken = new Set(chosen.values());
  const roles = facts.map((fact, column) => {
    const shape = findShape(fact);
    return chosen.get(column) ?? (shape !== null && taken.has(shape) ? 'note' : shape);
  });
  const given = roles.indexOf('recommendation');
  const asking = given >= 0 ? given : findAsking(facts, roles, signed ? MIN_TITLE : MIN_TEXT);
  if (asking < 0) return null;
  roles[asking] = 'recommendation';
  const state = facts.findIndex((fact, column) => column > asking && fact.states >= MOST);
  if (state >= 0 && !chosen.has(state)) roles[state] = 'progress';
  if (given < 0 && !['ref', 'owner', 'timescale'].some((role) => roles.includes(role as Role))) return null;
  let answered = false;
  for (const [column, fact] of facts.entries()) {
    if (roles[column] !== null || fact.cells === 0) continue;
    if (taken.has(column < asking ? 'findings' : 'response')) roles[column] = 'note';
    else if (column < asking) roles[column] = fact.length >= MIN_TEXT ? 'findings' : 'section';
    else {
      roles[column] = answered ? 'progress' : 'response';
      answered = true;
    }
  }
  const columns = roles.map((role, column): HeaderColumn => ({
    role: role ?? 'note',
    heading: cleanCell(heading?.cells[column]?.text ?? '').text,
    from: column,
    to: column,
  }));
  return { header: { columns, width, broken: false }, heading };
}

/** The role that the shape of a column's cells shows; null for a column of text. */
export function findShape(fact: ColumnFacts): Role | null {
  if (fact.cells === 0) return 'note';
  if (fact.marks >= MOST) return fact.ratings > 0 ? 'note' : 'progress';
  if (fact.times >= MOST) return 'timescale';
  if (fact.refs >= MOST) return 'ref';
  return Math.max(fact.owners, fact.names) >= MOST && fact.asked < MOST ? 'owner' : null;
}

/** The column of texts that ask most; of nearly equal ones the first. -1: none. */
export function findAsking(
  facts: readonly ColumnFacts[],
  roles: readonly (Role | null)[],
  least = MIN_TEXT,
): number {
  let best = -1;
  for (const [column, fact] of facts.entries()) {
    if (roles[column] !== null || fact.length < least || fact.asked < MIN_ASKED) continue;
    if (best < 0 || fact.asked > (facts[best]?.asked ?? 0) + 0.2) best = column;
  }
  return best;
}

function isHeadingRow({ cells }: RawRow): boolean {
  const texts = cells.map(({ text }) => cleanCell(text).text).filter((text) => text !== '');
  return (
    texts.length >= 2 &&
    texts.every(
      (text) =>
        text.length <= MAX_HEADING &&
        /^[\p{Lu}%]/u.test(text) &&
        !/[.;]$/.test(text) &&
        !isValue(text) &&
        (!isReferenceLike(text) || !/\d/.test(text)),
    )
  );
}
