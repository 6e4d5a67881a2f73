import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findCopies } from '../../src/recommendations/findCopies.ts';
import { compareWords, readWords } from '../../src/text/words.ts';

/** Compares each text with all before it. */
function findSlowly(texts: readonly string[]): number[] {
  return texts.map((text, at) =>
    readWords(text).length < 20
      ? -1
      : texts.slice(0, at).findIndex((other) => compareWords(other, text) >= 0.97),
  );
}

const random = makeSeededRandom(7);
const pick = (words: number): string => `w${String(Math.floor(random() ** 2 * words))}`;
const make = (length: number, words: number): string[] => Array.from({ length }, () => pick(words));

/** Texts of which many are those before them, as they stand, in another order, or with words changed, added or lost. */
function makeTexts(count: number, words: number): string[] {
  const texts: string[][] = [];
  for (let at = 0; at < count; at++) {
    const from = texts[Math.floor(random() * at)];
    const text = from && random() < 0.7 ? [...from] : make(15 + Math.floor(random() * 60), words);
    const changes = Math.floor(random() * 4);
    for (let change = 0; change < changes; change++)
      text.splice(
        Math.floor(random() * text.length),
        random() < 0.7 ? 1 : 0,
        ...make(Math.floor(random() * 2), words),
      );
    texts.push(random() < 0.2 ? text.reverse() : text);
  }
  return texts.map((text) => text.join(' '));
}

describe('findCopies', () => {
  it.each([3, 30, 3_000])('finds the copies that a slow and obvious version finds, of %i words', (words) => {
    for (let round = 0; round < 6; round++) {
      const texts = makeTexts(80, words);
      const copies = findCopies(texts);
      expect(copies.filter((copy) => copy >= 0).length).toBeGreaterThan(10);
      expect(copies).toEqual(findSlowly(texts));
    }
  });

  it('is not held up by thousands of long texts, alike or not', () => {
    const one = make(60, 80).join(' ');
    const texts = Array.from({ length: 4_000 }, (_, at) =>
      at % 2 === 0 ? `${one} item ${String(at)}` : make(60, 80).join(' '),
    );
    const start = performance.now();
    const copies = findCopies(texts);
    expect(copies.filter((copy) => copy === 0)).toHaveLength(1_999);
    // Comparing all with all takes a minute.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
