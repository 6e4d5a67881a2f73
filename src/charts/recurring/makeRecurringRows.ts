import type { Recommendation } from '../../model.ts';
import type { Reach, RecurringColumn, RecurringPlace, RecurringRow } from './recurringRow.ts';

/** What a row needs to know of an issue. */
export interface RowIssue {
  readonly id: string;
  readonly title: string;
  readonly span: 'document' | 'years' | 'councils';
  readonly members: readonly string[];
}

/** Up to which date a document reports; null where it is not known. */
export type ReportedDate = (document: string) => string | null;

/** From so many councils on, something is shown as widespread. */
export const WIDE = 3;

/**
 * Counts the members of each issue by document, those that are left of it. How far it reaches is read from these:
 * two councils, two years of one council, or one document. What is left of a theme in one document is no return,
 * and a council's own row falls away where the theme's row over all councils shows the same.
 */
export function makeRecurringRows(
  issues: readonly RowIssue[],
  records: readonly Recommendation[],
  reported: ReportedDate = () => null,
): RecurringRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rows = issues.flatMap((issue): RecurringRow[] => {
    const members = [...new Set(issue.members)].flatMap((id) => byId.get(id) ?? []);
    const tie = issue.span === 'document' ? 'reference' : 'theme';
    const councils = listDistinct(members.flatMap(({ council }) => council ?? []));
    const years = listDistinct(members.flatMap(({ review }) => review.year ?? []));
    const span = councils.length > 1 ? 'councils' : years.length > 1 ? 'years' : 'document';
    if (members.length < 2 || (tie === 'theme' && span === 'document')) return [];
    const places = findPlaces(members, reported);
    return [
      { id: issue.id, title: issue.title, span, tie, councils, years, members: members.length, places },
    ];
  });
  return dropTwins(rows).sort(compareRows);
}

/** The rows of one reach: all of them with one row a theme, or those that answer one question. */
export function chooseRows(rows: readonly RecurringRow[], reach: Reach): RecurringRow[] {
  const wide = new Set(
    rows.filter(({ span, tie }) => span === 'councils' && tie === 'theme').map(({ id }) => id),
  );
  return rows.filter((row) => {
    switch (reach) {
      case 'all':
        return row.span !== 'years' || !wide.has(row.id.split('/').slice(0, 2).join('/'));
      case 'councils':
        return row.councils.length >= WIDE;
      case 'years':
        return row.span === 'years';
      case 'document':
        return row.span === 'document';
    }
  });
}

/** The documents of the records: by council, then by year. */
export function listColumns(
  records: readonly Recommendation[],
  reported: ReportedDate = () => null,
): RecurringColumn[] {
  const columns = new Map<string, RecurringColumn>();
  for (const { document, council, review } of records) {
    if (!columns.has(document))
      columns.set(document, {
        document,
        council: council ?? 'Council not known',
        year: review.year,
        reported: reported(document),
      });
  }
  return [...columns.values()].sort(
    (a, b) =>
      compareText(a.council, b.council) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      compareText(a.document, b.document),
  );
}

function findPlaces(members: readonly Recommendation[], reported: ReportedDate): RecurringPlace[] {
  const columns = listColumns(members, reported);
  const counted = columns.map((column) => {
    const own = members.filter(({ document }) => document === column.document);
    const complete = own.filter(({ status }) => status.value === 'complete').length;
    return { column, members: own.length, complete };
  });
  return counted.map(({ column: { document, council, year }, members: count, complete }) => ({
    document,
    council,
    year,
    members: count,
    complete,
    returned: counted.some(
      (earlier) =>
        earlier.column.council === council &&
        earlier.complete > 0 &&
        earlier.column.reported !== null &&
        year !== null &&
        Number(earlier.column.reported.slice(0, 4)) < year,
    ),
  }));
}

/** A filter can leave a theme's row with one council: it is then the same as that council's own row. */
function dropTwins(rows: readonly RecurringRow[]): RecurringRow[] {
  const seen = new Set<string>();
  const own = rows.filter(({ id }) => id.split('/').length > 2);
  const kept = new Set(
    [...own, ...rows].flatMap((row) => {
      const key = `${row.id.split('/').slice(0, 2).join('/')} ${row.councils.join()} ${String(row.members)}`;
      if (row.tie === 'theme' && row.span === 'years' && seen.has(key)) return [];
      seen.add(key);
      return [row.id];
    }),
  );
  return rows.filter(({ id }) => kept.has(id));
}

/** Widest first: councils, then years, then documents; what stays within one document comes last. */
function compareRows(a: RecurringRow, b: RecurringRow): number {
  const rank = { councils: 0, years: 1, document: 2 };
  return (
    rank[a.span] - rank[b.span] ||
    b.councils.length - a.councils.length ||
    b.years.length - a.years.length ||
    b.places.length - a.places.length ||
    b.members - a.members ||
    compareText(a.id, b.id)
  );
}

function listDistinct<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
