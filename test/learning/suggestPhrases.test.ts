import { describe, expect, it } from 'vitest';
import { suggestPhrases, type SuggestionText } from '../../src/learning/suggestPhrases.ts';

const text = (id: string, words: string, vote?: boolean): SuggestionText => ({
  id,
  text: words,
  votes: new Map(vote === undefined ? [] : [['staff', vote]]),
});

const texts = [
  text('1', 'Fill vacant posts in finance. Vacant posts cost money.', true),
  text('2', 'Fill vacant posts in housing.', true),
  text('3', 'Fill the vacant posts in planning.', true),
  text('4', 'Fill vacant posts.', true),
  ...Array.from({ length: 20 }, (_, at) => text(`n${String(at)}`, 'Publish the accounts in finance.', false)),
];

describe('suggesting phrases', () => {
  const found = suggestPhrases(texts, 'staff');

  it('ranks what separates a theme, counted by recommendations', () => {
    expect(found[0]).toMatchObject({ theme: 'staff', yes: 4, ofYes: 4, no: 0, ofNo: 20 });
    expect(found.map(({ phrase }) => phrase)).toContain('vacant posts');
    expect(found.map(({ z }) => z)).toEqual([...found.map(({ z }) => z)].sort((a, b) => b - a));
  });

  it('shows where it stands', () => {
    expect(found.find(({ phrase }) => phrase === 'vacant posts')?.examples).toEqual([
      { id: '1', words: 'Fill vacant posts in finance. Vacant posts cost money.' },
      { id: '2', words: 'Fill vacant posts in housing.' },
    ]);
    const long = `${'before '.repeat(20)}vacant posts ${'after '.repeat(20)}`;
    const cut = suggestPhrases([...texts, text('0', long, true)].reverse(), 'staff');
    expect(cut.flatMap(({ examples }) => examples).find(({ id }) => id === '0')?.words ?? '').not.toBe(long);
  });

  it('leaves out what stands in one recommendation, and what stands as often elsewhere', () => {
    expect(found.map(({ phrase }) => phrase)).not.toContain('planning');
    expect(found.map(({ phrase }) => phrase)).not.toContain('finance');
  });

  it('leaves out what the labels leave open, and needs a yes and a no', () => {
    const open = [...texts, text('x', 'Vacant posts.'), text('y', 'Vacant posts.')];
    expect(suggestPhrases(open, 'staff')).toEqual(found);
    expect(suggestPhrases(texts.slice(0, 4), 'staff')).toEqual([]);
    expect(suggestPhrases(texts, 'housing')).toEqual([]);
  });
});
