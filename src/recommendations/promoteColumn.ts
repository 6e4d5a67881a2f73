import type { Header } from './findHeader.ts';
import type { Role } from './roles.ts';

/**
 * A header with a column of recommendations: its own; else that of the actions, or of the findings that are answered,
 * for each of their rows asks for something. As it stands where there are answers and the column of what is answered has lost its heading.
 * Null where the table is known to have `lost` its column of recommendations, and where no column can hold any. `width`: of
 * its widest row.
 */
export function promoteColumn(header: Header, lost: boolean, width: number): Header | null {
  const has = (role: Role): boolean => header.columns.some((column) => column.role === role);
  if (has('recommendation')) return header;
  if (lost) return null;
  if (has('action')) return replaceRole(header, 'action');
  if (has('findings') && (has('response') || has('progress'))) return replaceRole(header, 'findings');
  // What is answered stands in a column whose heading was lost.
  return has('response') && header.columns.length < width ? header : null;
}

/** The first column of a role becomes that of the recommendations. */
function replaceRole(header: Header, role: Role): Header {
  const at = header.columns.findIndex((column) => column.role === role);
  return {
    ...header,
    columns: header.columns.map((column, index) =>
      index === at ? { ...column, role: 'recommendation' } : column,
    ),
  };
}
