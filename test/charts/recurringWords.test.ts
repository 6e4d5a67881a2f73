import { describe, expect, it } from 'vitest';
import {
  describeDone,
  describePath,
  describeReach,
  describeRecurring,
  describeRow,
} from '../../src/charts/recurring/describeRecurring.ts';
import { chooseRows, listColumns, makeRecurringRows } from '../../src/charts/recurring/makeRecurringRows.ts';
import type { Recommendation } from '../../src/model.ts';
import { record } from '../web/records.ts';

function made(id: string, council: string, year: number, status: 'complete' | 'unclear' = 'unclear') {
  return record(id, {
    council,
    review: { body: null, kind: 'audit', year, period: null },
    status: { value: status, evidence: [] },
  });
}

const records = [
  made('a/1', 'Northby', 2021, 'complete'),
  made('a/2', 'Northby', 2021),
  made('b/1', 'Northby', 2023),
  made('c/1', 'Southby', 2023),
];
const issues = [
  { id: 'theme/t', title: 'Theme T', span: 'councils', members: ['a/1', 'a/2', 'b/1', 'c/1'] },
  { id: 'theme/t/Northby', title: 'Theme T, Northby', span: 'years', members: ['a/1', 'a/2', 'b/1'] },
  { id: 'reference/a/1', title: 'Do it', span: 'document', members: ['a/1', 'a/2', 'a/2'] },
] as const;
const dates: Readonly<Record<string, string>> = { a: '2022-10', b: '2024-01' };
const rowsOf = (some: readonly Recommendation[]) =>
  makeRecurringRows(issues, some, (document) => dates[document] ?? null);

describe('rows of what came back', () => {
  const rows = rowsOf(records);

  it('one theme is one row: the council’s own row falls under that of all councils', () => {
    expect(chooseRows(rows, 'all').map(({ id }) => id)).toEqual(['theme/t', 'reference/a/1']);
  });

  it.each([
    ['years', ['theme/t/Northby']],
    ['document', ['reference/a/1']],
    ['councils', []],
  ] as const)('%s: %j', (reach, ids) => {
    expect(chooseRows(rows, reach).map(({ id }) => id)).toEqual(ids);
  });

  it('a recommendation that refers twice counts once', () => {
    expect(rows.find(({ id }) => id === 'reference/a/1')?.members).toBe(2);
  });

  it('what the filter leaves decides how far a row reaches, and one finding stays one row', () => {
    const northby = rowsOf(records.filter(({ council }) => council === 'Northby'));
    expect(northby.map(({ id, span }) => [id, span])).toEqual([
      ['theme/t/Northby', 'years'],
      ['reference/a/1', 'document'],
    ]);
    expect(rowsOf(records.filter(({ review }) => review.year === 2021)).map(({ id }) => id)).toEqual([
      'reference/a/1',
    ]);
  });

  it('a return is a review of a later year than the report of completion', () => {
    const [first] = rows;
    expect(first?.places.map(({ document, returned }) => [document, returned])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    const late = makeRecurringRows(issues, records, () => '2023-05');
    expect(late[0]?.places.some(({ returned }) => returned)).toBe(false);
  });
});

describe('words of what came back', () => {
  const rows = rowsOf(records);
  const columns = listColumns(records);
  const [first] = rows;
  if (first === undefined) throw new Error('no row');

  it('titles count themes, never twice', () => {
    expect(describeRecurring(chooseRows(rows, 'all'), 2)).toBe('Theme T came up in both councils');
    expect(describeRecurring(chooseRows(rows, 'years'), 2)).toBe(
      'Theme T came up with Northby in more than one year',
    );
    expect(describeRecurring(chooseRows(rows, 'document'), 2)).toBe(
      'One recommendation was made more than once within its document',
    );
    expect(describeRecurring([], 2)).toBe('Nothing was raised twice here');
  });

  it('a row reads as a sentence with where, when and what was reported', () => {
    expect(describePath(first, columns)).toBe('Northby 2021 → 2023; Southby 2023');
    expect(describeReach(first)).toBe('2 councils, 2 years');
    expect(describeDone(first)).toBe('1 reported complete, ↺ raised again: Northby 2023');
    expect(describeRow(first, columns)).toBe(
      'Theme T: 4 recommendations, Northby 2021 → 2023; Southby 2023, 1 reported complete. It was raised again after one was reported complete: Northby 2023.',
    );
  });
});
