import { isInTwoYears } from '../../text/isInTwoYears.ts';
import type { Recommendation } from '../../model.ts';
import type { Reach, RecurringColumn, RecurringPlace, RecurringRow, RecurringSpan } from './recurringRow.ts';

/** What a row needs to know of an issue. */
export interface RowIssue {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly phrases: readonly string[];
  /** Members that were reported complete, each with the later one that asks again. */
  readonly completed: readonly { readonly id: string; readonly by: string }[];
}

/** From so many councils on, something is shown as widespread. */
export const WIDE = 3;

const UNKNOWN = 'Council not known';

/**
 * Counts the members of each issue by document, those that the filter leaves of it. How far it reaches is read from
 * these: two known councils, two years of one council, or one year of it. What is left of it alone is no row.
 */
export function makeRecurringRows(
  issues: readonly RowIssue[],
  records: readonly Recommendation[],
): RecurringRow[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rows = issues.flatMap((issue): RecurringRow[] => {
    const members = [...new Set(issue.members)].flatMap((id) => byId.get(id) ?? []);
    if (members.length < 2) return [];
    const { id, title, phrases } = issue;
    const ids = new Set(members.map((record) => record.id));
    const returned = new Set(
      issue.completed.flatMap(({ id: done, by }) => (ids.has(done) && ids.has(by) ? [by] : [])),
    );
    const councils = listDistinct(members.flatMap(({ council }) => council ?? []));
    const years = listDistinct(members.flatMap(({ review }) => review.year ?? []));
    const again = listDistinct(members.map(nameOf)).filter((council) =>
      isInTwoYears(members.filter((one) => nameOf(one) === council)),
    );
    const later: RecurringSpan = isInTwoYears(members) ? 'years' : 'document';
    const span = councils.length > 1 ? 'councils' : later;
    const places = findPlaces(members, returned);
    return [{ id, title, span, councils, years, members: members.length, again, phrases, places }];
  });
  return rows.sort(compareRows);
}

/** The rows that answer one question. */
export function chooseRows(rows: readonly RecurringRow[], reach: Reach): RecurringRow[] {
  return rows.filter(({ span, councils, again }) => {
    switch (reach) {
      case 'all':
        return true;
      case 'councils':
        return span === 'councils';
      case 'wide':
        return councils.length >= WIDE;
      case 'years':
        return again.length > 0;
      case 'document':
        return span === 'document';
    }
  });
}

/** The documents of the records: by council, then by year. */
export function listColumns(records: readonly Recommendation[]): RecurringColumn[] {
  const columns = new Map<string, RecurringColumn>();
  for (const record of records) {
    const { document, review } = record;
    if (!columns.has(document))
      columns.set(document, { document, council: nameOf(record), year: review.year });
  }
  return [...columns.values()].sort(
    (a, b) =>
      compareText(a.council, b.council) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      compareText(a.document, b.document),
  );
}

function findPlaces(members: readonly Recommendation[], returned: ReadonlySet<string>): RecurringPlace[] {
  return listColumns(members).map(({ document, council, year }) => {
    const own = members.filter((record) => record.document === document);
    return {
      ...{ document, council, year, members: own.length },
      complete: own.filter(({ status }) => status.value === 'complete').length,
      returned: own.some(({ id }) => returned.has(id)),
    };
  });
}

/** Widest first: councils, then years, then documents; what stays within one year of a council comes last. */
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

function nameOf({ council }: Recommendation): string {
  return council ?? UNKNOWN;
}

function listDistinct<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
