import type { SourceCell } from '../model.ts';
import { type Header, type HeaderColumn } from './findHeader.ts';
import { isValue } from './isValue.ts';
import { findRole } from './roles.ts';

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
        const role = column.role === 'note' ? findRole(text) : column.role;
        columns.push({ role: role ?? findRole(heading) ?? 'note', heading, from: at, to: at });
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
