import { describe, expect, it } from 'vitest';
import { findLikeWords } from '../../src/recurrence/likeWords.ts';
import { readParts } from '../../src/recurrence/readParts.ts';
import { stemWord } from '../../src/recurrence/stemWord.ts';

describe('stemWord', () => {
  it.each([
    ['resident', 'residents', true],
    ['consult', 'consultation', true],
    ['transformation', 'transforming', true],
    ['governance', 'government', false],
    ['communication', 'community', false],
    ['policy', 'police', false],
    ['organisation', 'organ', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(stemWord(a) === stemWord(b)).toBe(same);
  });
});

describe('findLikeWords', () => {
  it.each([
    ['consultations', 'feedback', true],
    ['overspend', 'shortfall', true],
    ['resident', 'contract', false],
  ])('%s and %s stand in one line: %s', (a, b, same) => {
    expect(findLikeWords(stemWord(a)) === findLikeWords(stemWord(b))).toBe(same);
  });
});

describe('readParts', () => {
  const read = (text: string): string[] =>
    readParts({ text }, 0).map(({ start, end }) => text.slice(start, end));

  it('takes bullets apart, without what leads up to them', () => {
    expect(
      read(
        'The Council should:\n- Publish the pension valuation.\n- Renew the leisure contract.\n- Mend the museum roof.',
      ),
    ).toEqual(['Publish the pension valuation.', 'Renew the leisure contract.', 'Mend the museum roof.']);
  });

  it('takes a short recommendation of one sentence whole', () => {
    expect(read('Agree a digital strategy')).toEqual(['Agree a digital strategy']);
  });

  it('leaves out sentences that only say what an ask is good for', () => {
    const ask = 'The Council should publish its register of all contracts each quarter.';
    expect(
      read(`${ask} This will ensure that it stays up to date and that members can see who is paid for what.`),
    ).not.toContain(
      'This will ensure that it stays up to date and that members can see who is paid for what.',
    );
  });
});
