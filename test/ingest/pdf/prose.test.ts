import { describe, expect, it } from 'vitest';
import { findProse } from '../../../src/ingest/pdf/findProse.ts';
import { setLines } from '../../../src/ingest/pdf/lines.ts';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
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
