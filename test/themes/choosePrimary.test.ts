import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { makeCodebook } from './codebookFixture.ts';

const theme = (id: string, terms: string, core: boolean, prominence = 1): string => `
  - id: ${id}
    name: ${id}
    core: ${String(core)}
    prominence: ${prominence}
    definition: ${id}
    terms: { sure: [${terms}] }`;

/** One's words are a-words, the other's b-words; nothing but where they stand tells them apart. */
function findPrimary(text: string, { core = [false, false], prominence = [1, 1] } = {}): string | undefined {
  const codebook = makeCodebook(
    theme('a', 'apples, apricots', core[0] ?? false, prominence[0]) +
      theme('b', 'bread, buns', core[1] ?? false, prominence[1]),
  );
  const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };
  return assignThemes({ ...empty, text }, codebook).asked.find(({ primary }) => primary)?.id;
}

describe('the primary theme, other things being equal', () => {
  it.each([
    ['is the first that is named', 'Review the bread with apples.', 'b'],
    ['has more words', 'Review the apples with bread and buns.', 'b'],
    ['stands in what is asked, not in what it is for', 'So that apples are safe, review the bread.', 'b'],
    ['stands in the question that is to be answered', 'With apples in mind, show how bread is made.', 'b'],
    ['does not come after a comma', 'Agree at once with the bread, apples.', 'b'],
    ['is acted on, and does not act', 'The apples should review the bread.', 'b'],
    ['may be the subject of a passive', 'The apples should be reviewed with the bread.', 'a'],
    [
      'stands in the ask, not in the background',
      'There are apples. The Council should review the bread.',
      'b',
    ],
    ['is not only asked against', 'Do not buy apples; review the bread.', 'b'],
  ])('%s: %s', (_, text, id) => {
    expect(findPrimary(text)).toBe(id);
  });

  it('is a core theme', () => {
    expect(findPrimary('Review the apples with bread.', { core: [false, true] })).toBe('b');
    expect(findPrimary('Review the bread with apples.', { core: [true, false] })).toBe('a');
  });

  it('is the more prominent one', () => {
    expect(findPrimary('Review the apples with bread.', { prominence: [0.7, 1] })).toBe('b');
  });
});

it('exactly one theme is primary wherever one is named, whatever is said', () => {
  const words = [
    'apples',
    'bread',
    'should',
    'how',
    ',',
    'so that',
    'The Council',
    'review',
    '. ',
    'not',
    'buns',
  ];
  for (let seed = 1; seed < 200; seed++) {
    const text = Array.from(
      { length: 9 },
      (_, at) => words[(seed * (at + 3) * 7 + at * at) % words.length],
    ).join(' ');
    const named = /apples|bread|buns/.test(text);
    expect([text, findPrimary(text)]).toEqual([text, named ? expect.stringMatching(/^[ab]$/) : undefined]);
  }
});
