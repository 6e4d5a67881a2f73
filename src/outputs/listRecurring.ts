import { countOf } from './countOf.ts';
import { joinList, type Listing } from './listing.ts';

/** An issue that came up again, as the `recurring` command prints it. */
export interface RecurringRow {
  readonly id: string;
  readonly title: string;
  readonly span: 'document' | 'years' | 'councils';
  readonly members: readonly string[];
  readonly councils: readonly string[];
  readonly years: readonly number[];
  readonly documents: readonly string[];
  readonly phrases: readonly string[];
  readonly near: readonly { readonly id: string }[];
  readonly completed: readonly { readonly id: string; readonly by: string }[];
  readonly reasons: readonly { readonly id: string; readonly signals: readonly string[] }[];
  /** Where a frame was asked for: the place where most of its members stand; null where none has one. */
  readonly place?: { readonly name: string } | null;
}

const spans: Readonly<Record<RecurringRow['span'], string>> = {
  councils: 'In more than one council',
  years: 'In more than one year of one council',
  document: 'Said again in one document or year, which is emphasis, not recurrence',
};

/** One row per issue, those that cross councils first. */
export function listRecurring<Row extends RecurringRow>(issues: readonly Row[]): Listing<Row> {
  const rows = (['councils', 'years', 'document'] as const).flatMap((span) =>
    issues.filter((issue) => issue.span === span),
  );
  const placed = rows.some(({ place }) => place !== undefined);
  const place = { heading: 'Place', value: (row: Row) => row.place?.name ?? '', stretch: 1, lines: 2 };
  return {
    rows,
    csv: [
      { heading: 'id', value: (row) => row.id },
      { heading: 'title', value: (row) => row.title },
      { heading: 'span', value: (row) => row.span },
      { heading: 'recommendations', value: (row) => row.members.length },
      { heading: 'members', value: (row) => joinList(row.members) },
      { heading: 'councils', value: (row) => joinList(row.councils) },
      { heading: 'years', value: (row) => joinList(row.years.map(String)) },
      { heading: 'phrases', value: (row) => joinList(row.phrases) },
      { heading: 'documents', value: (row) => joinList(row.documents) },
      { heading: 'why', value: (row) => joinList(row.reasons.map(describeReason)) },
      { heading: 'near', value: (row) => joinList(row.near.map(({ id }) => id)) },
      {
        heading: 'came back after complete',
        value: (row) => joinList(row.completed.map(({ id, by }) => `${id} → ${by}`)),
      },
      ...(placed ? [{ heading: 'place', value: (row: Row) => row.place?.name ?? '' }] : []),
    ],
    text: [
      { heading: 'Issue', value: (row) => row.title, stretch: 2, lines: 3 },
      { heading: 'Recommendations', value: listMembers, stretch: 3, lines: 8 },
      { heading: 'Years', value: (row) => row.years.join(' ') },
      { heading: 'Words shared', value: (row) => row.phrases.join(', '), stretch: 2, lines: 3 },
      ...(placed ? [place] : []),
    ],
    group: (row) => spans[row.span],
    note: rows.length === 0 ? 'Nothing was raised twice here.' : describeRows(rows),
  };
}

function describeReason({ id, signals }: RecurringRow['reasons'][number]): string {
  return `${id}: ${signals.join('; ')}`;
}

/** References under their documents; ↺ what was reported complete and asked for again. */
function listMembers({ members, documents, completed }: RecurringRow): string {
  const sign = (id: string): string => (completed.some((one) => one.id === id) ? ' ↺' : '');
  const isOf = (id: string, document: string): boolean => id.startsWith(`${document}/`);
  const listed = documents.flatMap((document) => {
    const refs = members
      .filter((id) => isOf(id, document))
      .map((id) => id.slice(document.length + 1) + sign(id));
    return refs.length === 0 ? [] : [`${document} ${refs.join(', ')}`];
  });
  // Records that came as lines have ids of their own, whatever file they stood in.
  const loose = members.filter((id) => !documents.some((document) => isOf(id, document)));
  return [...listed, ...loose.map((id) => id + sign(id))].join('; ');
}

function describeRows(rows: readonly RecurringRow[]): string {
  const again = rows.filter(({ span }) => span !== 'document').length;
  const returned = rows.some(({ completed }) => completed.length > 0)
    ? ' ↺: reported complete, and asked for again later.'
    : '';
  return `${countOf(again, 'issue')} came back, ${String(rows.length - again)} were said again in one document or year.${returned} Which words, and why each belongs: add --format json, or --format csv.`;
}
