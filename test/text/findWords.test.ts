import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findWords, type Word } from '../../src/text/findWords.ts';
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

const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?]$|\n|;\s|\t/;
const MARK = /[^\s\-‐‑‒–—'’"“”‘]|\s[-–—]\s/;

/** The obvious version: one regular expression says what a word is, others what stands between two. */
function findSlowly(text: string): Word[] {
  let previousEnd = 0;
  return [...text.matchAll(/[\p{L}\p{N}£&]+(?:['’][\p{L}]+)*/gu)].map(({ 0: printed, index }) => {
    const gap = text.slice(previousEnd, index);
    const ends = SENTENCE_END.test(gap) || (previousEnd === 0 && gap !== ' ');
    previousEnd = index + printed.length;
    return {
      start: index,
      end: previousEnd,
      form: normaliseWord(printed),
      breakBefore: ends ? 'sentence' : MARK.test(gap) ? 'mark' : 'none',
    };
  });
}

it('are what regular expressions say they are, on 5,000 random texts', () => {
  const pieces = [
    ...'aZé£&7² \n\t-–\'’.,();"”…ßТВ\0\u007f\u0080',
    '𝐀',
    '😀',
    '\ud835',
    '\udc00',
    '𠀀',
    'risk',
    'prioritization',
    'internationalisation',
    ' ',
    ' ',
    'ﬁ',
    'e\u0301',
  ];
  const random = makeSeededRandom(9);
  for (let round = 0; round < 5_000; round++) {
    const text = Array.from({ length: 16 }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join(
      '',
    );
    expect({ text, found: findWords(text) }).toEqual({ text, found: findSlowly(text) });
  }
});

it('keep each its own form, however many there are', () => {
  const random = makeSeededRandom(3);
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const printed = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 18) }, () => letters[Math.floor(random() * 62)]).join(''),
  );
  const forms = (): string[] => findWords(printed.join(' ')).map(({ form }) => form);
  const expected = printed.map(normaliseWord);
  expect(forms()).toEqual(expected);
  expect(forms()).toEqual(expected);
});
