import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findSame } from '../../src/recurrence/findSame.ts';

/** A table of parts with these keys, each with its record. */
function makeTable(held: readonly (readonly number[])[], records: readonly number[]) {
  const starts = Int32Array.from([0, ...held.map((_, at) => held.slice(0, at + 1).flat().length)]);
  const keys = Int32Array.from(held.flat());
  const none = new Float64Array(keys.length);
  return { starts, keys, weights: none, values: none, scales: none, records: Int32Array.from(records) };
}
const all = { apart: () => false, enough: () => true };

describe('findSame', () => {
  it('finds for each part the first of another record with its keys, as comparing every two does', () => {
    const random = makeSeededRandom(7);
    for (let round = 0; round < 20; round++) {
      const held = Array.from({ length: 30 }, () => [0, 1, 2].filter(() => random() < 0.5));
      const { firsts, members } = findSame(
        makeTable(
          held,
          held.map((_, at) => at),
        ),
        all,
      );
      const slow = held.map((own) => held.findIndex((other) => other.join() === own.join()));
      expect([...firsts]).toEqual(slow);
      for (const [first, own] of members)
        expect(own).toEqual(held.flatMap((_, at) => (slow[at] === first ? [at] : [])));
    }
  });

  it('leaves apart two parts of one record, those that share too little and those told to stand alone', () => {
    const table = makeTable([[1], [1], [1]], [0, 0, 1]);
    expect([...findSame(table, all).firsts]).toEqual([0, 1, 0]);
    expect([...findSame(table, { ...all, enough: () => false }).firsts]).toEqual([0, 1, 2]);
    expect([...findSame(table, { ...all, apart: (record) => record === 1 }).firsts]).toEqual([0, 1, 2]);
  });
});
