import type { ChartTable } from '../figure/chartTable.ts';
import type { RecurringColumn, RecurringRow } from './recurringRow.ts';

const countWord = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** States what came back across councils, or over the years of one. `of`: how many councils there are. */
export function describeRecurring(rows: readonly RecurringRow[], of?: number): string {
  const across = rows.filter(({ span }) => span === 'councils');
  const widest = Math.max(0, ...across.map(({ councils }) => councils.length));
  if (widest > 0) {
    const alike = across.filter(({ councils }) => councils.length === widest);
    const all = widest === of ? (widest === 2 ? 'both councils' : `all ${String(widest)} councils`) : null;
    return `${nameRows(alike)} came up in ${all ?? countWord(widest, 'council')}`;
  }
  const years = rows.filter(({ span }) => span === 'years');
  if (years.length > 0) {
    const councils = [...new Set(years.flatMap((row) => row.councils))];
    const where = councils.length === 1 ? String(councils[0]) : 'the same council';
    return `${nameRows(years)} came up with ${where} in more than one year`;
  }
  if (rows.length === 1) return 'One recommendation was made more than once within its document';
  if (rows.length > 0)
    return `${String(rows.length)} recommendations were made more than once within one document`;
  return 'Nothing was raised twice here';
}

function nameRows(rows: readonly RecurringRow[]): string {
  const [first] = rows;
  if (rows.length === 1 && first !== undefined) {
    const [only] = first.councils;
    const suffix = `, ${only ?? ''}`;
    const isOwn = first.councils.length === 1 && first.title.endsWith(suffix);
    return isOwn ? first.title.slice(0, -suffix.length) : first.title;
  }
  const isTheme = rows.every(({ tie }) => tie === 'theme');
  return countWord(rows.length, isTheme ? 'theme' : 'issue');
}

/** How far it reaches, in words: "3 councils, 3 years". */
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
  const councils = [...new Set(columns.map(({ council }) => council))];
  return councils
    .flatMap((council) => {
      const years = row.places
        .filter((place) => place.council === council)
        .map(({ year }) => (year === null ? 'year not known' : String(year)));
      return years.length === 0 ? [] : [`${council} ${[...new Set(years)].join(' → ')}`];
    })
    .join('; ');
}

/** Where it was raised again after it had been reported complete: "Lewisham 2023"; null where nowhere. */
export function describeReturn(row: RecurringRow): string | null {
  const back = row.places.filter(({ returned }) => returned);
  return back.length === 0
    ? null
    : back.map(({ council, year }) => `${council} ${String(year ?? '')}`).join(', ');
}

/** What was reported complete, and where it came up all the same: for a row without dots; null where nothing was. */
export function describeDone(row: RecurringRow): string | null {
  const complete = countComplete(row);
  const back = describeReturn(row);
  if (complete === 0) return null;
  return `${String(complete)} reported complete${back === null ? '' : `, ↺ raised again: ${back}`}`;
}

/** The sentence of one row. */
export function describeRow(row: RecurringRow, columns: readonly RecurringColumn[]): string {
  const complete = countComplete(row);
  const done = complete === 0 ? 'none reported complete' : `${String(complete)} reported complete`;
  const back = describeReturn(row);
  const again = back === null ? '' : ` It was raised again after one was reported complete: ${back}.`;
  return `${row.title}: ${countWord(row.members, 'recommendation')}, ${describePath(row, columns)}, ${done}.${again}`;
}

export function tabulateRecurring(
  rows: readonly RecurringRow[],
  columns: readonly RecurringColumn[],
  caption: string,
): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Theme or recommendation', kind: 'words' },
      { name: 'Held together by', kind: 'words' },
      { name: 'Reach', kind: 'words' },
      { name: 'Where and when', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Reported complete', kind: 'number' },
      { name: 'Raised again after it was reported complete', kind: 'words' },
    ],
    rows: rows.map((row) => [
      row.title,
      row.tie,
      describeReach(row),
      describePath(row, columns),
      row.members,
      countComplete(row),
      describeReturn(row),
    ]),
  };
}

function countComplete({ places }: RecurringRow): number {
  return places.reduce((sum, place) => sum + place.complete, 0);
}
