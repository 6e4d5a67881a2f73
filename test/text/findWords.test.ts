import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findWords } from '../../src/text/findWords.ts';
import { normaliseWord } from '../../src/text/normaliseWord.ts';

describe('the words of a text', () => {
  it.each([
    ['Under-delivery of savings', ['under', 'delivery', 'of', 'savings']],
    ['the Council’s officers', ['the', 'council', 'officers']],
    ["the councils' PMOs", ['the', 'councils', 'PMO']],
    ['IT is here; it is', ['IT', 'is', 'here', 'it', 'is']],
    ['prioritize an organizational program', ['prioritise', 'an', 'organisational', 'programme']],
    ['the size of the prize', ['the', 'size', 'of', 'the', 'prize']],
    ['save £36m in 2022/23', ['save', '£36m', 'in', '2022', '23']],
    ['terms & conditions', ['terms', 'and', 'conditions']],
  ])('%s → %j', (text, forms) => {
    expect(findWords(text).map(({ form }) => form)).toEqual(forms);
  });

  it('gives offsets into the text as it is', () => {
    const text = '– The “risk”  registers’ owners';
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'risk',
      'registers',
      'owners',
    ]);
  });

  it.each([
    ['risk register', 'none'],
    ['risk-register', 'none'],
    ['“risk” register', 'none'],
    ['risk, register', 'mark'],
    ['risk (register)', 'mark'],
    ['risk – register', 'mark'],
    ['risk/register', 'mark'],
    ['risk. Register', 'sentence'],
    ['risk;\nregister', 'sentence'],
    ['risk\n- register', 'sentence'],
  ])('sees what parts the words of %j: %s', (text, expected) => {
    expect(findWords(text)[1]?.breakBefore).toBe(expected);
  });
});

/** The obvious version: one regular expression says what a word is. */
function findSlowly(text: string): { start: number; end: number; form: string }[] {
  return [...text.matchAll(/[\p{L}\p{N}£&]+(?:['’][\p{L}]+)*/gu)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    form: normaliseWord(printed),
  }));
}

it('are what a regular expression says they are, on 3,000 random texts', () => {
  const pieces = [
    ..."aZé£&7² \n\t-–'’.,();ßТВ",
    '𝐀',
    '😀',
    '\ud835',
    '\udc00',
    '𠀀',
    'risk',
    ' ',
    'ﬁ',
    'e\u0301',
  ];
  const random = makeSeededRandom(9);
  for (let round = 0; round < 3_000; round++) {
    const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join(
      '',
    );
    const found = findWords(text).map(({ start, end, form }) => ({ start, end, form }));
    expect({ text, found }).toEqual({ text, found: findSlowly(text) });
  }
});
