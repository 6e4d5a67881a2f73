import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findWords } from '../../src/text/findWords.ts';
import {
  buildPhraseMatcher,
  findPhrases,
  type Phrase,
  type PhraseHit,
} from '../../src/text/phraseMatcher.ts';
import { scanWords } from '../../src/text/scanWords.ts';

const word = (...forms: string[]): Phrase['words'][number] => ({ forms, wildcards: [] });
const wild = (pattern: RegExp): Phrase['words'][number] => ({ forms: [], wildcards: [pattern] });

function match(phrases: readonly Phrase[], text: string): string[] {
  return findPhrases(buildPhraseMatcher(phrases), scanWords(text)).flatMap(({ ids, start, end }) =>
    ids.map((id) => `${id}: ${text.slice(start, end)}`),
  );
}

/** The obvious version: every phrase tried at every word. */
function findSlowly(phrases: readonly Phrase[], text: string): PhraseHit[] {
  const words = findWords(text);
  return words.flatMap((word, first) =>
    phrases.flatMap(({ id, words: tests }) => {
      const fits = tests.every(({ forms, wildcards }, offset) => {
        const here = words[first + offset];
        if (!here || (offset > 0 && here.breakBefore !== 'none')) return false;
        const lower = here.form.toLowerCase();
        return forms.includes(here.form) || forms.includes(lower) || wildcards.some((one) => one.test(lower));
      });
      const last = first + tests.length - 1;
      return fits ? [{ ids: [id], first, last, start: word.start, end: words[last]?.end ?? 0 }] : [];
    }),
  );
}

const sortHits = (hits: readonly PhraseHit[]): string[] =>
  hits
    .flatMap(({ ids, first, last, start, end }) => ids.map((id) => [first, last, start, end, id].join(' ')))
    .sort();

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
      expect(sortHits(findPhrases(buildPhraseMatcher(phrases), scanWords(text)))).toEqual(
        sortHits(findSlowly(phrases, text)),
      );
    }
  });

  it('finds what the obvious version finds in print of any kind, with one matcher for all texts', () => {
    const random = makeSeededRandom(11);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const forms = [
      'risk',
      'PMO',
      'café',
      'органы',
      'organise',
      'council',
      '£36m',
      'и',
      'responsibilities',
      '𝐀',
    ];
    const wildcards = [/^r.*$/u, /^.*é$/u];
    const makeTest = (): Phrase['words'][number] =>
      random() < 0.1 ? wild(pick(wildcards)) : word(...new Set([pick(forms), pick(forms)]));
    const phrases = Array.from({ length: 60 }, (_, id) => ({
      id,
      words: Array.from({ length: 1 + Math.floor(random() * 3) }, makeTest),
    }));
    const printed = [
      ...forms,
      ...[
        'RISK',
        'Risk’s',
        'risks',
        'PMOs',
        'pmo',
        'CAFÉ',
        'cafe\u0301',
        'organize',
        'Council’s',
        "councils'",
      ],
      ...['’', '😀', '\ud835', 'interdepartmental', 'Interdepartmentalism', 'of'],
    ];
    const between = [' ', ' ', ' ', ' ', '-', ', ', '. ', ' – ', '\n', '  ', '/', '’ ', ' “', '\u00a0', ''];
    const matcher = buildPhraseMatcher(phrases);
    let found = 0;
    for (let round = 0; round < 3_000; round++) {
      const text = Array.from({ length: 15 }, () => pick(printed) + pick(between)).join('');
      const hits = findPhrases(matcher, scanWords(text));
      expect({ text, hits: sortHits(hits) }).toEqual({ text, hits: sortHits(findSlowly(phrases, text)) });
      found += hits.length;
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('finds the same after more different words than are kept in memory', () => {
    const phrases = [{ id: 0, words: [word('risk'), word('register')] }];
    const matcher = buildPhraseMatcher(phrases);
    const find = (text: string): string[] =>
      findPhrases(matcher, scanWords(text)).map(({ start, end }) => text.slice(start, end));
    expect(find('the risk register')).toEqual(['risk register']);
    const many = Array.from({ length: 140_000 }, (_, index) => `w${index.toString(36)}`).join(' ');
    expect(find(`${many} risk register`)).toEqual(['risk register']);
    expect(find('Of the risk register')).toEqual(['risk register']);
  });
});
