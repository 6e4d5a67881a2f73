import type { SourceCell } from '../model.ts';
import { findNamedRole, findRole, normaliseHeading, type Role } from './roles.ts';
import { isFigure, isValue } from './isValue.ts';

/** One column of a table as its header names it; a heading broken over two cells spans both. */
export interface HeaderColumn {
  readonly role: Role;
  readonly heading: string;
  /** First and last column of the row, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** A reader said what it holds. */
  readonly chosen?: true;
}

export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Cells of the header row, empty ones included. */
  readonly width: number;
  readonly broken: boolean;
  /** A reader said what its columns hold. */
  readonly mapped?: true;
}

/** A table's columns are named by at least this many known headings … */
const MIN_KNOWN = 2;
/** … of which one is known word for word … */
const MIN_SURE = 1;
/** … and which are at least this share of the cells that hold anything. */
const MIN_SHARE = 0.5;
/** Longer cells are text, not headings (Sandwell's longest heading has 128 characters). */
const MAX_HEADING = 160;

/** Words that head a column now and then, and far more often stand in one. */
const ENTRY =
  /^(?:agreed?|accept(?:ed)?|complete[d]?|implemented|addressed|manager|director|leader|post|high|medium|low)[.;]?$/i;
/** A sentence is no heading: so many words, and a stop. */
const SENTENCE = /^\S+(?:\s+\S+){2,}[.;]$/;

/** Beside dates for headings, so many others must be known word for word. */
const MIN_DATED = 2;
/** Where a table opens, known headings are enough if they are this share of its cells, and as many. */
const MIN_OPENING = { share: 0.6, known: 2, cells: 3, length: 60 };

/** The header that a row holds, or null. `opens`: nothing of its table stands above it. */
export function findHeader(cells: readonly SourceCell[], opens = false): Header | null {
  const columns: HeaderColumn[] = [];
  let known = 0;
  let sure = 0;
  let filled = 0;
  let dated = 0;
  let broken = false;
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index]?.text ?? '';
    if (normaliseHeading(text) === '') continue;
    if (text.length > MAX_HEADING || SENTENCE.test(text.trim())) return null;
    if (isValue(text)) {
      if (isFigure(text) || !/\d/.test(text)) return null;
      // A column of what was said by a day stands under that day.
      columns.push({ role: 'progress', heading: cleanHeading(text), from: index, to: index });
      dated += 1;
      continue;
    }
    filled += 1;
    const role = findRole(text);
    const joined = role === null ? findNamedRole(text.trim() + (cells[index + 1]?.text.trim() ?? '')) : null;
    if (joined !== null) {
      columns.push({
        role: joined,
        heading: text.trim() + (cells[index + 1]?.text.trim() ?? ''),
        from: index,
        to: index + 1,
      });
      index += 1;
      known += 1;
      broken = true;
    } else {
      columns.push({ role: role ?? 'note', heading: cleanHeading(text), from: index, to: index });
      if (role !== null && !ENTRY.test(text.trim())) known += 1;
    }
    if (joined !== null || (findNamedRole(text) !== null && !ENTRY.test(text.trim()))) sure += 1;
  }
  if (dated > 0 && (sure < MIN_DATED || dated > known)) return null;
  const opening =
    opens &&
    filled >= MIN_OPENING.cells &&
    known >= MIN_OPENING.known &&
    known / filled >= MIN_OPENING.share &&
    cells.every(({ text }) => text.length <= MIN_OPENING.length && /^(?:\s*$|[\p{Lu}%])/u.test(text));
  return opening || (known >= MIN_KNOWN && sure >= MIN_SURE && known / filled >= MIN_SHARE)
    ? { columns, width: cells.length, broken }
    : null;
}

function cleanHeading(text: string): string {
  return text
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many cells must start with their column's heading before a row counts as glued to its header. */
const MIN_GLUED = 3;

/**
 * A row whose cells start with the headings of the table ("Impact Council priorities are met…"): the header
 * was printed again over a page break and run together with the row. Gives the cells without it, or null.
 */
export function findGluedHeader(cells: readonly SourceCell[], header: Header): SourceCell[] | null {
  let glued = 0;
  const bare = cells.map((cell) => {
    const column = header.columns.find((candidate) => candidate.from === cell.column);
    const text = cell.text.trimStart();
    if (!column || !text.startsWith(column.heading) || text.length === column.heading.length) return cell;
    glued += 1;
    return { ...cell, text: text.slice(column.heading.length).trimStart() };
  });
  return glued >= MIN_GLUED ? bare : null;
}
