import type { Recommendation } from '../../model.ts';
import type { RecurringColumn, RecurringRow } from './recurringRow.ts';

/** What a row needs to know of an issue. */
export interface RowIssue {
  readonly id: string;
  readonly title: string;
  readonly span: 'document' | 'years' | 'councils';
  readonly members: readonly string[];
  readonly councils: readonly string[];
  readonly years: readonly number[];
}

/** Counts the members of each issue by document; issues of which fewer than two members are left fall away. */
export function makeRecurringRows(
  issues: readonly RowIssue[],
  records: readonly Recommendation[],
): RecurringRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rows = issues.flatMap((issue): RecurringRow[] => {
    const members = issue.members.flatMap((id) => byId.get(id) ?? []);
    if (members.length < 2) return [];
    const documents = [...new Set(members.map(({ document }) => document))];
    return [
      {
        id: issue.id,
        title: issue.title,
        span: issue.span,
        councils: issue.councils,
        years: issue.years,
        members: members.length,
        places: documents.map((document) => {
          const own = members.filter((record) => record.document === document);
          return {
            document,
            members: own.length,
            complete: own.filter(({ status }) => status.value === 'complete').length,
          };
        }),
      },
    ];
  });
  return rows.sort(compareRows);
}

/** The documents of the records: by council, then by year. */
export function listColumns(records: readonly Recommendation[]): RecurringColumn[] {
  const columns = new Map<string, RecurringColumn>();
  for (const { document, council, review } of records) {
    if (!columns.has(document))
      columns.set(document, { document, council: council ?? 'Council not known', year: review.year });
  }
  return [...columns.values()].sort(
    (a, b) =>
      compareText(a.council, b.council) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      compareText(a.document, b.document),
  );
}

/** Widest first: councils, then years, then documents; what stays within one document comes last. */
function compareRows(a: RecurringRow, b: RecurringRow): number {
  return (
    Number(a.span === 'document') - Number(b.span === 'document') ||
    b.councils.length - a.councils.length ||
    b.years.length - a.years.length ||
    b.places.length - a.places.length ||
    b.members - a.members ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
