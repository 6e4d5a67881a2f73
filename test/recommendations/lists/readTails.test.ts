import { describe, expect, it } from 'vitest';
import { readTail } from '../../../src/recommendations/lists/readTails.ts';

describe('who and when at the end of a recommendation', () => {
  it.each([
    ['Agree a plan. (Lead: Head of Audit; by March 2032)', 'Agree a plan.', 'Head of Audit', 'by March 2032'],
    ['Agree a plan (Head of Audit, March 2032)', 'Agree a plan', 'Head of Audit', 'March 2032'],
    ['Agree a plan – Head of Audit – March 2032', 'Agree a plan', 'Head of Audit', 'March 2032'],
    ['Agree a plan – in short – Head of Audit – 2032', 'Agree a plan – in short', 'Head of Audit', '2032'],
  ])('%s', (line, text, owner, timescale) => {
    expect(readTail(line)).toEqual({ text, owner, timescale });
  });

  it.each([
    'Agree a plan (March 2032)',
    'Agree a plan (Head of Audit)',
    'Agree a plan with the board (see page 4)',
    'Agree a short – and clear – plan',
    'Agree a plan',
    '',
  ])('%j ends in none, or in one only', (line) => {
    expect(readTail(line)).toBeNull();
  });
});
