// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CompareChart } from '../../src/charts/compare/CompareChart.tsx';
import { CouncilDots } from '../../src/charts/compare/CouncilDots.tsx';
import {
  describeDifference,
  nameDifference,
  printPoints,
  tabulateComparison,
} from '../../src/charts/compare/describeDifference.ts';
import { describeOutside, findOverFinding, tabulateOver } from '../../src/charts/compare/describeOver.ts';
import { FunnelChart } from '../../src/charts/compare/FunnelChart.tsx';
import { compareGroups } from '../../src/compare/compareGroups.ts';
import { record, themes } from '../web/records.ts';
import { renderBoth } from './renderBoth.ts';

const codebook = [
  { id: 'staff', name: 'Workforce', core: true },
  { id: 'homes', name: 'Housing', core: false },
];

/** Councils with so many recommendations, so many of them on staff, and so many on homes. */
function make(councils: readonly (readonly [string, number, number, number])[]) {
  return councils.flatMap(([council, of, staff, homes]) =>
    Array.from({ length: of }, (_, at) =>
      record(`${council}/${String(at)}`, {
        council,
        themes: themes([...(at < staff ? ['staff'] : []), ...(at < homes ? ['homes'] : [])]),
      }),
    ),
  );
}

const pairOf = (councils: Parameters<typeof make>[0]) =>
  compareGroups(make(councils), { themes: codebook, with: 'Northby', against: 'Southby' });
const clear = pairOf([
  ['Northby', 40, 30, 1],
  ['Southby', 35, 3, 2],
]);
const few = pairOf([
  ['Northby', 11, 3, 0],
  ['Southby', 8, 2, 0],
]);
const many = compareGroups(
  make(
    Array.from({ length: 11 }, (_, at) => [`Council ${String(at)}`, 20 + at, at === 0 ? 19 : 6, 1] as const),
  ),
  { themes: codebook },
);
const [staff, homes] = clear.rows;
const [funnelRow] = many.rows;
if (!staff || !homes || !funnelRow?.funnel) throw new Error('a theme is missing');

describe('words of a comparison', () => {
  it.each([
    [0.124, '+12'],
    [-0.055, '−5'],
    [0.004, '0'],
    [-0.004, '0'],
  ])('%d is %s points', (value, words) => {
    expect(printPoints(value)).toBe(words);
  });

  it('a clear difference says so, with its range; what is too few says what to read', () => {
    expect(describeDifference(staff, clear.groups, 'asked')).toMatch(
      /^Workforce, Northby less Southby: \+66 points, likely range \+\d+ to \+\d+: clearly more\.$/,
    );
    expect(describeDifference(homes, clear.groups, 'asked')).toBe(
      'Housing, Northby and Southby: 3 of 75 recommendations ask about it. Too few to compare. Read the 3.',
    );
    expect(few.rows.map(nameDifference)).toEqual(['too few to compare: 5 of 19', 'none of 19']);
  });

  it('the table has the figures of the rows, and no rate where there are too few', () => {
    const { columns, rows } = tabulateComparison(clear, 'Northby and Southby');
    expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
    expect(rows[0]?.slice(0, 4)).toEqual(['Workforce', 30, 40, 0.75]);
    expect(rows[1]?.slice(-5)).toEqual([null, null, null, null, 'too few to compare: 3 of 75']);
    expect(tabulateComparison(few, '').rows[0]?.slice(1, 6)).toEqual([3, 11, null, null, null]);
  });

  it('a funnel names who lies outside what chance would give, on which side', () => {
    expect(findOverFinding(funnelRow, many)).toBe('Workforce: Council 0 lies outside what chance would give');
    expect(funnelRow.funnel?.points.map(describeOutside).filter((words) => words !== '')).toEqual([
      ' Above the 99.8 % limits of chance for its size.',
    ]);
    const { columns, rows } = tabulateOver(funnelRow, many, '');
    expect(rows.map((row) => row.length)).toEqual(many.groups.map(() => columns.length));
    expect(rows[0]?.at(-1)).toBe('above 99.8 %');
  });

  it('one that is not known is no council', () => {
    const records = make([
      ['Northby', 20, 4, 0],
      ['Southby', 20, 5, 2],
      ['?', 20, 0, 2],
    ]).map((one) => (one.council === '?' ? { ...one, council: null } : one));
    const all = compareGroups(records, { themes: codebook });
    expect(all.rows.map((row) => findOverFinding(row, all)).sort()).toEqual([
      'Housing was raised in 1 of 2 councils',
      'Workforce was raised in both councils',
    ]);
  });

  it('a few councils are said to raise it or not', () => {
    const all = compareGroups(
      make([
        ['Northby', 20, 4, 0],
        ['Southby', 20, 5, 2],
      ]),
      { themes: codebook },
    );
    expect(all.rows.map((row) => findOverFinding(row, all))).toEqual([
      'Workforce was raised in both councils',
      'Housing was raised in 1 of 2 councils',
    ]);
  });
});

describe.each([340, 900])('at %d units', (width) => {
  const chart = {
    width,
    title: 'Title',
    selected: null,
    hrefOf: () => '?',
    row: funnelRow,
    comparison: many,
  };
  const pair = {
    ...{ width, title: 'Title', links: { share: () => '?', both: () => '?' } },
    selected: { theme: null, group: null },
  };
  it.each([
    ['compared', <CompareChart {...pair} comparison={clear} />, ['30 of 40', 'clearly more', 'too few']],
    ['too few', <CompareChart {...pair} comparison={few} />, ['3 of 11, Northby', 'none of 19']],
    ['dots', <CouncilDots {...chart} />, ['19 of 20']],
    ['funnel', <FunnelChart {...chart} funnel={many.rows[0]?.funnel ?? never()} />, ['Council 0']],
  ])('a chart is the same live and as a string, and says its figures: %s', async (_, node, words) => {
    const { live, written } = await renderBoth(node);
    expect(written).toBe(live);
    for (const each of words) expect(live).toContain(each);
  });
});

function never(): never {
  throw new Error('no funnel');
}
