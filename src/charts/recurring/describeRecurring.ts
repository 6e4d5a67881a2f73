import type { ChartTable } from '../figure/chartTable.ts';
import type { RecurringColumn, RecurringRow } from './recurringRow.ts';

const countWord = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** States what came back across councils, or over the years of one. */
export function describeRecurring(rows: readonly RecurringRow[]): string {
  const councils = rows.filter(({ span }) => span === 'councils');
  const widest = councils[0];
  if (widest !== undefined) {
    const alike = councils.filter((row) => row.councils.length === widest.councils.length).length;
    const verb = alike === 1 ? 'issue was' : 'issues were';
    return `${String(alike)} ${verb} raised in ${countWord(widest.councils.length, 'council')}`;
  }
  const years = rows.filter(({ span }) => span === 'years');
  if (years.length > 0) return `${countWord(years.length, 'issue')} came back in a later year`;
  if (rows.length > 0) return `${countWord(rows.length, 'issue')} came up again within one document`;
  return 'Nothing was raised twice here';
}

/** How far an issue reaches, in words: "3 councils, 3 years". */
export function describeReach({ span, councils, years, members }: RecurringRow): string {
  if (span === 'document') return `said ${String(members)} times`;
  const parts = [
    councils.length > 1 ? countWord(councils.length, 'council') : null,
    years.length > 1 ? countWord(years.length, 'year') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? countWord(members, 'recommendation') : parts.join(', ');
}

/** "Lewisham 2022 → 2023; Sandwell 2023". */
export function describePath(row: RecurringRow, columns: readonly RecurringColumn[]): string {
  return row.councils
    .map((council) => {
      const years = columns
        .filter(
          (column) =>
            column.council === council && row.places.some(({ document }) => document === column.document),
        )
        .map(({ year }) => (year === null ? 'year not known' : String(year)));
      return `${council} ${[...new Set(years)].join(' → ')}`;
    })
    .join('; ');
}

/** The sentence of one row. */
export function describeRow(row: RecurringRow, columns: readonly RecurringColumn[]): string {
  const complete = row.places.reduce((sum, place) => sum + place.complete, 0);
  const done = complete === 0 ? 'none reported complete' : `${String(complete)} reported complete`;
  return `${row.title}: ${countWord(row.members, 'recommendation')}, ${describePath(row, columns)}, ${done}.`;
}

export function tabulateRecurring(
  rows: readonly RecurringRow[],
  columns: readonly RecurringColumn[],
  caption: string,
): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Issue', kind: 'words' },
      { name: 'Reach', kind: 'words' },
      { name: 'Where and when', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Reported complete', kind: 'number' },
    ],
    rows: rows.map((row) => [
      row.title,
      describeReach(row),
      describePath(row, columns),
      row.members,
      row.places.reduce((sum, place) => sum + place.complete, 0),
    ]),
  };
}
