import { describe, expect, it } from 'vitest';
import { countThemes } from '../../src/compare/countThemes.ts';
import { sideModes } from '../../src/compare/sides.ts';
import { countFacets } from '../../web/select/countFacets.ts';
import { listThemeColumns } from '../../web/select/listThemeColumns.ts';
import { matchesFilter, matchesSelection, type MatchContext } from '../../web/select/matchRecord.ts';
import { makeSearch } from '../../web/select/searchRecords.ts';
import { emptyFilter, emptySelection, firstState, type Filter } from '../../web/state/pageState.ts';
import { record, themes } from './records.ts';

const post = (name: string) => ({ name, printed: name, kind: 'post', source: 'column' }) as const;
const records = [
  record('north/1', {
    themes: themes(['workforce'], ['workforce']),
    owners: [post('Chief Executive')],
    text: 'Plan the workforce.',
  }),
  record('north/2', { themes: themes(['workforce', 'pmo']), text: 'Set up a programme office.' }),
  record('south/1', {
    council: 'Southby',
    themes: themes([], ['pmo']),
    owners: [post('Chief Executive')],
    text: 'Publish the plan.',
  }),
];
const context: MatchContext = {
  issues: new Map([['again', new Set(['north/1', 'south/1'])]]),
  councils: ['Northby', 'Southby'],
  found: null,
};
const ids = (filter: Partial<Filter>, filterSide = firstState.filterSide): string[] =>
  records
    .filter((one) => matchesFilter(one, { filter: { ...emptyFilter, ...filter }, filterSide }, context))
    .map(({ id }) => id);

describe('the filter', () => {
  it.each([
    [{}, ['north/1', 'north/2', 'south/1']],
    [{ council: ['Northby'] }, ['north/1', 'north/2']],
    [{ council: ['Northby', 'Southby'] }, ['north/1', 'north/2', 'south/1']],
    [{ council: ['Northby'], owner: ['Chief Executive'] }, ['north/1']],
    [{ owner: ['none'] }, ['north/2']],
    [{ theme: ['pmo'] }, ['north/2']],
    [{ theme: ['none'] }, ['south/1']],
    [{ primary: ['workforce'] }, ['north/1', 'north/2']],
    [{ issue: ['again'] }, ['north/1', 'south/1']],
    [{ except: ['Southby'] }, ['north/1', 'north/2']],
    [{ kind: ['audit'] }, ['north/1', 'north/2', 'south/1']],
    [{ kind: ['none'] }, []],
  ])('%j leaves %j', (filter, left) => {
    expect(ids(filter)).toEqual(left);
  });

  it.each([
    ['answered', ['south/1']],
    ['unasked', ['south/1']],
    ['unanswered', ['north/2']],
    ['both', []],
  ] as const)('of a theme means what was chosen: %s', (side, left) => {
    expect(ids({ theme: ['pmo'] }, side)).toEqual(left);
  });
});

describe('the counts beside values', () => {
  it('leave their own group out and keep a chosen value that is empty', () => {
    const state = { ...firstState, filter: { ...emptyFilter, council: ['Southby'], theme: ['workforce'] } };
    const { council, theme } = countFacets(records, state, context);
    expect(council).toEqual([
      { value: 'Northby', count: 2, chosen: false },
      { value: 'Southby', count: 0, chosen: true },
    ]);
    expect(theme.find(({ value }) => value === 'workforce')).toEqual({
      value: 'workforce',
      count: 0,
      chosen: true,
    });
  });
});

describe('the counts beside values, against counting one by one', () => {
  const filters: Partial<Filter>[] = [
    {},
    { council: ['Northby'] },
    { theme: ['pmo'], council: ['Southby'] },
    { owner: ['none'] },
  ];
  it.each(filters)('every value of every group leaves as many as it says: %j', (part) => {
    const state = { ...firstState, filter: { ...emptyFilter, ...part } };
    for (const [group, values] of Object.entries(countFacets(records, state, context))) {
      for (const { value, count } of values) {
        const alone = { ...state.filter, [group]: [value] };
        expect([group, value, ids(alone).length]).toEqual([group, value, count]);
      }
    }
  });
});

describe('a chosen mark', () => {
  it.each(sideModes)('holds as many records as its cell says: %s', (mode) => {
    const columns = listThemeColumns(records, ['Northby'], (document) => document);
    const matrix = countThemes(
      [
        { id: 'workforce', name: '', core: true },
        { id: 'pmo', name: '', core: true },
      ],
      columns,
      mode,
    );
    for (const cell of matrix.rows.flatMap((row) => row.cells)) {
      const column = columns.find(({ id }) => id === cell.column);
      const place = column?.kind === 'council' ? { council: cell.column } : { document: cell.column };
      const selection = { ...emptySelection, theme: cell.theme, ...place };
      expect(records.filter((one) => matchesSelection(one, selection, mode, context))).toHaveLength(
        cell.count,
      );
    }
  });
});

describe('the search', () => {
  const search = makeSearch([
    ...records,
    record('east/1', {
      issues: [{ code: 'margin-note', message: 'Unfindable' }],
      notes: [{ heading: 'x', text: 'Unfindable' }],
    }),
  ]);

  it('does not look into notes of the reading or the margin', () => {
    expect(search.find('unfindable')).toEqual(new Set());
  });

  it('knows the words to mark', () => {
    expect([...search.findWords('programm')]).toEqual(['programme']);
    expect(search.findWords('')).toEqual(new Set());
  });
  it.each([
    ['', null],
    ['plan', ['north/1', 'south/1']],
    ['programm', ['north/2']],
    ['plan workforce', ['north/1']],
    ['Chief', ['north/1', 'south/1']],
    ['nowhere', []],
    ['"the plan"', ['south/1']],
    ['"plan the" workforce', ['north/1']],
  ])('for "%s" finds %j', (query, found) => {
    const result = search.find(query);
    expect(result === null ? null : [...result].sort()).toEqual(found);
  });
});
