import { describe, expect, test } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';
import { readDocument } from '../../src/analyse.ts';
import type { DocumentInfo } from '../../src/model.ts';
import { compareFields, pairInOrder } from './compareFields.ts';

const info: DocumentInfo = {
  id: 'made-up',
  council: null,
  gss: null,
  title: 'made-up',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: 'made-up',
  sha256: '0'.repeat(64),
  groups: [],
};
const header = 'Recommendation\tManagement response\tOwner\tTimescale';
const first =
  '1. The Council should review its reserves.\tAgreed, in the budget.\tDirector of Finance\tMay 2024';
const second =
  '2. The Council should train its members.\tA course is planned.\tMonitoring Officer\tJune 2024';
const read = (...rows: string[]) => readDocument({ info, source: readText(rows.join('\n')) }, []).records;

describe('fields of two readings', () => {
  test('are all equal where a document is read twice', () => {
    const pairs = compareFields(read(header, first, second), read(header, first, second));
    expect(pairs).toHaveLength(8);
    expect(pairs.every(({ equal }) => equal)).toBe(true);
  });

  test('differ where a word does, and only there', () => {
    const other = compareFields(
      read(header, first, second),
      read(header, first, second.replace('June', 'July')),
    );
    expect(other.filter(({ equal }) => !equal).map(({ field, found }) => [field, found])).toEqual([
      ['timescale', 'July 2024'],
    ]);
  });

  test('count as different, each, where a recommendation was left out or added', () => {
    const left = compareFields(read(header, first, second), read(header, second));
    expect(left.filter(({ equal }) => !equal)).toHaveLength(4);
    const added = compareFields(read(header, second), read(header, first, second));
    expect(added.filter(({ equal }) => !equal)).toHaveLength(4);
  });
});

/** The most that any pairing in order reaches, by trying all. */
function tryAll(left: readonly number[], right: readonly number[]): number {
  const [one, ...more] = left;
  const [other, ...rest] = right;
  if (one === undefined || other === undefined) return 0;
  const both = alike(one, other) < 0.3 ? -Infinity : alike(one, other) + tryAll(more, rest);
  return Math.max(both, tryAll(more, right), tryAll(left, rest));
}
const alike = (one: number, other: number): number => ((one * 7 + other * 5) % 11) / 10;

test('pairs hold all of both lists once, in order, and are as alike as any pairing', () => {
  let seed = 7;
  const draw = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 200; round += 1) {
    const left = Array.from({ length: draw(6) }, () => draw(50));
    const right = Array.from({ length: draw(6) }, () => draw(50));
    const pairs = pairInOrder(left, right, alike);
    expect(pairs.flatMap(([one]) => one ?? [])).toEqual(left);
    expect(pairs.flatMap(([, other]) => other ?? [])).toEqual(right);
    const reached = pairs.map(([one, other]) =>
      one === undefined || other === undefined ? 0 : alike(one, other),
    );
    expect(reached.reduce((sum, value) => sum + value, 0)).toBeCloseTo(tryAll(left, right));
  }
});
