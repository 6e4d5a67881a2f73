import { describe, expect, it } from 'vitest';
import { splitField } from '../../src/recommendations/splitField.ts';

const boats = 'The Council should write a plan for its boats and harbours.';
const gardens = 'The Council should tell residents what its gardens cost.';

describe('splitField', () => {
  it('cuts where the words of the two sides fit best', () => {
    const text = 'The boats are in the harbours. New boats were bought. The gardens cost more each year.';
    expect(splitField(text, { before: boats, after: gardens, open: false, goesOn: false })).toEqual({
      left: 'The boats are in the harbours. New boats were bought.',
      right: 'The gardens cost more each year.',
    });
  });

  it('loses no word, whatever it is given', () => {
    for (const text of ['', 'One.', 'One. Two. Three.', 'no stop at all', 'A.\nB.']) {
      const { left, right } = splitField(text, { before: boats, after: gardens, open: false, goesOn: false });
      expect(`${left} ${right}`.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }
  });

  it('starts with the end of a field that breaks off, and ends with the start of one that goes on below', () => {
    const text = 'The gardens are green. The boats are blue.';
    const { left, right } = splitField(text, { before: boats, after: gardens, open: true, goesOn: true });
    expect(left).not.toBe('');
    expect(right).not.toBe('');
  });
});
