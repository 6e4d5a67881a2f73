import type { Header, HeaderColumn } from './findHeader.ts';
import { normaliseHeading } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** Columns of colours, shares and words of a status. */
const MARKS =
  /^(?:b?ragb?|r a g|rag b|b rag)(?: rating| status)?$|^status$|^(?:overall|current|action|delivery|implementation) (?:status|b?ragb?)$|^(?:percent(?:age)? )?completed?$/;
const LETTER = /^[bragc]$/i;

/** Whether a column of this name holds marks: RAG, % complete, Status. */
export function isMarkHeading(heading: string): boolean {
  return MARKS.test(normaliseHeading(heading));
}

/**
 * A header whose columns of marks (RAG, % complete, Status) are notes under their headings, by which they are read, where
 * another column holds the progress in words, or several hold marks, or where the marks are letters, which tell nothing
 * without their heading. Else such a column is the progress.
 */
export function markColumns(header: Header, rows: readonly RawRow[]): Header {
  const progress = header.columns.filter(({ role }) => role === 'progress');
  const columns = header.columns.map((column): HeaderColumn =>
    column.role === 'progress' &&
    isMarkHeading(column.heading) &&
    (progress.length > 1 || rows.some(({ cells }) => LETTER.test(cells[column.from]?.text.trim() ?? '')))
      ? { ...column, role: 'note' }
      : column,
  );
  return { ...header, columns };
}
