import { describe, expect, it } from 'vitest';
import { measurePairs, type LabelledPair, type PairMethod } from '../../src/evaluation/measurePairs.ts';
import { readPairs } from '../../src/evaluation/readPairs.ts';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findTfidfPairs } from '../../src/evaluation/tfidfPairs.ts';

const of = (year: number): { year: number; period: null } => ({ year, period: null });
const records = [
  { id: 'a/1', document: 'a', council: 'Anytown', review: of(2022) },
  { id: 'a/2', document: 'a', council: 'Anytown', review: of(2022) },
  { id: 'b/1', document: 'b', council: 'Anytown', review: of(2023) },
  { id: 'c/1', document: 'c', council: 'Othertown', review: of(2023) },
  { id: 'c/2', document: 'c', council: 'Othertown', review: of(2023) },
];
const labelled = new Set(['a/1', 'a/2', 'b/1', 'c/1', 'not/here']);
const gold: LabelledPair[] = [
  { pair: ['a/2', 'a/1'], value: 'same issue' },
  { pair: ['a/1', 'b/1'], value: 'same issue' },
  { pair: ['a/1', 'c/1'], value: 'same issue' },
  { pair: ['a/2', 'c/1'], value: 'debatable' },
  { pair: ['a/1', 'not/here'], value: 'same issue' },
];
const method = (pairs: readonly (readonly [string, string])[]): PairMethod => ({
  name: 'm',
  threshold: 0.5,
  found: [{ threshold: 0.5, pairs }],
});

describe('measurePairs', () => {
  it('judges the pairs of labelled recommendations, whichever comes first, and debatable ones neither way', () => {
    const figure = measurePairs(
      records,
      labelled,
      gold,
      method([
        ['a/1', 'a/2'],
        ['c/1', 'a/1'],
        ['a/2', 'c/1'],
        ['b/1', 'c/1'],
        ['c/1', 'c/2'],
      ]),
    );
    expect(figure).toMatchObject({
      ...{ records: 4, positives: 3, debatable: 1, tp: 2, fp: 1, fn: 1 },
      ...{ precision: 0.6667, recall: 0.6667, f1: 0.6667 },
      spans: [
        { span: 'document', found: 1, of: 1 },
        { span: 'years', found: 0, of: 1 },
        { span: 'councils', found: 1, of: 1 },
      ],
    });
  });

  it('takes two documents of one council and year for one, as what comes back does', () => {
    const sameYear = records.map((record) => ({ ...record, review: of(2023) }));
    const figure = measurePairs(sameYear, labelled, gold, method([]));
    expect(figure?.spans.map(({ span, of: all }) => [span, all])).toEqual([
      ['document', 2],
      ['years', 0],
      ['councils', 1],
    ]);
  });

  it('is null where no labelled pair is among the records', () => {
    expect(measurePairs(records.slice(1, 2), labelled, gold, method([]))).toBeNull();
  });

  it('chooses the best threshold where none is in use, and holds each recommendation out in turn', () => {
    const right = gold.slice(0, 3).map(({ pair }) => pair);
    const found = [
      { threshold: 0.2, pairs: [...right, ['a/2', 'b/1'] as const, ['b/1', 'c/1'] as const] },
      { threshold: 0.4, pairs: right },
      { threshold: 0.6, pairs: [] },
    ];
    const figure = measurePairs(records, labelled, gold, { name: 'm', threshold: null, found });
    expect(figure).toMatchObject({ threshold: 0.4, f1: 1 });
    // Without b/1 the two thresholds are equally good: the first decides, and is wrong of both its other pairs.
    expect(figure?.heldOut).toMatchObject({ tp: 3, fp: 1, fn: 0 });
  });

  it('counts as a slow and obvious version does', () => {
    const random = makeSeededRandom(7);
    for (let round = 0; round < 50; round++) {
      const ids = records.map(({ id }) => id);
      const all = ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));
      const values = all.map((): LabelledPair['value'] | null => {
        const draw = random();
        return draw < 0.3 ? 'same issue' : draw < 0.5 ? 'debatable' : null;
      });
      const said = all.filter(() => random() < 0.5);
      const labels = all.flatMap((pair, at): LabelledPair[] => {
        const value = values[at];
        return value ? [{ pair, value }] : [];
      });
      const figure = measurePairs(records, new Set(ids), labels, method(said));
      const count = (yes: boolean, found: boolean): number =>
        all.filter(
          (pair, at) =>
            values[at] !== 'debatable' &&
            (values[at] === 'same issue') === yes &&
            said.includes(pair) === found,
        ).length;
      if (count(true, true) + count(true, false) === 0) expect(figure).toBeNull();
      else
        expect(figure).toMatchObject({
          tp: count(true, true),
          fp: count(false, true),
          fn: count(true, false),
        });
    }
  });
});

describe('findTfidfPairs', () => {
  it('finds equal texts at 1, and nothing where only words of all texts are shared', () => {
    const texts = ['the council asset plan', 'the council asset plan', 'the council pension'];
    const [high, low] = findTfidfPairs(
      texts.map((text, at) => ({ id: String(at), text })),
      [0.999, 0.001],
    );
    expect(high?.pairs).toEqual([['0', '1']]);
    expect(low?.pairs).toEqual([['0', '1']]);
  });
});

describe('readPairs', () => {
  it('reads a line a pair, and names a line that is none', () => {
    const { pairs, problems } = readPairs(
      '{"pair":["a","b"],"value":"same issue"}\n\n{"pair":["a"],"value":"same issue"}\nno',
    );
    expect(pairs).toEqual([{ pair: ['a', 'b'], value: 'same issue' }]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });
});
