// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { findMatrixFinding } from '../../src/charts/matrix/findMatrixFinding.ts';
import { ThemeMatrixChart } from '../../src/charts/matrix/ThemeMatrixChart.tsx';
import type { RecurringRow } from '../../src/charts/recurring/recurringRow.ts';
import { SmallBars } from '../../src/charts/small/SmallBars.tsx';
import { SmallSquares } from '../../src/charts/small/SmallSquares.tsx';
import { PartnerBars } from '../../src/charts/together/PartnerBars.tsx';
import { TogetherChart } from '../../src/charts/together/TogetherChart.tsx';
import { ThemeStrips } from '../../src/charts/strips/ThemeStrips.tsx';
import { SmallReturns } from '../../src/charts/small/SmallReturns.tsx';
import { countTogether } from '../../src/compare/countThemes.ts';
import { countPairs } from '../../src/compare/countPairs.ts';
import { record, themes } from '../web/records.ts';
import { matrixOf } from './figures.ts';
import { renderBoth } from './renderBoth.ts';

const matrix = matrixOf([
  ['Lewisham', 29, 4],
  ['Sandwell', 41, 9],
  ['Southwark', 11, 2],
]);
const both = countTogether(
  [{ id: 'a', name: 'Theme A', core: true }],
  ['Northby', 'Southby'].map((council) => ({
    ...{ id: council, name: council, kind: 'council', council },
    records: Array.from({ length: 12 }, (_, at) =>
      record(`${council}/${String(at)}`, {
        council,
        themes: themes(at < 3 ? ['a'] : [], council === 'Northby' && at < 6 ? ['a'] : []),
      }),
    ),
  })),
);
const links = { cell: () => '?cell', row: () => '?row', column: () => '?column' };
const nothing = { theme: null, column: null, side: 'asked' } as const;
const finding = findMatrixFinding(matrix);

const matrixChart = (width: number): VNode => (
  <ThemeMatrixChart
    matrix={matrix}
    width={width}
    measure="share"
    links={links}
    selected={nothing}
    finding={finding}
    opened={[]}
    narrowColumn={null}
  />
);

const pairs = countPairs(
  ['a', 'b', 'c'].map((id) => ({ id })),
  [record('d/1', { themes: themes(['a', 'b']) }), record('d/2', { themes: themes(['a', 'b', 'c']) })],
  'asked',
);
const together = {
  pairs,
  of: 2,
  mode: 'asked',
  width: 600,
  title: 'Together',
  nameOf: (id: string) => id,
  hrefOf: () => '?pair',
  selected: { one: null, other: null },
} as const;

const returned: RecurringRow = {
  id: 'a',
  title: 'Residents front and centre',
  span: 'years',
  councils: ['Lewisham'],
  years: [2022, 2023],
  members: 3,
  again: ['Lewisham'],
  phrases: ['residents'],
  places: [
    { document: 'one', council: 'Lewisham', year: 2022, members: 1, complete: 0, returned: false },
    { document: 'two', council: 'Lewisham', year: 2023, members: 2, complete: 1, returned: true },
  ],
};

const charts: readonly (readonly [string, VNode])[] = [
  ['matrix, wide', matrixChart(900)],
  ['matrix, narrow', matrixChart(330)],
  ['strips, wide', <ThemeStrips {...{ matrix, links, finding }} selected={nothing} width={900} />],
  ['strips, narrow', <ThemeStrips {...{ matrix, links, finding }} selected={nothing} width={330} />],
  [
    'strips of both sides',
    <ThemeStrips {...{ links, finding }} matrix={both} selected={nothing} width={900} />,
  ],
  ['triangle', <TogetherChart {...together} themes={['a', 'b', 'c']} finding={pairs[0] ?? null} />],
  ['partners', <PartnerBars {...together} theme="a" />],
  [
    'small returns',
    <SmallReturns rows={[{ ...returned, years: [2021, 2023] }]} title="1 issue came back" width={320} />,
  ],
  [
    'small bars',
    <SmallBars
      cells={(matrix.rows[0]?.cells ?? []).map((cell) => ({ ...cell, name: cell.column }))}
      mode="asked"
      highest={0.4}
      title="Workforce"
      width={288}
    />,
  ],
  ['small squares', <SmallSquares count={7} of={11} kind="nobody" title="7 of 11" width={288} />],
];

describe('strips of both sides', () => {
  it('have a line of what was asked and a line of what was answered, each tick with its own figure', async () => {
    const { written } = await renderBoth(
      <ThemeStrips
        {...{ finding }}
        links={{ ...links, cell: (_, column, side) => `?${column}-${side}` }}
        matrix={both}
        selected={nothing}
        width={900}
      />,
    );
    const ticks = [...written.matchAll(/href="\?(\w+-\w+)".*?aria-label="\w+: (\d+ of \d+)/g)];
    expect(ticks.map(([, place, figure]) => [place, figure])).toEqual([
      ['Northby-asked', '3 of 12'],
      ['Southby-asked', '3 of 12'],
      ['Southby-answered', '0 of 12'],
      ['Northby-answered', '6 of 12'],
    ]);
  });
});

describe('a chart', () => {
  it.each(charts)('is the same live and as a string: %s', async (_, node) => {
    const { live, written } = await renderBoth(node);
    expect(live).toContain('<svg');
    expect(written).toBe(live);
  });
});
