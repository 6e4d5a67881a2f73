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
  readonly phrases: readonly string[];
}

const spans: Readonly<Record<RecurringRow['span'], string>> = {
  councils: 'In more than one council',
  years: 'In more than one year of one council',
  document: 'Tied by a reference',
};

/** One row per issue, those that cross councils first. */
export function listRecurring<Row extends RecurringRow>(issues: readonly Row[]): Listing<Row> {
  const rows = (['councils', 'years', 'document'] as const).flatMap((span) =>
    issues.filter((issue) => issue.span === span),
  );
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
    ],
    text: [
      { heading: 'Issue', value: (row) => row.title, stretch: 3, lines: 3 },
      { heading: 'Recs', value: (row) => row.members.length, align: 'right' },
      { heading: 'Councils', value: (row) => row.councils.join(', '), stretch: 2, lines: 3 },
      { heading: 'Years', value: (row) => row.years.join(' ') },
      { heading: 'Words shared', value: (row) => row.phrases.join(', '), stretch: 3, lines: 3 },
    ],
    group: (row) => spans[row.span],
    note:
      rows.length === 0
        ? 'Nothing was raised twice here.'
        : `${countOf(rows.length, 'issue')}. Which recommendations: add --format json, or --format csv.`,
  };
}
