import { describe, expect, it } from 'vitest';
import { findNounPhrases } from '../../src/recurrence/findNounPhrases.ts';
import { findRecurring } from '../../src/recurrence/findRecurring.ts';
import { nameDoing } from '../../src/recurrence/nameDoing.ts';
import { nameIssue } from '../../src/recurrence/nameIssue.ts';
import { readSentences } from '../../src/text/sentences.ts';
import { readLabelledSet, readMadeUpSet } from './madeUpPairs.ts';

const tokensOf = (text: string): ReturnType<typeof readSentences>[number]['tokens'] =>
  readSentences(text).flatMap(({ tokens }) => tokens);

describe('a title', () => {
  it.each([
    [
      'The PMO integrates all transformation and change activity.',
      'A team integrates all transformation and change activity.',
      'Transformation and change activity',
    ],
    [
      'Conclude the asset management strategy.',
      'Its asset management strategies are late.',
      'Asset management strategy',
    ],
    [
      'Delivery of the savings programme should be reported each month.',
      'The savings programme is not delivered; track its delivery.',
      'Delivery of the savings programme',
    ],
    // Two words alone are a theme: what is done to them says more.
    ['Agree a digital strategy.', 'A digital strategy should be written.', 'Agreeing a digital strategy'],
    // Nothing is shared: the first of what the core asks.
    ['Repair the museum roof.', 'Answer every letter.', 'Repairing the museum roof'],
    // What nobody names by a noun begins the title itself, without the mark that ends it.
    ['Go on as before.', 'Try harder.', 'Go on as before'],
    // Words that lead up to an ask, or that report it to someone, are no part of its name.
    [
      'Report to the committee on the register of strategic risks.',
      'Update the register of strategic risks.',
      'Register of strategic risks',
    ],
  ])('of %s and %s: %s', (a, b, title) => {
    expect(nameIssue([a, b], new Set(), () => 1)).toBe(title);
  });

  it('is another where it is taken', () => {
    const texts = [
      'Update the corporate risk register and the list of controls.',
      'The risk register has no list of controls.',
    ];
    const title = nameIssue(texts, new Set(), () => 1);
    const other = nameIssue(texts, new Set(), () => 1, new Set([title]));
    expect(other).not.toBe(title);
    expect(other).not.toBe('');
  });

  it('names no council, and holds a word that the members share', () => {
    const texts = [
      'The procurement team in Anytown must answer suppliers.',
      'Othertown should train the procurement team in Othertown on rules.',
    ];
    const title = nameIssue(texts, new Set(['anytown', 'othertown']), () => 1);
    expect(title).not.toMatch(/town/i);
    expect(title).toMatch(/procurement|team/i);
  });

  it('does not name a council where another name is as good', () => {
    const texts = ['Publish the Anytown strategy for parks.', 'Update the strategy for parks.'];
    expect(nameIssue(texts, new Set(['anytown']), () => 1)).not.toMatch(/anytown/i);
  });

  const issues = [readMadeUpSet('madeUpPairs'), readMadeUpSet('madeUpNearMisses'), readLabelledSet()].flatMap(
    ({ records }) =>
      findRecurring(records, {}).map(({ title, members }) => ({
        title,
        texts: records.filter(({ id }) => members.includes(id)).map(({ text }) => text),
      })),
  );

  it.each(issues.map(({ title, texts }) => [title, texts] as const))(
    'is a name of two to twelve words of its members, no sentence: %s',
    (title, texts) => {
      expect(title.split(/[\s-]+/).length).toBeGreaterThan(1);
      expect(title.split(/\s+/).length).toBeLessThanOrEqual(12);
      expect(title).not.toMatch(/[.,;:!?]$/);
      expect(texts).not.toContain(title);
      // All but a verb at its beginning, which has another ending there, stands in one of the members.
      const [, ...rest] = title.split(' ');
      expect(texts.some((text) => text.replace(/["“”]/g, '').includes(rest.join(' ')))).toBe(true);
    },
  );
});

describe('findNounPhrases', () => {
  const list = (text: string): string[] =>
    findNounPhrases(tokensOf(text)).map(({ tokens }) =>
      text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    );

  it('takes a compound whole, and what it is of with it', () => {
    expect(list('Review the delivery of the asset management strategy.')).toEqual([
      'delivery',
      'delivery of the asset management strategy',
      'asset management strategy',
    ]);
  });

  it('takes a list only with its last item', () => {
    const said = list('A record of letters, reports and complaints is kept.');
    expect(said).not.toContain('letters, reports');
    expect(said).toContain('letters, reports and complaints');
  });

  it('ends at nine words', () => {
    const long = Array.from({ length: 12 }, () => 'report').join(' of ');
    for (const { words } of findNounPhrases(tokensOf(long))) expect(words).toBeLessThanOrEqual(9);
  });
});

describe('nameDoing', () => {
  it.each([
    ['The Council should agree a', 'agreeing a'],
    ['It must create its', 'creating its'],
    ['Plan the', 'planning the'],
    ['Publish', 'publishing'],
    ['There is a', undefined],
    ['The register was agreed by the', undefined],
    ['', undefined],
  ])('%s: %s', (before, doing) => {
    expect(nameDoing(tokensOf(before))).toBe(doing);
  });
});
