import type { SourceCell } from '../model.ts';
import { type Header, type HeaderColumn } from './findHeader.ts';
import { isValue } from './isValue.ts';
import { findExactRole, findRole, type Role } from './roles.ts';

/** Longer cells are text, in characters. */
const MAX_HEADING = 60;

/**
 * A header of two rows as one: under "Target date", merged over two columns, stand "Original" and "Revised". Null where
 * `below` is no row of subheadings: one of its cells stands under a heading of its own, or holds more than a heading.
 */
export function joinSubheadings(
  header: Header,
  above: readonly SourceCell[],
  below: readonly SourceCell[],
): Header | null {
  const filled = below.filter(({ text, merged }) => text.trim() !== '' && merged !== true);
  if (filled.length < 2 || below.length !== above.length) return null;
  const columns: HeaderColumn[] = [];
  for (const column of header.columns) {
    const span = above[column.from]?.columns ?? 1;
    const under = filled.filter((cell) => cell.column >= column.from && cell.column < column.from + span);
    if (span === 1 || under.length === 0) columns.push(column);
    else
      for (const { text, column: at } of under) {
        const heading = `${column.heading} ${text.trim()}`;
        columns.push({ role: chooseRole(column.role, text, heading), heading, from: at, to: at });
      }
  }
  const taken = columns.length - header.columns.length;
  const isHeading = ({ text }: SourceCell): boolean =>
    text.trim().length <= MAX_HEADING && !isValue(text) && !/[.;]$/.test(text.trim());
  const all = filled.every((cell) =>
    columns.some(({ from, heading }) => from === cell.column && heading.endsWith(cell.text.trim())),
  );
  if (taken < 1 || !all || !filled.every(isHeading)) return null;
  return { ...header, columns };
}

/**
 * The role of a column under two headings: what both name word for word, what the lower one names ("Council response" over
 * "Action"), else what the upper one does. Dates and comments under "Progress" are of the progress.
 */
function chooseRole(above: Role, below: string, both: string): Role {
  const own = findRole(below);
  const exact = findExactRole(both);
  if (exact !== null) return exact;
  if (above === 'progress' && (own === 'timescale' || own === 'response' || own === 'note')) return above;
  return own ?? (above === 'note' ? (findRole(both) ?? 'note') : above);
}
