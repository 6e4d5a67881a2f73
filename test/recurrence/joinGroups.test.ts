import { describe, expect, it } from 'vitest';
import { joinGroups } from '../../src/recurrence/joinGroups.ts';
import { PairsByPart } from '../../src/recurrence/pairsByPart.ts';

/** Parts by their record, all apart in their texts unless told. */
const part = (record: number, start: number, end = start + 10): Parameters<typeof joinGroups>[2][number] => ({
  record,
  field: 'text',
  start,
  end,
  whole: false,
});

describe('joinGroups', () => {
  it('makes groups of the same records one issue where their parts are near to each other', () => {
    const parts = [part(0, 0), part(0, 20), part(1, 0), part(1, 20)];
    const pairs = new PairsByPart([
      { a: 0, b: 2, score: 0.8 },
      { a: 1, b: 2, score: 0.2 },
      { a: 1, b: 3, score: 0.8 },
      { a: 0, b: 3, score: 0.2 },
    ]);
    expect(
      joinGroups(
        [
          [0, 2],
          [1, 3],
        ],
        pairs,
        parts,
        (at) => [parts[at]?.record ?? -1],
      ),
    ).toEqual([[0, 1, 2, 3]]);
  });

  it('leaves two issues of the same records apart where their parts are not', () => {
    const parts = [part(0, 0), part(0, 20), part(1, 0), part(1, 20)];
    const pairs = new PairsByPart([
      { a: 0, b: 2, score: 0.8 },
      { a: 1, b: 3, score: 0.8 },
    ]);
    expect(
      joinGroups(
        [
          [0, 2],
          [1, 3],
        ],
        pairs,
        parts,
        (at) => [parts[at]?.record ?? -1],
      ),
    ).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('holds of two parts that overlap the one that came first', () => {
    const parts = [part(0, 0, 50), part(0, 20), part(1, 0), part(2, 0)];
    const pairs = new PairsByPart([
      { a: 0, b: 2, score: 0.8 },
      { a: 0, b: 3, score: 0.8 },
      { a: 1, b: 2, score: 0.8 },
      { a: 2, b: 3, score: 0.8 },
    ]);
    expect(
      joinGroups(
        [
          [0, 2, 3],
          [1, 2],
        ],
        pairs,
        parts,
        (at) => [parts[at]?.record ?? -1],
      ),
    ).toEqual([[0, 2, 3]]);
  });
});
