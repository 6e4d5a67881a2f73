import { describe, expect, it } from 'vitest';
import { findHeader } from '../../src/recommendations/findHeader.ts';
import { readColumnMap } from '../../src/recommendations/mapColumns.ts';

const cells = (...texts: readonly string[]): { text: string; column: number }[] =>
  texts.map((text, column) => ({ text, column }));

const map = (headings: readonly string[], choices: Record<string, string>): string[] | null => {
  const row = cells(...headings);
  const { mapColumns } = readColumnMap(
    Object.entries(choices).map(([column, role]) => ({ column, role: role as 'owner' })),
  );
  return mapColumns(findHeader(row), row)?.columns.map(({ role }) => role) ?? null;
};

describe('what a reader says of columns', () => {
  it.each([
    [
      'stands over their headings',
      ['Recommendation', 'Owner', 'Date'],
      { Owner: 'note' },
      ['recommendation', 'note', 'timescale'],
    ],
    [
      'takes a role from the column that had it',
      ['Recommendation', 'Owner', 'Lead officer'],
      { '3': 'owner' },
      ['recommendation', 'note', 'owner'],
    ],
    [
      'finds a heading by its beginning',
      ['Recommendation', 'Date', 'Blue sky (notes)'],
      { 'blue sky': 'owner' },
      ['recommendation', 'timescale', 'owner'],
    ],
    [
      'makes a header of a row that holds all that was named',
      ['Moon', 'Sun', 'Star'],
      { Moon: 'owner', Star: 'recommendation' },
      ['owner', 'note', 'recommendation'],
    ],
    [
      'makes none of a row that holds a part of it',
      ['Moon', 'Sun'],
      { Moon: 'owner', Star: 'recommendation' },
      null,
    ],
    ['makes none by numbers alone', ['Moon', 'Sun'], { '1': 'owner' }, null],
    [
      'gives a column without a heading its role',
      ['', 'Recommendation', 'Date'],
      { '1': 'ref' },
      ['ref', 'recommendation', 'timescale'],
    ],
  ])('%s', (_, headings, choices, roles) => {
    expect(map(headings, choices as unknown as Record<string, string>)).toEqual(roles);
  });

  it('names what no row met', () => {
    const { mapColumns, describeMissing } = readColumnMap([
      { role: 'owner', column: 'Lead' },
      { role: 'ref', column: 'Nowhere' },
      { role: 'note', column: '3' },
      { role: 'action', column: '4' },
    ]);
    const row = cells('Recommendation', 'Lead', 'Date');
    mapColumns(findHeader(row), row);
    expect(describeMissing(3).map(({ code, message }) => [code, message])).toEqual([
      ['column-not-found', 'No table has a column “Nowhere”, which was to be read as ref.'],
      ['column-not-found', 'No table has a column “4”, which was to be read as action.'],
    ]);
  });
});
