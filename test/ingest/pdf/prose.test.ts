import { describe, expect, it } from 'vitest';
import { findProse } from '../../../src/ingest/pdf/findProse.ts';
import { setLines } from '../../../src/ingest/pdf/lines.ts';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
import { readParagraphs } from '../../../src/ingest/pdf/readParagraphs.ts';
import type { PageRule, PageText } from '../../../src/ingest/readers.ts';
import { printBlocks } from '../printBlocks.ts';
import { setWords } from './samples.ts';

const COLUMN = 'words of prose that fill their column';
/** Lines of prose in a column, the last one short. */
const column = (x: number, y: number, count: number): PageText[] =>
  Array.from({ length: count }, (_, line) =>
    setWords(line === count - 1 ? 'to its end.' : COLUMN, x, y + 12 * line),
  ).flat();
const page = (texts: PageText[], rules: PageRule[] = []) => ({
  number: 1,
  width: 600,
  height: 800,
  texts,
  rules,
});

describe('prose in two columns', () => {
  it('is read one column after the other, though their lines stand at heights of their own', async () => {
    const box = (x0: number, x1: number, y0: number, y1: number): PageRule[] => [
      { x0, y0, x1, y1: y0, kind: 'line' },
      { x0, y0: y1, x1, y1, kind: 'line' },
      { x0, y0, x1: x0, y1, kind: 'line' },
      { x0: x1, y0, x1, y1, kind: 'line' },
    ];
    async function* give() {
      const texts = [
        ...column(40, 200, 8),
        ...setWords('Recommendation 1: Do it.', 40, 310),
        ...column(310, 207, 8),
      ];
      yield await Promise.resolve(page(texts, box(36, 280, 298, 318)));
    }
    const { source } = await readPdf(give());
    const prose = `${`${COLUMN} `.repeat(7)}to its end.`;
    expect(printBlocks(source?.blocks ?? [])).toEqual([prose, 'Recommendation 1: Do it.', prose]);
  });

  it.each([
    ['is found between what stands across the page', [...column(40, 200, 8), ...column(310, 200, 8)], 8],
    ['is none where a column has few lines', [...column(40, 200, 8), ...column(310, 200, 3)], null],
    [
      'is none where three columns stand above it: a row goes on',

      [
        ...[170, 182].flatMap((y) => [40, 200, 400].flatMap((x) => setWords('some words', x, y))),
        ...column(40, 194, 8),
        ...column(310, 194, 8),
      ],
      null,
    ],
  ])('%s', (_, texts, count) => {
    const heading = setWords(
      'A heading over both columns, which reaches over all of the page, and more',
      40,
      150,
    );
    const found = findProse(setLines([...heading, ...texts]));
    expect(found === null ? null : found.to - found.from).toBe(count);
  });
});

describe('lines of running text', () => {
  const WIDE = 'The council should set out how savings are tracked, and report';
  const bold = (text: string, x: number, y: number): PageText[] =>
    setWords(text, x, y).map((word) => ({ ...word, bold: true }));
  const readLines = (lines: readonly PageText[][]): string[] =>
    readParagraphs(lines.flat(), 1).map(({ lines: own }) =>
      own.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' / '),
    );

  it.each<[string, PageText[][], string[]]>([
    [
      'are a paragraph where they wrap',
      [setWords(WIDE, 40, 100), setWords('progress to Cabinet.', 40, 112)],
      [`${WIDE} / progress to Cabinet.`],
    ],
    [
      'that go on with a capital are a paragraph where its word would not have fitted',
      [setWords(WIDE, 40, 100), setWords('Cabinet on it.', 40, 112)],
      [`${WIDE} / Cabinet on it.`],
    ],
    [
      'are paragraphs of a line each where none of them wraps',
      ['Name an owner for it.', 'Report each quarter.', 'Owner: Head of Audit'].map((text, index) =>
        setWords(text, 40, 100 + 20 * index),
      ),
      ['Name an owner for it.', 'Report each quarter.', 'Owner: Head of Audit'],
    ],
    [
      'part behind a sentence with room left for the next word',
      [
        setWords(WIDE, 40, 100),
        setWords('to the members of the Cabinet each quarter.', 40, 112),
        setWords('It is late.', 40, 124),
      ],
      [`${WIDE} / to the members of the Cabinet each quarter.`, 'It is late.'],
    ],
    [
      'part at a label',
      [
        setWords('The council should report it to the Cabinet.', 40, 100),
        setWords('Responsible officer: Head of Audit', 40, 112),
      ],
      ['The council should report it to the Cabinet.', 'Responsible officer: Head of Audit'],
    ],
    [
      'part at bold words that begin a paragraph',
      [
        setWords('The council should report it to the Cabinet.', 40, 100),
        [...bold('Recommendation 2', 40, 112), ...setWords('Name an owner of each.', 150, 112)],
      ],
      ['The council should report it to the Cabinet.', 'Recommendation 2 Name an owner of each.'],
    ],
    [
      'that are two bold headings are not one',
      [
        bold('Summary of how all the council services do now', 40, 100),
        bold('What needs to improve in all of the services they run?', 40, 112),
      ],
      [
        'Summary of how all the council services do now',
        'What needs to improve in all of the services they run?',
      ],
    ],
    [
      'that go back to where a hanging paragraph begins begin another',
      [
        setWords('Councils in the area should agree how to share', 40, 100),
        setWords('what they know with all of the others', 70, 112),
        setWords('Residents should be told.', 40, 124),
      ],
      [
        'Councils in the area should agree how to share / what they know with all of the others',
        'Residents should be told.',
      ],
    ],
    [
      'begin an item at a hollow bullet, which many fonts print as a letter',
      [
        setWords('The council should name:', 40, 100),
        setWords('o    owners', 40, 112),
        setWords('o    dates', 40, 124),
      ],
      ['The council should name:', 'o owners', 'o dates'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(readLines(lines)).toEqual(expected);
  });
});
