import { describe, expect, it } from 'vitest';
import { describePastDue, describeTimescale } from '../../web/record/describeTimescale.ts';

describe('a timescale in words', () => {
  it.each([
    ['Q3 2023/24', '2023-10', '2023-12', 'Q3 2023/24 (October 2023 to December 2023)'],
    ['by summer', null, '2023-08', 'by summer (by August 2023)'],
    ['June 2023', '2023-06', '2023-06', 'June 2023'],
    ['30/6/23', '2023-06-30', '2023-06-30', '30/6/23 (30 June 2023)'],
    ['from April', '2023-04', null, 'from April (from April 2023)'],
    ['Short term', null, null, 'Short term'],
  ])('says what it was read as: %s', (text, start, end, words) => {
    expect(describeTimescale({ text, kind: 'range', start, end })).toBe(words);
  });

  it('says that a date was put off', () => {
    const revised = { text: 'March 2024', start: '2024-03', end: '2024-03' };
    expect(
      describeTimescale({
        text: 'June 2023, March 2024',
        kind: 'date',
        start: '2024-03',
        end: '2024-03',
        revised,
      }),
    ).toBe('June 2023, March 2024 (March 2024, put off)');
  });
});

describe('what is past its date', () => {
  it.each([
    [null, 'past its date, June 2023, as of 1 November 2024; no update seen since'],
    ['undated', 'past its date, June 2023, as of 1 November 2024; progress without a date'],
    ['2024-01', 'past its date, June 2023, as of 1 November 2024; an update of January 2024'],
  ])('says as of which day, and what was heard since: %s', (update, words) => {
    expect(describePastDue({ date: '2023-06', asOf: '2024-11-01', update })).toBe(words);
  });
});
