import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findShared } from '../../web/views/recurring/findShared.ts';

const TEXT = 'Review the risk register; the Risk Register of assets, not the registers.';
const wordsIn = (words: readonly string[], start = 0, end = TEXT.length): string[] =>
  findShared(TEXT, { start, end }, words).map((found) => TEXT.slice(found.start, found.end));

describe('shared words in a text', () => {
  it.each([
    [['risk register'], ['risk register', 'Risk Register']],
    [['register'], ['register', 'Register']],
    [
      ['risk', 'risk register'],
      ['risk register', 'Risk Register'],
    ],
    [['asset'], []],
    [[''], []],
    [['c++ (x'], []],
  ])('whole words without regard to case, the longer ones first: %j', (words, found) => {
    expect(wordsIn(words)).toEqual(found);
  });

  it('only within the stretch', () => {
    expect(wordsIn(['register'], 26)).toEqual(['Register']);
    expect(wordsIn(['register'], 0, 20)).toEqual([]);
  });

  it('are those that a look at every place finds', () => {
    const random = makeSeededRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 30 }, () => 'ab .'[Math.floor(random() * 4)] ?? '').join('');
      const word = ['a', 'b', 'ab', 'a b'][round % 4] ?? 'a';
      const places: number[] = [];
      for (let at = 0; at + word.length <= text.length; at += 1) {
        const isWord =
          text.startsWith(word, at) && !/[ab]/.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`);
        if (isWord && at >= (places.at(-1) ?? -Infinity) + word.length) places.push(at);
      }
      expect(findShared(text, { start: 0, end: text.length }, [word]).map(({ start }) => start)).toEqual(
        places,
      );
    }
  });
});
