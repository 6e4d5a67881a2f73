import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
import { splitRows } from '../../../src/ingest/pdf/splitRows.ts';
import type { PageRule, PageText } from '../../../src/ingest/readers.ts';
import { printBlocks } from '../printBlocks.ts';
import { setWords } from './samples.ts';

const bold = (text: string, x: number, y: number): PageText[] =>
  setWords(text, x, y).map((word) => ({ ...word, bold: true }));
const across = (...ys: number[]): PageRule[] =>
  ys.map((y) => ({ x0: 38, y0: y, x1: 560, y1: y, kind: 'line' as const }));
const row = (y: number, ...cells: string[]): PageText[] =>
  cells.flatMap((text, at) => setWords(text, [40, 100, 320, 460][at] ?? 0, y));
const header = (y: number): PageText[] =>
  ['Ref', 'Recommendation', 'Owner', 'Date'].flatMap((text, at) =>
    bold(text, [40, 100, 320, 460][at] ?? 0, y),
  );

async function print(...pages: { texts: PageText[]; rules: PageRule[] }[]): Promise<string[]> {
  async function* give() {
    for (const [index, page] of pages.entries())
      yield await Promise.resolve({ number: index + 1, width: 600, height: 800, ...page });
  }
  const { source } = await readPdf(give());
  return printBlocks(source?.blocks ?? []);
}

describe('a heading between rows that stands last on a page', () => {
  const first = [
    ...header(310),
    ...row(330, 'R1', 'Write down what was agreed.', 'Head of Audit', 'May 2024'),
    ...row(350, 'R2', 'Report it to the Cabinet.', 'Chief Executive', 'June 2024'),
    ...row(370, 'R3', 'Name an owner of it.', 'Chief Executive', 'June 2024'),
    ...bold('Workforce', 40, 390),
  ];
  const rows = [
    ...row(120, 'R4', 'Plan the workforce.', 'Head of People', 'July 2024'),
    ...row(140, 'R5', 'Train all members.', 'Head of People', 'July 2024'),
    ...row(160, 'R6', 'Fill the posts.', 'Head of People', 'July 2024'),
  ];

  it('is a row of the table that goes on below a header printed again', async () => {
    const page = { texts: first, rules: across(315, 335, 355, 375) };
    const next = { texts: [...header(100), ...rows], rules: across(105, 125, 145, 165) };
    expect((await print(page, next)).slice(3, 6)).toEqual([
      'R3 ; Name an owner of it. ; Chief Executive ; June 2024',
      'Workforce×4 ;  ;  ; ',
      'R4 ; Plan the workforce. ; Head of People ; July 2024',
    ]);
  });
});

it('a heading that wraps beside one over several columns is whole in both rows of headings', async () => {
  const lines = [
    ...bold('Ref', 40, 300),
    ...bold('Responsible', 100, 300),
    ...bold('Delivery', 345, 300),
    ...bold('officer', 100, 312),
    ...bold('Target', 320, 318),
    ...bold('Status', 380, 318),
    ...[340, 360, 380, 400].flatMap((y) => [
      ...row(y, 'R1', 'Head of Audit', 'May 2024'),
      ...setWords('On track', 380, y),
    ]),
  ];
  expect((await print({ texts: lines, rules: [] })).slice(0, 2)).toEqual([
    'Ref ; Responsible officer ; Delivery×2 ; ',
    'Ref↑ ; Responsible officer↑ ; Target ; Status',
  ]);
});

describe('white space within rows that have a rule above and below each', () => {
  const cell = (x: number, y: number): PageText[] => [
    ...setWords('People plan', x, y),
    ...setWords('The council should', x, y + 20),
    ...setWords('plan the workforce', x, y + 32),
  ];
  const columns = [
    [...setWords('R5', 40, 110), ...setWords('R6', 40, 180)],
    [...cell(100, 110), ...cell(100, 180)],
    [...cell(300, 110), ...cell(300, 180)],
    [...setWords('a', 500, 110), ...setWords('b', 500, 116), ...setWords('c', 500, 180)],
  ];

  it.each([
    ['parts none of them, though there are but two', [98, 160, 220], [160]],
    ['parts them where no rule stands below the last', [98, 160], null],
  ])('%s', (_, ys, expected) => {
    const ends = splitRows(
      columns,
      ys.map((at) => ({ at, from: 38, to: 560, drawn: true })),
    );
    if (expected) expect(ends).toEqual(expected);
    else expect(ends.length).toBeGreaterThan(1);
  });
});

it('a heading between two columns is over both, though words of one reach below it', async () => {
  const lines = [
    ...bold('Ref', 40, 300),
    ...bold('Recommendation', 100, 300),
    ...bold('Delivery', 430, 300),
    ...bold('Owner', 320, 318),
    ...bold('Date', 490, 318),
    ...[340, 360, 380, 400, 440, 460].flatMap((y) => [
      ...row(
        y,
        'R1',
        'Write down what was agreed.',
        y < 420 ? 'Head of Audit' : 'Assistant Director of Finance',
      ),
      ...setWords('May 2024', 490, y),
    ]),
  ];
  expect((await print({ texts: lines, rules: [] })).slice(0, 2)).toEqual([
    'Ref ; Recommendation ; Delivery×2 ; ',
    'Ref↑ ; Recommendation↑ ; Owner ; Date',
  ]);
});

it('a line of larger letters above bold headings ends the table from the page before', async () => {
  const first = [
    ...['Recommendation', 'Owner', 'Date'].flatMap((text, at) => bold(text, [40, 300, 460][at] ?? 0, 300)),
    ...[320, 340, 360].flatMap((y) => [
      ...setWords('Write down what was agreed.', 40, y),
      ...setWords('Head of Audit', 300, y),
      ...setWords('May 2024', 460, y),
    ]),
  ];
  const next = [
    ...setWords('Part 2: what is still open', 40, 80, 14).map((word) => ({ ...word, bold: true })),
    ...header(110),
    ...[130, 150, 170].flatMap((y) => row(y, 'R1', 'Report it.', 'Chief Executive', 'June 2024')),
  ];
  expect((await print({ texts: first, rules: [] }, { texts: next, rules: [] })).slice(-6)).toEqual([
    '# Part 2: what is still open',
    '',
    'Ref ; Recommendation ; Owner ; Date',
    ...Array.from({ length: 3 }, () => 'R1 ; Report it. ; Chief Executive ; June 2024'),
  ]);
});
