import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/text/findMatches.ts';

describe('the matches of a global pattern', () => {
  it.each([
    ['abcabc', /b(c)/g],
    ['abc', /x/g],
    ['', /a*/g],
    ['baac', /a*/g],
    ['The Head of Risk', /\p{Lu}\w+/gu],
  ])('in %j for %s are those of matchAll', (text, pattern) => {
    expect(findMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('do not depend on a search broken off before', () => {
    const pattern = /a/g;
    pattern.exec('aa');
    expect(findMatches('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });
});
