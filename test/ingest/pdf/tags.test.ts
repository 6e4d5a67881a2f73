import { describe, expect, it } from 'vitest';
import type { PdfPage, PdfStructNode } from '../../../src/ingest/pdf/drawing/pdfDocument.ts';
import { makePage } from '../../../src/ingest/pdf/drawing/makePage.ts';
import { openTags } from '../../../src/ingest/pdf/drawing/readTags.ts';
import { dropRunning } from '../../../src/ingest/pdf/dropRunning.ts';
import { findTagColumns } from '../../../src/ingest/pdf/findTagColumns.ts';
import { placeCells, type ColumnSpan, type Placed } from '../../../src/ingest/pdf/placeCells.ts';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
import type { Page, PageText } from '../../../src/ingest/readers.ts';
import { printBlocks } from '../printBlocks.ts';
import { makeRandom, setWords } from './samples.ts';

const node = (role: string, ...children: PdfStructNode[]): PdfStructNode => ({ role, children });
const mark = (number: number): PdfStructNode => ({ id: `p9R_mc${String(number)}` });
const row = (...cells: (number | null)[]): PdfStructNode =>
  node('TR', ...cells.map((cell) => node('TD', node('P', ...(cell === null ? [] : [mark(cell)])))));
const page = (tree: PdfStructNode | null) => ({ getStructTree: () => Promise.resolve(tree) }) as PdfPage;

describe('what a tagged PDF says of its tables', () => {
  it('gives each number that words are marked with its table, row and cell; empty cells count', async () => {
    const tags = await openTags()(
      page(
        node('Root', node('Document', node('Table', row(0, 1, 2), node('TBody', row(3, null, 4), row(5))))),
      ),
    );
    expect(
      [...tags].map(([at, { table, row, cell, cells, columns }]) => [at, table, row, cell, cells, columns]),
    ).toEqual([
      [0, 1, 0, 0, 3, 3],
      [1, 1, 0, 1, 3, 3],
      [2, 1, 0, 2, 3, 3],
      [3, 1, 1, 0, 3, 3],
      [4, 1, 1, 2, 3, 3],
      [5, 1, 2, 0, 1, 3],
    ]);
  });

  it.each([
    ['goes on where its next rows stand on the next page', [row(0), row(null)], [row(null), row(0)], [1, 1]],
    ['goes on where a row is divided', [row(null), row(0, 1)], [row(null), row(null, 0)], [1, 1]],
    [
      'goes on below a header that is printed again',
      [row(0), row(1), row(null)],
      [row(0), row(null), row(1)],
      [1, 1],
    ],
    ['begins anew at its first row', [row(0), row(1)], [row(0), row(1)], [1, 2]],
    ['begins anew where it has other rows', [row(0), row(null)], [row(null), row(0), row(null)], [1, 2]],
  ])('a table %s', async (_, above, below, numbers) => {
    const read = openTags();
    const found = [above, below].map((rows) => page(node('Root', node('Table', ...rows))));
    const tables: (number | undefined)[] = [];
    for (const one of found) tables.push([...(await read(one)).values()][0]?.table);
    expect(tables).toEqual(numbers);
  });

  it('a table within a table is a part of its cell, and a page without any says nothing', async () => {
    const inner = node('Table', row(1, 2));
    const tags = await openTags()(
      page(node('Root', node('Table', node('TR', node('TD', inner), node('TD', mark(3)))))),
    );
    expect([...tags].map(([at, { table, cell }]) => [at, table, cell])).toEqual([
      [1, 1, 0],
      [2, 1, 0],
      [3, 1, 1],
    ]);
    expect((await openTags()(page(null))).size).toBe(0);
  });
});

const COVERS: ColumnSpan[] = [
  [0, 40],
  [50, 140],
  [150, 190],
  [200, 260],
];
const box = (from: number, to: number): PageText[] => [
  { text: 'x', box: [from, 0, to, 10], size: 10, bold: false, turned: 0 },
];

