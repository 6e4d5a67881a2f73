import type { ChartTable } from '../figure/chartTable.ts';
import type { Reach, RecurringColumn, RecurringRow, RecurringSpan } from './recurringRow.ts';

const countWord = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** How far an issue reaches, as a table and a heading name it. */
export const spanNames: Readonly<Record<RecurringSpan, string>> = {
  councils: 'In two or more councils',
  years: 'Again with one council',
  document: 'Said again in one year: not recurring',
};

/**
 * States what came back: after it was reported complete, across councils, or with one council. `reach`: which rows were
 * chosen; rows chosen for one council's sake say nothing of how many reach further. `of`: all councils.
 */
export function describeRecurring(rows: readonly RecurringRow[], reach: Reach = 'all', of?: number): string {
  const back = rows.filter(({ places }) => places.some(({ returned }) => returned));
  if (back.length > 0)
    return `${nameRows(back)} came back after ${back.length === 1 ? 'it was' : 'they were'} reported complete`;
  const across = reach === 'years' ? [] : rows.filter(({ span }) => span === 'councils');
  const again = reach === 'councils' || reach === 'wide' ? [] : rows.filter((row) => row.again.length > 0);
  if (across.length > 0 && again.length > 0)
    return `${nameRows(across)} came up in several councils, ${again.length === 1 ? 'one' : String(again.length)} again with the same council`;
  if (across.length > 0) {
    const widest = Math.max(...across.map(({ councils }) => councils.length));
    const least = Math.min(...across.map(({ councils }) => councils.length));
    return `${nameRows(across)} came up in ${least === widest ? nameAll(widest, of) : 'more than one council'}`;
  }
  if (again.length > 0) return `${nameCouncils(again)} asked again about ${nameRows(again)}`;
  if (rows.length > 0)
    return `Nothing came back; ${countWord(rows.length, 'issue')} ${rows.length === 1 ? 'was' : 'were'} raised more than once within one year`;
  return 'Nothing was raised twice here';
}

function nameCouncils(again: readonly RecurringRow[]): string {
  const councils = [...new Set(again.flatMap((row) => row.again))];
  return councils.length === 1
    ? `${String(councils[0])} was`
    : `${countWord(councils.length, 'council')} were`;
}

/** One issue by its own words, more by their number. */
function nameRows(rows: readonly RecurringRow[]): string {
  const [first] = rows;
  return rows.length === 1 && first !== undefined ? `“${first.title}”` : countWord(rows.length, 'issue');
}

function nameAll(count: number, of: number | undefined): string {
  if (count !== of) return countWord(count, 'council');
  return count === 2 ? 'both councils' : `all ${String(count)} councils`;
}

/** How far it reaches, in words: "3 councils, 3 years". */
export function describeReach({ span, councils, years, members, places }: RecurringRow): string {
  if (span === 'document') return `said ${String(members)} times`;
  const parts = [
    councils.length > 1 ? countWord(councils.length, 'council') : null,
    years.length > 1 ? countWord(years.length, 'year') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? countWord(places.length, 'document') : parts.join(', ');
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
  return `${String(complete)} reported complete${back === null ? '' : `, ↺ came back: ${back}`}`;
}

/** The sentence of one row. */
export function describeRow(row: RecurringRow, columns: readonly RecurringColumn[]): string {
  const complete = countComplete(row);
  const done = complete === 0 ? 'none reported complete' : `${String(complete)} reported complete`;
  const back = describeReturn(row);
  const again = back === null ? '' : ` It came back after one was reported complete: ${back}.`;
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
      { name: 'Issue', kind: 'words' },
      { name: 'Span', kind: 'words' },
      { name: 'Reach', kind: 'words' },
      { name: 'Where and when', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Reported complete', kind: 'number' },
      { name: 'Came back after it was reported complete', kind: 'words' },
      { name: 'Words shared', kind: 'words' },
    ],
    rows: rows.map((row) => [
      row.title,
      spanNames[row.span],
      describeReach(row),
      describePath(row, columns),
      row.members,
      countComplete(row),
      describeReturn(row),
      row.phrases.join(', '),
    ]),
  };
}

function countComplete({ places }: RecurringRow): number {
  return places.reduce((sum, place) => sum + place.complete, 0);
}
