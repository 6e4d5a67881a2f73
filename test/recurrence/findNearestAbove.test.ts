import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findNearestAbove } from '../../src/recurrence/findNearestAbove.ts';
import type { ReferringRecord } from '../../src/recurrence/findReferences.ts';
import { read } from './records.ts';

const random = makeSeededRandom(5);
const WORDS = Array.from({ length: 14 }, (_, at) => `word${'abcdefghijklmn'.charAt(at)}`);
const say = (count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)]).join(' ');

/** Weighs every word for every record anew, and sorts them all. */
function findSlowly(sentence: string, above: readonly ReferringRecord[]): ReferringRecord | undefined {
  const wordsOf = (text: string): string[] => text.split(' ');
  const has = (one: ReferringRecord, word: string): boolean => wordsOf(one.text).includes(word);
  const scored = above.map((one, at) => {
    const shared = [...new Set(wordsOf(sentence))].filter((word) => has(one, word));
    const score = shared.reduce(
      (sum, word) => sum + Math.log(1 + above.length / above.filter((other) => has(other, word)).length),
      0,
    );
    return { one, at, score, shared: shared.length };
  });
  scored.sort((x, y) => y.score - x.score || y.at - x.at);
  const [best, second] = scored;
  if (!best || best.shared < 3 || (second && best.score < second.score * 1.25)) return undefined;
  return best.one;
}

describe('findNearestAbove', () => {
  it('finds what a slow and obvious version finds', () => {
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const above = Array.from({ length: Math.floor(random() * 8) }, (_, at) =>
        read(String(at), { text: say(1 + Math.floor(random() * 10)) }),
      );
      const response = say(6);
      const reference = {
        field: 'response',
        start: 0,
        end: 0,
        printed: '',
        refs: [],
        series: null,
        points: null,
      };
      const nearest = findNearestAbove(read('last', { response }), reference, above);
      expect(nearest?.id).toBe(findSlowly(response, above)?.id);
      if (nearest) found += 1;
    }
    expect(found).toBeGreaterThan(30);
  });

  it('reads what stands above once, however many records point there', () => {
    const above = Array.from({ length: 1_000 }, (_, at) =>
      read(String(at), { text: `${say(40)} ${say(40)}` }),
    );
    const reference = {
      field: 'response',
      start: 0,
      end: 0,
      printed: '',
      refs: [],
      series: null,
      points: null,
    };
    const start = performance.now();
    for (let round = 0; round < 100; round++)
      findNearestAbove(read('last', { response: say(12) }), reference, above);
    // Weighing each word for each record anew takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
