import type { Header, HeaderColumn } from './findHeader.ts';
import { normaliseHeading } from './roles.ts';

/** Columns of colours, shares and words of a status. */
const MARKS =
  /^(?:b?rag|r a g)(?: rating| status)?$|^status$|^(?:overall|current|action|delivery|implementation) (?:status|rag)$|^(?:percent(?:age)? )?completed?$/;

/**
 * A header whose columns of marks (RAG, % complete, Status) are notes under their headings, by which they are read, where
 * another column holds the progress in words, or several hold marks. Alone, such a column is the progress.
 */
export function markColumns(header: Header): Header {
  const progress = header.columns.filter(({ role }) => role === 'progress');
  if (progress.length < 2) return header;
  const columns = header.columns.map((column): HeaderColumn =>
    column.role === 'progress' && MARKS.test(normaliseHeading(column.heading))
      ? { ...column, role: 'note' }
      : column,
  );
  return { ...header, columns };
}