describe('which columns the cells of a row stand in', () => {
  const print = (placed: readonly Placed[]): string =>
    placed.map((one) => (one.kind === 'cell' ? String(one.cell) : one.kind === 'rest' ? '-' : '^')).join('');

  it.each([
    ['all of them', [box(0, 20), box(50, 80), box(150, 180), box(200, 230)], true, '0123'],
    ['a heading over all columns', [box(0, 60)], false, '0---'],
    ['a heading over the last two', [box(0, 20), box(50, 90), box(160, 220)], false, '012-'],
    ['two headings, each over two columns', [box(0, 60), box(150, 170)], false, '0-1-'],
    ['a heading in the middle of its columns', [box(0, 20), box(120, 200)], false, '01--'],
    ['cells beside one from the row above', [box(50, 80), box(150, 180), box(200, 230)], true, '^012'],
    ['cells beside two', [box(150, 180), box(200, 230)], true, '^^01'],
    ['an empty cell beside one from the row above', [[], box(150, 180), box(200, 230)], true, '^012'],
  ])('%s', (_, cells, hasAbove, expected) => {
    expect(print(placeCells(cells, COVERS, hasAbove))).toBe(expected);
  });

  it('every cell stands once, in order, and every column holds something, whatever the row', () => {
    const below = makeRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const cells = Array.from({ length: 1 + below(4) }, () => {
        const from = below(220);
        return below(4) === 0 ? [] : box(from, from + 1 + below(60));
      });
      const placed = placeCells(cells, COVERS, below(2) === 0);
      expect(placed).toHaveLength(4);
      const own = placed.flatMap((one) => (one.kind === 'cell' ? [one] : []));
      expect(own.map(({ cell }) => cell)).toEqual(cells.map((_, index) => index));
      for (const [column, one] of placed.entries())
        if (one.kind === 'cell')
          expect(placed.slice(column + 1, column + one.columns).every(({ kind }) => kind === 'rest')).toBe(
            true,
          );
    }
  });
});

it('columns that rows divide, each a different one, are found with their parts', () => {
  const below = makeRandom(11);
  for (let round = 0; round < 200; round += 1) {
    const reach = Array.from({ length: 3 }, () => 1 + below(3));
    // Each column is 100 points wide and its text fills it; parts of it are set in a row that holds few of the others.
    const whole = reach.map((_, column) => box(100 * column, 100 * column + 90));
    const parted = reach.flatMap((parts, column) =>
      parts > 1
        ? [
            Array.from({ length: parts }, (_, part) =>
              box(100 * column + 30 * part, 100 * column + 30 * part + 10 + below(15)),
            ),
          ]
        : [],
    );
    const found = findTagColumns([whole, ...parted], 3);
    expect(found?.reach).toEqual(reach);
    expect(found?.covers.every(([from], at, all) => at === 0 || from > (all[at - 1]?.[1] ?? 0))).toBe(true);
  }
});

const tagged = (text: string, x: number, y: number, at: readonly [number, number], cells = 3): PageText[] =>
  setWords(text, x, y).map((word) => ({
    ...word,
    tag: { table: 1, row: at[0], cell: at[1], cells, columns: 3 },
  }));
const sheet = (number: number, ...texts: PageText[][]): Page => ({
  number,
  width: 600,
  height: 800,
  texts: texts.flat(),
  rules: [],
});
async function* give(...pages: Page[]): AsyncIterable<Page> {
  for (const one of pages) yield await Promise.resolve(one);
}
const HEADER = [
  tagged('Ref', 40, 300, [0, 0]),
  tagged('Recommendation', 90, 300, [0, 1]),
  tagged('Owner', 400, 300, [0, 2]),
];

