import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findWords, type Word } from '../../src/text/findWords.ts';
import {
  buildPhraseMatcher,
  findPhrases,
  type Phrase,
  type PhraseHit,
} from '../../src/text/phraseMatcher.ts';

const word = (...forms: string[]): Phrase['words'][number] => ({ forms, wildcards: [] });
const wild = (pattern: RegExp): Phrase['words'][number] => ({ forms: [], wildcards: [pattern] });

function match(phrases: readonly Phrase[], text: string): string[] {
  const words = findWords(text);
  return findPhrases(buildPhraseMatcher(phrases), words).map(
    ({ id, first, last }) => `${id}: ${text.slice(words[first]?.start, words[last]?.end)}`,
  );
}

/** The obvious version: every phrase tried at every word. */
function findSlowly(phrases: readonly Phrase[], words: readonly Word[]): PhraseHit[] {
  return words.flatMap((_, first) =>
    phrases.flatMap(({ id, words: tests }) => {
      const fits = tests.every(({ forms, wildcards }, offset) => {
        const here = words[first + offset];
        if (!here || (offset > 0 && here.breakBefore !== 'none')) return false;
        const lower = here.form.toLowerCase();
        return forms.includes(here.form) || forms.includes(lower) || wildcards.some((one) => one.test(lower));
      });
      return fits ? [{ id, first, last: first + tests.length - 1 }] : [];
    }),
  );
}

const sortHits = (hits: readonly PhraseHit[]): string[] =>
  hits.map(({ id, first, last }) => `${first} ${last} ${id}`).sort();

describe('the phrase matcher', () => {
  const risk = word('risk', 'risks');
  it.each([
    ['Keep the risk register current.', ['0: risk register']],
    ['Risk, register and log', []],
    ['a risk. Register it', []],
    ['RISK REGISTER', ['0: RISK REGISTER']],
    ['risk-register', ['0: risk-register']],
    ['risk registers', []],
  ])('meets "risk register" in "%s": %j', (text, hits) => {
    expect(match([{ id: 0, words: [risk, word('register')] }], text)).toEqual(hits);
  });

  it('finds phrases inside and across other phrases', () => {
    const phrases = [
      { id: 0, words: [word('strategic'), risk] },
      { id: 1, words: [risk, word('register')] },
      { id: 2, words: [risk] },
      { id: 3, words: [word('strategic'), risk, word('register')] },
    ];
    expect(match(phrases, 'the strategic risk register')).toEqual([
      '0: strategic risk',
      '2: risk',
      '3: strategic risk register',
      '1: risk register',
    ]);
  });

  it('takes a word by each of the tests that it passes', () => {
    const phrases = [
      { id: 0, words: [wild(/^procur.*$/u), word('plan')] },
      { id: 1, words: [word('procurement'), word('plan')] },
    ];
    expect(match(phrases, 'a procurement plan')).toEqual(['0: procurement plan', '1: procurement plan']);
  });

  it('finds what the obvious version finds, on a thousand made-up texts', () => {
    const random = makeSeededRandom(7);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const alphabet = ['a', 'b', 'c', 'd', 'ab', 'ba'];
    const makeTest = (): Phrase['words'][number] =>
      random() < 0.15 ? wild(/^a.*$/u) : word(...new Set([pick(alphabet), pick(alphabet)]));
    for (let round = 0; round < 1_000; round++) {
      const phrases = Array.from({ length: 8 }, (_, id) => ({
        id,
        words: Array.from({ length: 1 + Math.floor(random() * 3) }, makeTest),
      }));
      const text = Array.from({ length: 25 }, () => pick(alphabet) + pick(['', '', '', ',', '.'])).join(' ');
      const words = findWords(text);
      expect(sortHits(findPhrases(buildPhraseMatcher(phrases), words))).toEqual(
        sortHits(findSlowly(phrases, words)),
      );
    }
  });
});
