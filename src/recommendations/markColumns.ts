import type { Header, HeaderColumn } from './findHeader.ts';
import { normaliseHeading } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** Columns of colours, shares and words of a status. */
const MARKS =
  /^(?:b?ragb?|r a g|rag b|b rag)(?: rating| status)?$|^status$|^(?:overall|current|action|delivery|implementation) (?:status|b?ragb?)$|^(?:percent(?:age)? )?completed?$|^(?:(?:has|have|is|was) (?:this|it) (?:been )?)?(?:fully )?(?:implemented|completed?|addressed|closed|done|actioned)(?: y(?:es)? no?)?$/;
const LETTER = /^(?:[bragcyn]|yes|no|partly|partially|in part|fully)$/i;
/** Numbers without a sign tell nothing without a heading that says what they are. */
const SHARES = /%|\bper ?cent/i;
const NUMBER = /^\d{1,3}$/;
/** What is to come of an action, where it stands before the action; behind it, what has come of it. */
const OUTCOME = /^outcomes?$/;

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
  const isLoneMark = ({ heading, from }: HeaderColumn): boolean =>
    isMarkHeading(heading) &&
    (progress.length > 1 ||
      rows.some(({ cells }) => LETTER.test(cells[from]?.text.trim() ?? '')) ||
      (SHARES.test(heading) && rows.some(({ cells }) => NUMBER.test(cells[from]?.text.trim() ?? ''))));
  const asking = header.columns.findLastIndex(({ role }) => role === 'recommendation' || role === 'action');
  const columns = header.columns.map((column, index): HeaderColumn =>
    column.role === 'progress' &&
    ((index < asking && OUTCOME.test(normaliseHeading(column.heading))) || isLoneMark(column))
      ? { ...column, role: 'note' }
      : column,
  );
  return { ...header, columns };
}
