import { describe, expect, it } from 'vitest';
import { findInnerStart, findNumber } from '../../src/recommendations/findNumber.ts';

describe('findNumber', () => {
  it.each([
    ['(3) Look for', { number: 3, ref: '3', printed: '(3)', rest: 'Look for' }],
    ['11. Upon the', { number: 11, ref: '11', printed: '11', rest: 'Upon the' }],
    ['4) Overall', { number: 4, ref: '4', printed: '4', rest: 'Overall' }],
    ['R8: Write', { number: null, ref: 'R8', printed: 'R8', rest: 'Write' }],
    ['KR1 – Write', { number: null, ref: 'KR1', printed: 'KR1', rest: 'Write' }],
  ])('%s', (text, expected) => {
    expect(findNumber(text)).toEqual(expected);
  });

  it.each(['2030 is near', '3-year budget planning', 'The 3. item', 'COVID-19: a review', '1.5 posts'])(
    'no number: %s',
    (text) => {
      expect(findNumber(text)).toBeNull();
    },
  );
});

describe('findInnerStart', () => {
  it.each([
    ['the next number with its stop', 'are met. 2. Overall the', 2, 'Overall the', '2', false],
    ['a number set apart by line breaks', 'are met.\n2\nOverall the', 2, 'Overall the', '2', false],
    ['a number set apart by runs of spaces', 'are met.    2    Overall the', 2, 'Overall the', '2', false],
    [
      'a number that took the next word’s letter',
      'are met.    20    Verall the',
      2,
      'Verall the',
      '20',
      true,
    ],
  ])('finds %s', (_, raw, expected, after, printed, repaired) => {
    expect(findInnerStart(raw, expected)).toMatchObject({ after, printed, repaired });
  });

  it.each([
    ['another number', 'are met. 5. Overall', 2],
    ['a number inside a sentence', 'in period 2 Monitoring', 2],
    ['a number before small letters', 'are met.   2   other', 2],
    ['a number without stop or space', 'are met. 2 Overall', 2],
    ['a repaired number that cannot be a letter', 'are met.    23    Overall', 2],
  ])('does not take %s', (_, raw, expected) => {
    expect(findInnerStart(raw, expected)).toBeNull();
  });
});
