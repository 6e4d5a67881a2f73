// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { AccuracyChart } from '../../src/charts/accuracy/AccuracyChart.tsx';
import { DocumentStrip } from '../../src/charts/documents/DocumentStrip.tsx';
import { OwnerChart } from '../../src/charts/owners/OwnerChart.tsx';
import { OwnerThemeChart } from '../../src/charts/owners/OwnerThemeChart.tsx';
import { LanesChart } from '../../src/charts/recurring/LanesChart.tsx';
import { RecurringChart } from '../../src/charts/recurring/RecurringChart.tsx';
import { load } from './figures.ts';
import { renderBoth } from './renderBoth.ts';

const column = (document: string, year: number) => ({ document, council: 'Lewisham', year });
const place = { council: 'Lewisham', members: 2, complete: 1, returned: false };
const title = 'A title';
const LONG = 'Engagement and communications';

const recurring = (width: number): VNode => (
  <RecurringChart
    rows={[
      {
        id: 'issue/a',
        title: `Residents, ${LONG} and whatever else a council calls it at length`,
        span: 'years',
        councils: ['Lewisham'],
        years: [2022, 2023],
        members: 4,
        again: ['Lewisham'],
        phrases: [],
        places: [
          { ...place, document: 'one', year: 2022 },
          { ...place, document: 'two', year: 2023, returned: true },
        ],
      },
    ]}
    columns={[column('one', 2022), column('two', 2023)]}
    width={width}
    title={title}
    selected={null}
    hrefOf={(id) => `?${id}`}
  />
);

const owners = (width: number): VNode => (
  <OwnerChart
    loads={[load(null, 0, 0), load('Chief Executive', 2, 1), load(`Director of ${LONG}`, 25, 10)]}
    of={30}
    asOf="2023-06"
    width={width}
    title={title}
    selected={null}
    hrefOf={(owner) => `?${owner ?? 'none'}`}
  />
);

const ownerThemes = (width: number): VNode => (
  <OwnerThemeChart
    loads={[{ ...load('Chief Executive', 2, 1), byTheme: { a: 2 } }]}
    themes={[
      { id: 'a', name: LONG, core: true },
      { id: 'b', name: 'Housing', core: false },
    ]}
    width={width}
    title={title}
    selected={{ owner: null, theme: null }}
    hrefOf={(owner, theme) => `?${owner ?? 'none'}-${theme}`}
  />
);

const record = { id: 'd/1', ref: '1', lines: [3, 5], joined: true, corrected: true };
const strip = (width: number): VNode => (
  <DocumentStrip
    lines={[
      { line: 1, records: [], leftOut: true },
      { line: 3, records: [record], leftOut: false },
      { line: 4, records: [], leftOut: false },
      { line: 5, records: [record], leftOut: false },
    ]}
    width={width}
    title={title}
    selected={{ record: null, line: 4 }}
    hrefOf={(target) => ('record' in target ? `?${target.record}` : `?${String(target.line)}`)}
  />
);

const accuracy = (width: number): VNode => (
  <AccuracyChart
    rows={[
      {
        id: 'a',
        name: LONG,
        group: 'supporting',
        precision: 1,
        recall: 0.8,
        f1: 0.9,
        low: 0.8,
        high: 1,
        support: 11,
      },
    ]}
    agreement={0.92}
    width={width}
    title={title}
    hrefOf={(theme) => `?${theme ?? 'all'}`}
  />
);

const lanes = (width: number): VNode => (
  <LanesChart
    members={[
      { id: 'one/1', council: 'Lewisham', year: 2022, complete: true, returned: false, sentence: 'one' },
      { id: 'two/1', council: 'Northby', year: null, complete: false, returned: true, sentence: 'two' },
    ]}
    width={width}
    title={title}
    selected={null}
    hrefOf={(id) => `?${id}`}
  />
);

const charts = { recurring, owners, ownerThemes, strip, accuracy, lanes };
const drawn = Object.entries(charts).flatMap(([name, draw]) =>
  [1100, 330].map((width): [string, number, VNode] => [name, width, draw(width)]),
);

describe('a chart', () => {
  it.each(drawn)('is the same live and as a string: %s at %d', async (_, __, node) => {
    const { live, written } = await renderBoth(node);
    expect(live).toContain('<svg');
    expect(written).toBe(live);
  });

  it.each(drawn)(
    'has marks of a finger’s size, each with an address and a sentence: %s at %d',
    async (_, width, node) => {
      const { live } = await renderBoth(node);
      const box = document.createElement('div');
      box.innerHTML = live;
      const marks = [...box.querySelectorAll('a[data-mark]')];
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        const target = mark.querySelector('.target');
        const [x, wide, high] = ['x', 'width', 'height'].map((name) => Number(target?.getAttribute(name)));
        expect(Math.min(wide ?? 0, high ?? 0)).toBeGreaterThanOrEqual(24);
        expect((x ?? 0) + (wide ?? 0)).toBeLessThanOrEqual(width + 1);
        expect(mark.getAttribute('href')).toMatch(/^\?/);
        expect(mark.getAttribute('aria-label')).toBeTruthy();
      }
    },
  );

  it.each(drawn)('cuts no name: %s at %d', async (_, __, node) => {
    const { live } = await renderBoth(node);
    expect(live).not.toContain('…');
  });
});
