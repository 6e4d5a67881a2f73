import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import type { KeyTable } from '../../src/recurrence/keyTable.ts';
import { PairsByPart } from '../../src/recurrence/pairsByPart.ts';
import { PartIndex } from '../../src/recurrence/partIndex.ts';
import { type LikePair, type Pair, rankPairs } from '../../src/recurrence/rankPairs.ts';

const random = makeSeededRandom(3);

function makeTable(parts: number, keys: number): KeyTable {
  const own = Array.from({ length: parts }, () =>
    Array.from({ length: keys }, (_, key) => key).filter((key) => random() < 1 / (key + 2)),
  );
  const starts = new Int32Array(parts + 1);
  own.forEach((list, part) => {
    starts[part + 1] = (starts[part] ?? 0) + list.length;
  });
  const all = Int32Array.from(own.flat());
  return {
    ...{ starts, keys: all, near: new Uint8Array(all.length), scales: new Float64Array() },
    ...{ weights: new Float64Array(all.length), values: Float64Array.from(all, () => random()) },
    records: Int32Array.from({ length: parts }, (_, part) => part),
  };
}

const keysOf = ({ starts, keys }: KeyTable, part: number): number[] => [
  ...keys.subarray(starts[part], starts[part + 1]),
];
const valueOf = ({ starts, keys, values }: KeyTable, part: number, key: number): number =>
  values[(starts[part] ?? 0) + keys.subarray(starts[part], starts[part + 1]).indexOf(key)] ?? 0;

/** Reads whole lists of those before, the shortest first, and of each the latest, until so many entries are read. */
function addUpSlowly(table: KeyTable, part: number, reach: number): Map<number, number> {
  const before = Array.from({ length: part }, (_, at) => at);
  const lists = keysOf(table, part).map((key) => ({
    key,
    holders: before.filter((other) => keysOf(table, other).includes(key)),
  }));
  lists.sort((x, y) => x.holders.length - y.holders.length || x.key - y.key);
  const sums = new Map<number, number>();
  let left = reach;
  for (const { key, holders } of lists) {
    const read = left > 0 ? holders.slice(-left) : [];
    left -= read.length;
    for (const other of read)
      sums.set(other, (sums.get(other) ?? 0) + valueOf(table, part, key) * valueOf(table, other, key));
  }
  return sums;
}

describe('PartIndex', () => {
  it.each([Infinity, 40, 7, 1])(
    'adds up what a slow and obvious version does, reading %d entries',
    (reach) => {
      const table = makeTable(60, 12);
      const index = new PartIndex(table, 12, reach);
      for (let part = 0; part < 60; part++) {
        const sums = index.addUp(part);
        const found = [...sums.parts.subarray(0, sums.met)].map(
          (other) => [other, sums.shared[other]] as const,
        );
        expect(new Map(found)).toEqual(addUpSlowly(table, part, reach));
        index.forget(sums);
        index.enter(part);
      }
    },
  );
});

function makePairs(): LikePair[] {
  const pairs: LikePair[] = [];
  for (let b = 1; b < 20; b++)
    for (let a = 0; a < b; a++)
      if (a % 8 !== b % 8 && random() < 0.4) pairs.push({ a, b, odds: Math.floor(random() * 6) });
  return pairs.sort((x, y) => x.odds - y.odds);
}

describe('PairsByPart', () => {
  it('finds each pair from either side, and the others of each part in order', () => {
    const pairs: Pair[] = makePairs().map(({ a, b, odds }) => ({ a, b, score: odds }));
    const byPart = new PairsByPart(pairs);
    for (let part = 0; part < 22; part++) {
      const own = pairs.flatMap(({ a, b }, at) =>
        a === part ? [{ other: b, at }] : b === part ? [{ other: a, at }] : [],
      );
      own.sort((x, y) => x.other - y.other);
      expect([...byPart.others(part)]).toEqual(own.map(({ other }) => other));
      expect([...byPart.pairs(part)]).toEqual(own.map(({ at }) => at));
      for (let other = 0; other < 22; other++)
        expect(byPart.find(part, other)).toBe(own.find((one) => one.other === other)?.at ?? -1);
    }
  });
});

describe('rankPairs', () => {
  it('ranks records as a slow and obvious version does', () => {
    const recordOf = (part: number): number => part % 8;
    for (let round = 0; round < 20; round++) {
      const pairs = makePairs();
      const oddsOf = (from: number, to: number): number =>
        pairs.reduce((best, { a, b, odds }) => {
          const [x, y] = [recordOf(a), recordOf(b)];
          return (x === from && y === to) || (x === to && y === from) ? Math.max(best, odds) : best;
        }, -Infinity);
      const rankOf = (from: number, to: number): number =>
        Array.from({ length: 8 }, (_, other) => other).filter((other) => {
          const [theirs, own] = [oddsOf(from, other), oddsOf(from, to)];
          const nearer = theirs > own || (theirs === own && theirs > -Infinity && other < to);
          return nearer && oddsOf(other, to) < own;
        }).length;
      const slow = pairs.map(({ a, b, odds }) => {
        const [x, y] = [recordOf(a), recordOf(b)];
        const cost = Math.log(1 + rankOf(x, y)) + Math.log(1 + rankOf(y, x));
        return { a, b, score: 1 / (1 + Math.exp(0.7 * cost - odds)) };
      });
      const fast = rankPairs(pairs, recordOf, 0);
      expect(fast.map(({ a, b }) => [a, b])).toEqual(slow.map(({ a, b }) => [a, b]));
      fast.forEach(({ score }, at) => {
        expect(score).toBeCloseTo(slow[at]?.score ?? -1, 12);
      });
    }
  });
});
