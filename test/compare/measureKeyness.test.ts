import { describe, expect, it } from 'vitest';
import { readKeyTexts } from '../../src/compare/keyTexts.ts';
import { measureKeyness, type KeyText } from '../../src/compare/measureKeyness.ts';
import { testFisherExact } from '../../src/statistics/fisherExact.ts';
import { makeAction, makeRecord } from '../outputs/records.ts';

const make = (texts: readonly string[], council = 'Northby'): KeyText[] =>
  texts.map((text, at) => ({ id: `${council}/${String(at + 1)}`, council, text }));

/** `of` texts, of which the first `count` hold the words. */
function hold(words: string, count: number, of: number, council = 'Northby'): KeyText[] {
  return make(
    Array.from({ length: of }, (_, at) => `${at < count ? `${words}; ` : ''}filler${String(at % 4)}`),
    council,
  );
}

describe('measureKeyness', () => {
  it('counts recommendations that hold a phrase, not how often one repeats it', () => {
    const { phrases } = measureKeyness(
      hold('housing stock; housing stock; housing stock', 14, 20),
      hold('housing stock', 1, 30, 'Southby'),
    );
    expect(phrases[0]).toMatchObject({ phrase: 'housing stock', count: 14, of: 20, other: 1, ofOther: 30 });
    expect(phrases[0]?.members).toHaveLength(14);
    expect(phrases[0]?.examples[0]).toEqual({
      id: 'Northby/1',
      words: expect.stringContaining('housing stock'),
    });
  });

  it('takes every tenth recommendation of both sides for the prior', () => {
    const [found] = measureKeyness(
      hold('housing stock', 14, 20),
      hold('housing stock', 1, 30, 'Southby'),
    ).phrases;
    // 15 and 35 of 50 give a prior of 1.5 and 3.5: ln(15.5 / 9.5) − ln(2.5 / 32.5), over its standard deviation 0.77495.
    expect(found?.logOdds).toBeCloseTo(3.0545, 4);
    expect(found?.z).toBeCloseTo(3.9416, 3);
  });

  it('leaves a phrase that always stands in a longer one to that', () => {
    const { phrases } = measureKeyness(hold('asset management system', 14, 20), hold('x1', 0, 30));
    expect(phrases.map(({ phrase }) => phrase)).toEqual(['asset management system']);
  });

  it('asks for three recommendations, and names no council', () => {
    expect(measureKeyness(hold('housing', 2, 4), hold('x1', 0, 400)).phrases).toEqual([]);
    expect(measureKeyness(hold('northby', 20, 20), hold('x1', 0, 30)).phrases).toEqual([]);
  });

  it('says nothing where a side is empty, or both say the same', () => {
    expect(measureKeyness([], hold('a plan', 3, 3))).toEqual({ phrases: [], tests: 0, of: 0, ofOther: 3 });
    expect(measureKeyness(hold('housing', 10, 20), hold('housing', 10, 20)).phrases).toEqual([]);
  });

  it('has the counts, p and q that counting one phrase after another gives', () => {
    let state = 5;
    const random = (limit: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const words = ['housing', 'budget', 'risk', 'plan', 'staff', 'audit'];
    for (let turn = 0; turn < 20; turn++) {
      const write = (favourite: string): string =>
        Array.from({ length: 4 }, () =>
          random(3) === 0 ? favourite : (words[random(words.length)] ?? ''),
        ).join('; ');
      const first = make(Array.from({ length: 30 }, () => write('housing')));
      const others = make(
        Array.from({ length: 25 }, () => write('budget')),
        'Southby',
      );
      const { phrases, tests } = measureKeyness(first, others);
      const countIn = (texts: readonly KeyText[], word: string): number =>
        texts.filter(({ text }) => text.split('; ').includes(word)).length;
      const ps = words.map((word) =>
        testFisherExact({ count: countIn(first, word), of: 30 }, { count: countIn(others, word), of: 25 }),
      );
      expect(tests).toBe(words.length);
      for (const found of phrases) {
        const p = ps[words.indexOf(found.phrase)] ?? 9;
        expect([found.count, found.other]).toEqual([
          countIn(first, found.phrase),
          countIn(others, found.phrase),
        ]);
        expect(found.p).toBeCloseTo(p, 12);
        expect(found.q).toBeCloseTo(
          Math.min(
            ...ps
              .filter((one) => one >= p)
              .map((one) => (one * 6) / ps.filter((other) => other <= one).length),
          ),
          12,
        );
      }
    }
  });
});

it('reads the reviewer’s words on one side and the council’s on the other', () => {
  const record = makeRecord({
    text: 'Ask.',
    findings: 'Found.',
    response: 'Response.',
    progress: 'Progress.',
    updates: [{ date: '2031-01', text: 'Update.' }],
    actions: [
      makeAction({ side: 'asked', text: 'Bullet.', response: 'Answer to it.' }),
      makeAction({ side: 'response', text: 'Action.' }),
    ],
  });
  expect(readKeyTexts([record], 'asked')[0]?.text).toBe('Ask.\nBullet.');
  expect(readKeyTexts([record], 'answered')[0]?.text).toBe(
    'Response.\nProgress.\nUpdate.\nAnswer to it.\nAction.',
  );
});
