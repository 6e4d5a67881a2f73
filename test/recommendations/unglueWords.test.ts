import { describe, expect, it } from 'vitest';
import { countVocabulary, unglueWords } from '../../src/recommendations/unglueWords.ts';

const vocabulary = countVocabulary([
  'the strategy of service planning',
  'our people and the team',
  'plan in the year of OD',
]);

describe('unglueWords', () => {
  it.each([
    ['ofservice planning', 'of service planning'],
    ['People and ODstrategy', 'People and OD strategy'],
    ['policy.Officers bring', 'policy. Officers bring'],
    ['ourpeople', 'our people'],
    ['the whole strategy', 'the whole strategy'],
    ['unheardof words stay', 'unheardof words stay'],
  ])('%s', (printed, mended) => {
    expect(unglueWords(printed, vocabulary).text).toBe(mended);
  });

  it('names what it cut', () => {
    expect(unglueWords('ofservice', vocabulary).cuts).toEqual(['ofservice']);
  });
});
