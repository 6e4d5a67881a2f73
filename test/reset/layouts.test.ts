import { describe, expect, it } from 'vitest';
import { nodeReaders } from '../../src/cli/readers/nodeReaders.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import type { SourceBlock } from '../../src/model.ts';
import { compareCells, findLost } from './layouts/compareCells.ts';
import { drawPlan } from './layouts/drawPlan.ts';
import { isKept, layouts } from './layouts/styles.ts';

const row = (...texts: string[]): SourceBlock => ({
  kind: 'row',
  cells: texts.map((text, column) => ({ text, column })),
  place: { page: 1, row: 1 },
});

/** The first document of a layout that is not kept for scoring. */
const firstSeed = (layout: string): number => {
  let seed = 1;
  while (isKept(layout, seed)) seed += 1;
  return seed;
};

describe('made-up documents', () => {
  it.each([
    'ruled, merged actions',
    'ruled, draft',
    'ruled, page turned',
    'across, split rows',
    'zebra',
    'no rules, shuffled',
    'no rules, letters',
    'tagged, no rules, merged, centred',
    'prose in two columns, boxes',
  ])('%s: no word of it is lost', async (layout) => {
    const { bytes, blocks } = await drawPlan(layout, firstSeed(layout));
    const { source } = await readSource(Uint8Array.from(bytes), 'demo.pdf', nodeReaders);
    expect(findLost(blocks, source?.blocks ?? [])).toEqual([]);
  });

  it('are the same for the same seed, and others for another', async () => {
    const [one, same, other] = await Promise.all([3, 3, 4].map((seed) => drawPlan('mixed', seed)));
    expect(one?.blocks).toEqual(same?.blocks);
    expect(one?.blocks).not.toEqual(other?.blocks);
  });

  it('are kept for scoring by their names, about half of them', () => {
    const all = Object.keys(layouts).flatMap((layout) =>
      Array.from({ length: 12 }, (_, seed) => isKept(layout, seed + 1)),
    );
    const share = all.filter(Boolean).length / all.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });
});

it('cells are compared by row and column, by their words', () => {
  const pairs = compareCells(
    [row('R1', 'Write it down.', 'Director of Law'), row('R2', 'Agree it with the board.')],
    [row('R1', 'write it down', ''), row('R2', '', 'Agree it with the board.')],
  );
  expect(pairs.map(({ equal }) => equal)).toEqual([true, true, false, true, false, false]);
});

it('words that stand more often in the one than in the other are lost', () => {
  expect(findLost([row('the plan', 'the team')], [row('the plan', 'team')])).toEqual(['the×1']);
  expect(findLost([row('the plan')], [row('plan', 'the')])).toEqual([]);
});
