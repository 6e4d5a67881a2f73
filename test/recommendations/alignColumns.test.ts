import { describe, expect, it } from 'vitest';
import { alignColumns, isFragment, scoreCell, type Slot } from '../../src/recommendations/alignColumns.ts';
import { buildColumnModel } from '../../src/recommendations/columnModel.ts';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';

const slots: Slot[] = (['ref', 'recommendation', 'response', 'owner', 'timescale'] as const).map((role) => ({
  role,
  heading: '',
}));
const texts = [
  '',
  'KF/ SM',
  'Director of Finance',
  'a) March 2031',
  'Ongoing',
  '12',
  'Ć',
  'The Council should count its trees and say how many there are.',
  'b) The trees will be counted by those who planted them.',
  'for the town',
];
const model = buildColumnModel([], slots.length);

/** Every way to give columns, left to right, to slots, left to right. */
function* everyAlignment(width: number, from: number): Generator<(number | null)[]> {
  if (width === 0) {
    yield [];
    return;
  }
  for (const rest of everyAlignment(width - 1, from)) yield [null, ...rest];
  for (let slot = from; slot < slots.length; slot += 1) {
    for (const rest of everyAlignment(width - 1, slot + 1)) yield [slot, ...rest];
  }
}

function scoreSlowly(row: readonly string[], alignment: readonly (number | null)[]): number {
  return row.reduce((sum, text, column) => {
    const index = alignment[column] ?? null;
    const slot = index === null ? undefined : slots[index];
    if (text === '') return sum + (index === null ? -1 : 0);
    if (!slot || index === null) return sum + (isFragment(text) ? 0 : -4);
    return sum + scoreCell(text, slot, index, model) + (column === index ? 0.4 : 0);
  }, 0);
}

describe('alignColumns', () => {
  it('gives the score of the best of all alignments, on 300 random rows', () => {
    const random = makeSeededRandom(7);
    for (let round = 0; round < 300; round += 1) {
      const width = 1 + Math.floor(random() * 6);
      const row = Array.from({ length: width }, () => texts[Math.floor(random() * texts.length)] ?? '');
      const found = alignColumns(
        [row],
        slots,
        row.map(() => null),
        model,
      );
      const best = Math.max(...[...everyAlignment(width, 0)].map((alignment) => scoreSlowly(row, alignment)));
      expect(scoreSlowly(row, found), JSON.stringify({ row, found })).toBeCloseTo(best, 6);
    }
  });

  it.each([
    [
      'a full row',
      ['3', 'The Council should count its trees.', 'They are being counted.', 'KF', 'June 2031'],
      [0, 1, 2, 3, 4],
    ],
    [
      'a dropped number',
      ['The Council should count its trees.', 'b) They will be counted.', 'KF', 'June 2031'],
      [1, 2, 3, 4],
    ],
    [
      'a dropped owner',
      ['3', 'The Council should count its trees.', 'b) They will be counted.', 'June 2031'],
      [0, 1, 2, 4],
    ],
    [
      'a shard between',
      ['3', 'The Council should count its trees.', 'Ć', 'b) They will be counted.', 'KF'],
      [0, 1, null, 2, 3],
    ],
  ])('places %s', (_, row, expected) => {
    expect(
      alignColumns(
        [row],
        slots,
        row.map(() => null),
        model,
      ),
    ).toEqual(expected);
  });
});
