import { describe, expect, it } from 'vitest';
import type { ThemeTag } from '../../src/model.ts';
import type { EvaluatedRecord } from '../../src/evaluation/figures.ts';
import { measureHeldOut, type TagsAtThreshold } from '../../src/evaluation/measureHeldOut.ts';
import type { Label } from '../../src/evaluation/readLabels.ts';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';

const themes = [
  { id: 'a', core: true },
  { id: 'b', core: true },
];
const tag = (id: string, score: number): ThemeTag => ({
  ...{ id, score, primary: false, check: false, reason: '', evidence: [] },
});

/** A record with what it is scored at and what it is about. */
interface Case {
  readonly council: string | null;
  readonly scores: Readonly<Record<string, number>>;
  readonly yes: readonly string[];
}

function make(cases: readonly Case[], tried: readonly number[], own = 0.5) {
  const at = (threshold: number, { scores }: Case): ThemeTag[] =>
    Object.entries(scores).flatMap(([id, score]) => (score >= threshold ? [tag(id, score)] : []));
  const records = cases.map((one, index): EvaluatedRecord => ({
    ...{ id: String(index), council: one.council, text: '' },
    themes: { asked: at(own, one), answered: [] },
  }));
  const labels = cases.map(({ yes }, index): Label => ({
    ...{ recommendation: String(index), coder: 'r', side: 'asked', yes: [...yes], no: 'rest' },
    ...{ unsure: [], primary: null },
  }));
  const tagged = tried.map((threshold): TagsAtThreshold => ({
    threshold,
    asked: new Map(cases.map((one, index) => [String(index), at(threshold, one)])),
  }));
  return { records, labels, tagged };
}

const tried = [0.3, 0.5, 0.7];

describe('thresholds held out', () => {
  it('chooses for each council on the others, so that a council does not choose its own', () => {
    // Two councils are best at 0.7; the third, which would be best at 0.3, is measured at 0.7.
    const cases: Case[] = [
      ...['A', 'B'].flatMap((council) => [
        { council, scores: { a: 0.8 }, yes: ['a'] },
        ...[0.55, 0.6, 0.65].map((a): Case => ({ council, scores: { a }, yes: [] })),
      ]),
      { council: 'C', scores: { a: 0.4 }, yes: ['a'] },
    ];
    const { records, labels, tagged } = make(cases, tried);
    const [core] = measureHeldOut([{ name: 'set', records }], records, labels, themes, tagged);
    expect(core).toMatchObject({
      name: 'set, asked, undisputed labels, core themes, thresholds held out, vocabulary not',
      themes: [{ id: 'a', tp: 2, fp: 0, fn: 1 }, { id: 'b' }],
      own: 0.3636,
    });
    expect(core?.thresholds).toContainEqual({ threshold: 0.7, records: 9 });
  });

  it('measures a set that is not in the pool without choosing by it', () => {
    const cases: Case[] = [
      ...['A', 'B', 'C'].map((council) => ({ council, scores: { a: 0.6 }, yes: [] })),
      ...['A', 'B', 'C'].map((council) => ({ council, scores: { a: 0.8 }, yes: ['a'] })),
      { council: 'D', scores: { a: 0.6 }, yes: ['a'] },
      { council: null, scores: { a: 0.4 }, yes: ['a'] },
    ];
    const { records, labels, tagged } = make(cases, tried);
    const set = { name: 'kept', records: records.slice(6) };
    const [core] = measureHeldOut([set], records.slice(0, 6), labels, themes, tagged);
    expect(core).toMatchObject({ records: 2, micro: 0, thresholds: [{ threshold: 0.7, records: 2 }] });
  });

  it('says nothing with fewer than three councils', () => {
    const cases = ['A', 'B', null].map((council): Case => ({ council, scores: { a: 0.6 }, yes: ['a'] }));
    const { records, labels, tagged } = make(cases, tried);
    expect(measureHeldOut([{ name: 'set', records }], records, labels, themes, tagged)).toEqual([]);
  });

  it('counts as a slow version does that goes through the councils one by one', () => {
    const random = makeSeededRandom(11);
    for (let round = 0; round < 40; round += 1) {
      const cases = Array.from({ length: 24 }, (): Case => ({
        council: 'ABCDE'[Math.floor(random() * 5)] ?? null,
        scores: { a: random(), b: random() },
        yes: ['a', 'b'].filter(() => random() < 0.5),
      }));
      const { records, labels, tagged } = make(cases, tried);
      const [core] = measureHeldOut([{ name: 'set', records }], records, labels, themes, tagged);
      const count = (some: readonly Case[], threshold: number): [number, number] => {
        let [right, all] = [0, 0];
        for (const { scores, yes } of some)
          for (const id of ['a', 'b']) {
            const shown = (scores[id] ?? 0) >= threshold;
            if (shown && yes.includes(id)) right += 2;
            all += Number(shown) + Number(yes.includes(id));
          }
        return [right, all];
      };
      let [right, all] = [0, 0];
      for (const council of new Set(cases.map((one) => one.council))) {
        const others = cases.filter((one) => one.council !== council);
        const ranked = tried.map((threshold) => {
          const [tp, of] = count(others, threshold);
          return { threshold, f1: of === 0 ? 0 : tp / of };
        });
        const best = ranked.filter(({ f1 }) => f1 === Math.max(...ranked.map((one) => one.f1)));
        const own = cases.filter((one) => one.council === council);
        const [tp, of] = count(own, best[Math.floor(best.length / 2)]?.threshold ?? 0);
        right += tp;
        all += of;
      }
      expect(core?.micro).toBeCloseTo(right / all, 3);
    }
  });
});
