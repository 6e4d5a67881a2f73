import { describe, expect, it } from 'vitest';
import {
  describeDone,
  describePath,
  describeReach,
  describeRecurring,
  describeRow,
  tabulateRecurring,
} from '../../src/charts/recurring/describeRecurring.ts';
import { findClosest } from '../../src/charts/recurring/findClosest.ts';
import { chooseRows, listColumns, makeRecurringRows } from '../../src/charts/recurring/makeRecurringRows.ts';
import type { Recommendation } from '../../src/model.ts';
import { record } from '../web/records.ts';

function made(id: string, council: string | null, year: number, status: 'complete' | 'unclear' = 'unclear') {
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
  made('d/1', 'Southby', 2023),
];
const issue = (
  title: string,
  members: readonly string[],
  part: { completed?: { id: string; by: string }[] } = {},
) => ({
  ...{
    id: `issue/${title}`,
    title,
    members,
    phrases: [title.toLowerCase()],
    completed: part.completed ?? [],
  },
});
const wide = issue('Fleet', ['a/1', 'b/1', 'c/1'], { completed: [{ id: 'a/1', by: 'b/1' }] });
const later = issue('Register', ['a/2', 'b/1']);
const twin = issue('Leisure', ['c/1', 'd/1']);
const inside = issue('Assets', ['a/1', 'a/2', 'a/2']);
const issues = [inside, twin, later, wide];
const rowsOf = (some: readonly Recommendation[], of = issues) => makeRecurringRows(of, some);
const titlesOf = (some: readonly { readonly title: string }[]): string[] => some.map(({ title }) => title);

describe('rows of what came back', () => {
  it('count no council that is not known', () => {
    const some = [made('x/1', null, 2023), made('a/1', 'Northby', 2023), made('b/1', 'Southby', 2023)];
    const spansOf = (ids: readonly string[]) =>
      rowsOf(some, [issue('Parks', ids)]).map(({ span, councils }) => [span, ...councils]);
    expect(spansOf(['x/1', 'a/1'])).toEqual([['document', 'Northby']]);
    expect(spansOf(['x/1', 'a/1', 'b/1'])).toEqual([['councils', 'Northby', 'Southby']]);
    expect(rowsOf(some, [issue('Parks', ['x/1', 'a/1'])])[0]?.places.map(({ council }) => council)).toEqual([
      'Council not known',
      'Northby',
    ]);
  });

  const rows = rowsOf(records);

  it.each([
    ['all', ['Fleet', 'Register', 'Leisure', 'Assets']],
    ['councils', ['Fleet']],
    ['wide', []],
    ['years', ['Fleet', 'Register']],
    ['document', ['Leisure', 'Assets']],
  ] as const)('%s: %j', (reach, titles) => {
    expect(titlesOf(chooseRows(rows, reach))).toEqual(titles);
  });

  it('a member that is named twice counts once', () => {
    expect(rows.find(({ title }) => title === 'Assets')?.members).toBe(2);
  });

  it('what the filter leaves decides how far a row reaches; what it leaves alone is no row', () => {
    const northby = rowsOf(records.filter(({ council }) => council === 'Northby'));
    expect(northby.map(({ title, span }) => [title, span])).toEqual([
      ['Fleet', 'years'],
      ['Register', 'years'],
      ['Assets', 'document'],
    ]);
    expect(titlesOf(rowsOf(records.filter(({ review }) => review.year === 2021)))).toEqual(['Assets']);
  });

  it('a return stands at the document that asks again, while both are left', () => {
    expect(rows[0]?.places.map(({ document, returned }) => [document, returned])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    const without = rowsOf(records.filter(({ id }) => id !== 'a/1'));
    expect(without.flatMap(({ places }) => places).some(({ returned }) => returned)).toBe(false);
  });
});

describe('words of what came back', () => {
  const columns = listColumns(records);
  const [first] = rowsOf(records);
  if (first === undefined) throw new Error('no row');
  const quiet = { ...wide, completed: [] };

  it.each([
    [[wide, later], '“Fleet” came back after it was reported complete'],
    [[quiet, later], '“Fleet” came up in several councils, 2 again with the same council'],
    [[issue('Parks', ['b/1', 'c/1'])], '“Parks” came up in both councils'],
    [[later], 'Northby was asked again about “Register”'],
    [[later, twin], 'Northby was asked again about “Register”'],
    [[inside], 'Nothing came back; 1 issue was raised more than once within one year'],
    [[], 'Nothing was raised twice here'],
  ])('the title states what stands out: %#', (some, title) => {
    expect(describeRecurring(rowsOf(records, some), 'all', 2)).toBe(title);
    expect(title.split(' ').length).toBeLessThanOrEqual(15);
  });

  it('rows chosen for one reach are told by that reach alone', () => {
    const others = [made('e/1', 'Southby', 2024), ...records];
    const rows = rowsOf(others, [quiet, issue('Post', ['d/1', 'e/1'])]);
    expect(describeRecurring(chooseRows(rows, 'years'), 'years', 2)).toBe(
      '2 councils were asked again about 2 issues',
    );
    expect(describeRecurring(chooseRows(rows, 'councils'), 'councils', 2)).toBe(
      '“Fleet” came up in both councils',
    );
  });

  it('a row reads as a sentence with where, when and what was reported', () => {
    expect(describePath(first, columns)).toBe('Northby 2021 → 2023; Southby 2023');
    expect(describeReach(first)).toBe('2 councils, 2 years');
    expect(rowsOf(records, [twin]).map(describeReach)).toEqual(['said 2 times']);
    expect(describeDone(first)).toBe('1 reported complete, ↺ came back: Northby 2023');
    expect(describeRow(first, columns)).toBe(
      'Fleet: 3 recommendations, Northby 2021 → 2023; Southby 2023, 1 reported complete. It came back after one was reported complete: Northby 2023.',
    );
  });

  it('the table has every row whole', () => {
    const { columns: heads, rows } = tabulateRecurring([first], columns, 'caption');
    expect(rows.map((row) => row.length)).toEqual([heads.length]);
    expect(rows[0]?.slice(-3)).toEqual([1, 'Northby 2023', 'fleet']);
  });
});

describe('the closest pair', () => {
  const near = [
    { id: 'one', title: 'One', members: ['a/1', 'c/1'], near: [{ id: 'b/1', score: 0.1 }] },
    {
      id: 'two',
      title: 'Two',
      members: ['d/1'],
      near: [
        { id: 'x/1', score: 0.3 },
        { id: 'a/2', score: 0.2 },
      ],
    },
  ];
  it('is the nearest that are both shown', () => {
    expect(findClosest(near, () => true)).toMatchObject({ member: 'd/1', near: 'x/1', issue: 'two' });
    expect(findClosest(near, (id) => id !== 'x/1')).toMatchObject({ member: 'd/1', near: 'a/2' });
    expect(findClosest(near, (id) => !id.startsWith('d'))).toMatchObject({ member: 'a/1', near: 'b/1' });
    expect(findClosest(near, (id) => id === 'd/1')).toBeNull();
  });
});
