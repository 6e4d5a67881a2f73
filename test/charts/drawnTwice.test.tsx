// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { AccuracyChart } from '../../src/charts/accuracy/AccuracyChart.tsx';
import { DocumentStrip } from '../../src/charts/documents/DocumentStrip.tsx';
import { ThemeMatrixChart } from '../../src/charts/matrix/ThemeMatrixChart.tsx';
import { OwnerChart } from '../../src/charts/owners/OwnerChart.tsx';
import { RecurringChart } from '../../src/charts/recurring/RecurringChart.tsx';
import { SmallBars } from '../../src/charts/small/SmallBars.tsx';
import { SmallSquares } from '../../src/charts/small/SmallSquares.tsx';
import { matrixOf, load } from './figures.ts';
import { renderBoth } from './renderBoth.ts';

const matrix = matrixOf([
  ['Lewisham', 29, 4],
  ['Sandwell', 41, 9],
  ['Southwark', 11, 2],
]);
const links = { cell: () => '?cell', row: () => '?row', column: () => '?column' };
const nothing = { theme: null, column: null };

const matrixChart = (width: number): VNode => (
  <ThemeMatrixChart
    matrix={matrix}
    width={width}
    measure="share"
    links={links}
    title="Workforce was raised in all 3 councils"
    selected={nothing}
    finding="workforce"
    opened={[]}
    narrowColumn={null}
  />
);

const charts: readonly (readonly [string, VNode])[] = [
  ['matrix, wide', matrixChart(900)],
  ['matrix, narrow', matrixChart(330)],
  [
    'recurring rows',
    <RecurringChart
      rows={[
        {
          id: 'a',
          title: 'Residents front and centre',
          span: 'years',
          councils: ['Lewisham'],
          years: [2022, 2023],
          members: 3,
          places: [
            { document: 'one', members: 1, complete: 0 },
            { document: 'two', members: 2, complete: 1 },
          ],
        },
      ]}
      columns={[
        { document: 'one', council: 'Lewisham', year: 2022 },
        { document: 'two', council: 'Lewisham', year: 2023 },
      ]}
      width={900}
      title="1 issue came back in a later year"
      selected={null}
      hrefOf={() => '?'}
    />,
  ],
  [
    'owner load',
    <OwnerChart
      loads={[load(null, 3, 0), load('Chief Executive', 2, 1)]}
      of={11}
      width={900}
      title="Owners"
      selected={null}
      hrefOf={() => '?'}
    />,
  ],
  [
    'document strip',
    <DocumentStrip
      records={[{ id: 'd/1', ref: '1', lines: [3, 5], joined: true, corrected: true }]}
      lines={20}
      width={600}
      title="One document"
      selected={null}
      hrefOf={() => '?'}
    />,
  ],
  [
    'accuracy',
    <AccuracyChart
      rows={[{ id: 'w', name: 'Workforce', f1: 0.9, low: 0.8, high: 1, support: 11 }]}
      agreement={0.92}
      width={600}
      title="Accuracy"
    />,
  ],
  [
    'small bars',
    <SmallBars
      cells={(matrix.rows[0]?.cells ?? []).map((cell) => ({ ...cell, name: cell.column }))}
      mode="asked"
      title="Workforce"
    />,
  ],
  ['small squares', <SmallSquares count={7} of={11} title="7 of 11" />],
];

describe('a chart', () => {
  it.each(charts)('is the same live and as a string: %s', async (_, node) => {
    const { live, written } = await renderBoth(node);
    expect(live).toContain('<svg');
    expect(written).toBe(live);
  });
});
