import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/text/findWords.ts';

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
