import { describe, expect, it } from 'vitest';
import { dropRunning } from '../../../src/ingest/pdf/dropRunning.ts';
import { joinTables } from '../../../src/ingest/pdf/joinTables.ts';
import type { Table, TableRow } from '../../../src/ingest/pdf/layout.ts';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
import type { Page, PageText } from '../../../src/ingest/readers.ts';
import { setWords } from './samples.ts';

const page = (number: number, texts: readonly PageText[]): Page => ({
  number,
  width: 600,
  height: 800,
  texts,
  rules: [],
});

describe('heads and feet', () => {
  const papers = [1, 2, 3].map((number) =>
    page(number, [
      ...setWords('Demoshire Council', 40, 30),
      ...setWords(`What stands on page ${'one two three'.split(' ')[number - 1] ?? ''}`, 40, 400),
      ...setWords(`Page ${String(number)} of 3`, 300, 780),
    ]),
  );
  const words = ({ texts }: Page): string => texts.map(({ text }) => text).join(' ');

  it('are taken out, each kept once, page numbers never', () => {
    const { pages, running } = dropRunning(papers);
    expect(pages.map(words)).toEqual(['one', 'two', 'three'].map((name) => `What stands on page ${name}`));
    expect(running.map((line) => [line.page, line.line.words.map(({ text }) => text).join(' ')])).toEqual([
      [1, 'Demoshire Council'],
    ]);
  });

  it('a number at the foot of a single page is its number; other words there stay', () => {
    const single = page(1, [...setWords('7', 300, 780), ...setWords('See overleaf', 40, 765)]);
    expect(dropRunning([single]).pages.map(words)).toEqual(['See overleaf']);
  });
});

const XS = [0, 50, 250, 400];
const row = (number: number, ...texts: string[]): TableRow => ({
  page: number,
  box: [0, 0, 400, 20],
  cells: texts.map((text) => ({
    pieces: text === '' ? [] : [setWords(text, 0, 10)],
    right: 400,
    columns: 1,
    merged: false,
    box: [0, 0, 400, 20],
  })),
});
const table = (number: number, ...rows: readonly string[][]): Table => ({
  kind: 'table',
  page: number,
  xs: XS,
  box: [0, 0, 400, 20],
  rows: rows.map((texts) => row(number, ...texts)),
});

describe('a table that goes on over a page end', () => {
  const join = (above: readonly string[][], below: readonly string[][]): string[] =>
    joinTables([table(1, ...above), table(2, ...below)]).elements.flatMap((element) =>
      element.kind === 'table'
        ? element.rows.map(({ cells }) =>
            cells
              .map(({ pieces }) => pieces.map((piece) => piece.map(({ text }) => text).join(' ')).join('+'))
              .join('|'),
          )
        : [],
    );
  const HEADER = ['Ref', 'Recommendation', 'Owner'];
  const FIRST = ['R1', 'Write it down.', 'Director of Finance'];

  it.each([
    [
      'leaves out a header printed again',
      [FIRST],
      [HEADER, ['R2', 'Agree it.', 'Director of Law']],
      ['R1|Write it down.|Director of Finance', 'R2|Agree it.|Director of Law'],
    ],
    [
      'joins what goes on in mid-sentence',
      [['R1', 'Write down who', 'Director of Finance']],
      [['', 'decides what.', '']],
      ['R1|Write down who+decides what.|Director of Finance'],
    ],
    [
      'joins what goes on behind “and”',
      [['R1', 'Write it down and', 'Director of Finance']],
      [['', 'Agree it.', '']],
      ['R1|Write it down and+Agree it.|Director of Finance'],
    ],
    [
      'joins a year to its month',
      [['R1', 'Begin. This is by March', 'Director of Finance']],
      [['', '2031 at the latest.', '']],
      ['R1|Begin. This is by March+2031 at the latest.|Director of Finance'],
    ],
    [
      'joins the end of one cell alone',
      [['R1', 'Write it down.', 'Director of Finance']],
      [['', 'It should be agreed by the council.', '']],
      ['R1|Write it down.+It should be agreed by the council.|Director of Finance'],
    ],
    [
      'begins a row at a new reference, whatever its words',
      [['R1', 'Write down who', 'Director of Finance']],
      [['R2', 'decides what.', '']],
      ['R1|Write down who|Director of Finance', 'R2|decides what.|'],
    ],
    [
      'keeps rows apart that each have an owner',
      [['R1', 'Write it down.', 'Director of Finance']],
      [['', 'Agree it.', 'Chief Executive']],
      ['R1|Write it down.|Director of Finance', '|Agree it.|Chief Executive'],
    ],
  ])('%s', (_, above, below, rows) => {
    const before = [FIRST.with(0, 'R0'), ...above];
    expect(join([HEADER, ...before], below).slice(2)).toEqual(rows);
  });

  it('another page between them, or other columns, make two tables', () => {
    const [above, below] = [table(1, HEADER, FIRST), table(2, FIRST)];
    expect(joinTables([above, { ...below, page: 3 }]).elements).toHaveLength(2);
    expect(joinTables([above, { ...below, xs: [0, 90, 250, 400] }]).elements).toHaveLength(2);
    expect(joinTables([above, below]).elements).toHaveLength(1);
  });

  it('is one where the next page is wider, and its columns by the same part', () => {
    const wider = (by: readonly number[]): Table => ({
      ...table(2, FIRST),
      xs: [40, ...by.map((x) => 40 + 1.5 * x)],
    });
    const above = table(1, HEADER, FIRST);
    expect(joinTables([above, wider([50, 250, 400])]).elements).toHaveLength(1);
    expect(joinTables([above, wider([90, 250, 400])]).elements).toHaveLength(2);
  });
});

describe('pages without text', () => {
  async function* give(...pages: Page[]): AsyncIterable<Page> {
    for (const one of pages) yield await Promise.resolve(one);
  }

  it('alone are no document', async () => {
    await expect(readPdf(give(page(1, []), page(2, [])))).rejects.toThrow(
      'Its pages hold no text: they are blank, or pictures',
    );
  });

  it('among others are named', async () => {
    const texts = setWords('Words.', 40, 400);
    const { issues } = await readPdf(give(page(1, texts), page(2, [])));
    expect(issues).toEqual([
      {
        code: 'text-lost',
        message: '1 of 2 pages hold no text: they are empty, or pictures. It is page 2.',
        source: { page: 2, row: 1 },
      },
    ]);
    const many = Array.from({ length: 15 }, (_, index) => page(index + 2, []));
    expect((await readPdf(give(page(1, texts), ...many))).issues.map(({ message }) => message)).toEqual([
      '15 of 16 pages hold no text: they are empty, or pictures. They are pages 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 3 more.',
    ]);
  });
});