describe('the tables of a tagged PDF', () => {
  it('are read by their cells, however near their rows and lines stand', async () => {
    const { source } = await readPdf(
      give(
        sheet(
          1,
          ...HEADER,
          tagged('R1', 40, 311, [1, 0]),
          tagged('Write it down.', 90, 311, [1, 1]),
          tagged('Then agree it.', 90, 322, [2, 0], 2),
          tagged('Chief Executive', 400, 322, [2, 1], 2),
        ),
      ),
    );
    expect(printBlocks(source?.blocks ?? [])).toEqual([
      'Ref ; Recommendation ; Owner',
      'R1 ; Write it down. ; ',
      'R1↑ ; Then agree it. ; Chief Executive',
    ]);
  });

  it('have the columns that rows show together where none holds all', async () => {
    const rows = [1, 2].flatMap((at) => [
      tagged(`R${String(at)}`, 40, 300 + 30 * at, [2 * at, 0]),
      tagged('Write down what was agreed, and when it is to be done by.', 90, 300 + 30 * at, [2 * at, 1]),
      tagged('Chief Executive', 450, 300 + 30 * at, [2 * at, 2]),
      tagged('Agree it', 90, 311 + 30 * at, [2 * at + 1, 0], 2),
      tagged('May 2024', 300, 311 + 30 * at, [2 * at + 1, 1], 2),
    ]);
    const { source } = await readPdf(give(sheet(1, ...rows)));
    const words = 'Write down what was agreed, and when it is to be done by.';
    expect(printBlocks(source?.blocks ?? [])).toEqual([
      `R1 ; ${words}×2 ;  ; Chief Executive`,
      'R1↑ ; Agree it ; May 2024 ; Chief Executive↑',
      `R2 ; ${words}×2 ;  ; Chief Executive`,
      'R2↑ ; Agree it ; May 2024 ; Chief Executive↑',
    ]);
  });

  it.each([
    ['is empty where no empty cell is named', false, ''],
    ['goes on from above where empty cells are named', true, 'Chief Executive↑'],
  ])('a cell that is missing beside the first of its row %s', async (_, named, owner) => {
    const cells = named ? 3 : 2;
    const { source } = await readPdf(
      give(
        sheet(
          1,
          ...HEADER,
          tagged('R1', 40, 311, [1, 0]),
          tagged('Write it down.', 90, 311, [1, 1]),
          tagged('Chief Executive', 400, 311, [1, 2]),
          tagged('R2', 40, 322, [2, 0], 2),
          tagged('Agree it.', 90, 322, [2, 1], 2),
          tagged('R3', 40, 333, [3, 0], cells),
          tagged('Do it.', 90, 333, [3, 1], cells),
          tagged('R4', 40, 344, [4, 0]),
          tagged('Report it.', 90, 344, [4, 1]),
          tagged('Head of Audit', 400, 344, [4, 2]),
        ),
      ),
    );
    expect(printBlocks(source?.blocks ?? [])[2]).toBe(`R2 ; Agree it. ; ${owner}`);
  });

  it('a row that a page end divides is put together, whatever its words say', async () => {
    const { source, issues } = await readPdf(
      give(
        sheet(1, ...HEADER, tagged('R1', 40, 311, [1, 0]), tagged('Write it down.', 90, 311, [1, 1])),
        sheet(
          2,
          tagged('Agree it.', 90, 300, [1, 1]),
          tagged('R2', 40, 330, [2, 0]),
          tagged('Do it.', 90, 330, [2, 1]),
        ),
      ),
    );
    expect(printBlocks(source?.blocks ?? [])).toEqual([
      'Ref ; Recommendation ; Owner',
      'R1 ; Write it down. Agree it. ; ',
      'R2 ; Do it. ; ',
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['row-joined']);
  });

  it('are not believed where their cells do not stand as in a table', async () => {
    const crossed = sheet(
      1,
      tagged('Owner', 400, 300, [0, 0]),
      tagged('Words in the middle', 90, 300, [0, 1]),
      tagged('R1', 40, 311, [1, 2]),
      tagged('More words there', 90, 311, [1, 1]),
    );
    const { source } = await readPdf(give(crossed));
    const words = printBlocks(source?.blocks ?? []).join(' ');
    for (const word of ['Owner', 'Words in the middle', 'R1', 'More words there'])
      expect(words).toContain(word);
  });
});

it('what the document calls no part of its text is kept once; a header printed again is none', () => {
  const artifact = (text: string, y: number): PageText[] =>
    setWords(text, 40, y).map((word) => ({ ...word, artifact: true }));
  const { pages, running } = dropRunning([
    sheet(1, setWords('Ref Recommendation', 40, 300), setWords('R1 Write it down.', 40, 320)),
    sheet(
      2,
      artifact('Ref Recommendation', 300),
      artifact('Working draft', 400),
      setWords('R2 Do it, and report.', 40, 320),
    ),
  ]);
  const text = (words: readonly PageText[]): string => words.map((word) => word.text).join(' ');
  expect(pages.map(({ texts }) => text(texts))).toEqual([
    'Ref Recommendation R1 Write it down.',
    'R2 Do it, and report.',
  ]);
  expect(running.map(({ line }) => text(line.words))).toEqual(['Working draft']);
});

it('what stands across a page, as a watermark does, is kept once and in no table', () => {
  const across = (): PageText[] => setWords('DRAFT', 200, 400, 90).map((word) => ({ ...word, turned: 315 }));
  const { pages, running } = dropRunning(
    [1, 2].map((number) => sheet(number, setWords('Words', 40, 400), across())),
  );
  expect(pages.map(({ texts }) => texts.length)).toEqual([1, 1]);
  expect(running).toHaveLength(1);
});

it('a bullet that is drawn, filled or as a ring, stands in the cell that the document names for it', () => {
  const tag = { table: 1, row: 0, cell: 1, cells: 3, columns: 3 };
  const dot = (y: number, mark: number | null) => ({ x0: 40, y0: y, x1: 44, y1: y + 4, round: true, mark });
  const { texts } = makePage(
    1,
    600,
    800,
    { runs: [], strokes: [], fills: [dot(100, 7), dot(120, null)] },
    new Map([[7, tag]]),
  );
  expect(texts.map((word) => [word.text, word.tag])).toEqual([
    ['•', tag],
    ['•', undefined],
  ]);
});
