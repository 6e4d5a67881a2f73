import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../src/ingest/pdf/joinWords.ts';
import { setLines } from '../../../src/ingest/pdf/lines.ts';
import { setText } from '../../../src/ingest/pdf/setText.ts';
import { countWords } from '../../../src/ingest/pdf/vocabulary.ts';
import { setWords } from './samples.ts';

const vocabulary = new Map(
  ['management', 'long-term', 'term', 'long', 'ongoing', 'on', 'going', 'timescale', 'and', 'or'].map(
    (word) => [word, 1],
  ),
);

describe('a line end', () => {
  it.each([
    ['between words is a space', 'the', 'council', 'the council'],
    [
      'in a word that the document has whole loses its hyphen',
      'the manage-',
      'ment team',
      'the management team',
    ],
    ['keeps the hyphen of a compound that the document has', 'a long-', 'term plan', 'a long-term plan'],
    ['keeps a hyphen between two words of the document', 'is on-', 'going work', 'is on-going work'],
    ['keeps a hyphen of which nothing is known', 'the evidence-', 'driven team', 'the evidence-driven team'],
    ['loses a soft hyphen', 'the direc\u00AD', 'torate', 'the directorate'],
    ['behind a stroke is none', 'and/', 'or', 'and/or'],
    ['in a word too long for its column is none', 'Time', 'scale', 'Timescale'],
    ['behind a dash that stands apart is a space', 'LGC –', 'best', 'LGC – best'],
  ])('%s', (_, before, after, joined) => {
    expect(joinWords(before, after, vocabulary)).toBe(joined);
  });

  it.each([
    [
      'is joined where the document breaks words',
      ['Deve-', 'Arrangem-', 'Respon-'],
      'comm-',
      'unity',
      'community',
    ],
    [
      'keeps its hyphen where only compounds are broken',
      ['Long-', 'Post-', 'Year-'],
      'comm-',
      'unity',
      'comm-unity',
    ],
    ['keeps it between two words even there', ['Deve-', 'Arrangem-', 'Respon-'], 'on-', 'going', 'on-going'],
  ])('in a word of which nothing is known %s', (_, ends, before, after, joined) => {
    const counts = new Map([
      ['long', 1],
      ['year', 1],
      ['on', 1],
      ['going', 1],
    ]);
    countWords(
      ends.flatMap((word, index) => setWords(`ends in ${word}`, 0, 20 * index)),
      counts,
    );
    expect(joinWords(before, after, counts)).toBe(joined);
  });

  it('in an address is none where the line is full', () => {
    expect(joinWords('see https://demo.gov.uk/whi', 'stle', vocabulary, true)).toBe(
      'see https://demo.gov.uk/whistle',
    );
    expect(joinWords('see https://demo.gov.uk', 'for more', vocabulary, false)).toBe(
      'see https://demo.gov.uk for more',
    );
  });
});

describe('the text of a cell', () => {
  const set = (lines: readonly [string, number, number][], right = 1000): string =>
    setText(
      lines.flatMap(([text, x, y]) => setWords(text, x, y)),
      right,
      vocabulary,
    );

  it('joins lines that wrap', () => {
    expect(
      set(
        [
          ['The council should', 0, 10],
          ['agree a plan.', 0, 22],
        ],
        100,
      ),
    ).toBe('The council should agree a plan.');
  });

  it('keeps a line end before a word that would have fitted', () => {
    expect(
      set(
        [
          ['Director of Finance', 0, 10],
          ['Chief Executive', 0, 22],
        ],
        200,
      ),
    ).toBe('Director of Finance\nChief Executive');
  });

  it('joins what goes on in mid-sentence, however short its first line', () => {
    expect(
      set(
        [
          ['The council', 0, 10],
          ['should agree', 0, 22],
        ],
        200,
      ),
    ).toBe('The council should agree');
  });

  it('writes bullets of any shape as list items, wrapped ones as one', () => {
    expect(
      set(
        [
          ['• draft it to the', 0, 10],
          ['committee', 10, 22],
          ['– publish it', 0, 34],
          ['o', 0, 46],
          ['weigh it', 10, 46],
        ],
        90,
      ),
    ).toBe('- draft it to the committee\n- publish it\n- weigh it');
  });

  it('takes a dash at the start of a line in mid-sentence for a dash', () => {
    expect(
      set(
        [
          ['It is a plan', 0, 10],
          ['– and a good one', 0, 22],
        ],
        60,
      ),
    ).toBe('It is a plan – and a good one');
  });

  it('starts a line at a lettered or numbered item', () => {
    expect(
      set(
        [
          ['a) By March', 0, 10],
          ['b) By June', 0, 22],
        ],
        60,
      ),
    ).toBe('a) By March\nb) By June');
  });

  it('parts paragraphs that stand apart', () => {
    expect(
      set(
        [
          ['First one.', 0, 10],
          ['It goes on.', 0, 22],
          ['Second one.', 0, 44],
        ],
        55,
      ),
    ).toBe('First one. It goes on.\nSecond one.');
  });

  it('glues a raised figure to its word', () => {
    const raised = setWords('1', 35, 6, 6);
    expect(setText([...setWords('reserve', 0, 10), ...raised], 100, vocabulary)).toBe('reserve1');
  });
});

it('words are sorted into lines in whatever order they are drawn', () => {
  const words = [
    ...setWords('one two three', 0, 10),
    ...setWords('four five', 0, 22),
    ...setWords('six', 0, 34),
  ];
  for (const order of [words, [...words].reverse()])
    expect(setLines(order).map((line) => line.words.map(({ text }) => text).join(' '))).toEqual([
      'one two three',
      'four five',
      'six',
    ]);
});

it('only words within a line are counted: the first and last may be halves', () => {
  const counts = new Map<string, number>();
  countWords(
    [...setWords('scale the long-term plan, man', 0, 10), ...setWords('agement of it', 0, 22)],
    counts,
  );
  expect([...counts]).toEqual([
    ['the', 1],
    ['long-term', 1],
    ['plan', 1],
    ['of', 1],
  ]);
});
