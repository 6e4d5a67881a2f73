import { describe, expect, it } from 'vitest';
import { readMark } from '../../../src/recommendations/lists/readMark.ts';

describe('the mark of an item', () => {
  it.each([
    ['KR1: Set a vision.', 'label', 'KR1', 'Set a vision.'],
    ['IR1 Agree a plan.', 'label', 'IR1', 'Agree a plan.'],
    ['SR (25/26) 01 Review it.', 'label', 'SR (25/26) 01', 'Review it.'],
    ['R8 – Review it.', 'label', 'R8', 'Review it.'],
    ['Recommendation 3: Review it.', 'label', '3', 'Review it.'],
    ['Key recommendation 3', 'label', '3', ''],
    ['2. Review it.', 'number', '2', 'Review it.'],
    ['(2) Review it.', 'number', '2', 'Review it.'],
    ['3.1 Review it.', 'number', '3.1', 'Review it.'],
    ['b) review it', 'letter', 'b', 'review it'],
    ['- Review it', 'bullet', '', 'Review it'],
  ])('%s', (line, kind, ref, rest) => {
    expect(readMark(line)).toMatchObject({ kind, ref, rest });
  });

  it.each([
    '3 councils were asked.',
    'Review it.',
    'Recommendations of the team',
    'A plan for all',
    '2031 was a good year',
    '',
  ])('none: %s', (line) => {
    expect(readMark(line)).toBeNull();
  });
});
