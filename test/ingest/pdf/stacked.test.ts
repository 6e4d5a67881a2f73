import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/pdf/readPdf.ts';
import type { PageRule, PageText } from '../../../src/ingest/readers.ts';
import { printBlocks } from '../printBlocks.ts';
import { setWords } from './samples.ts';

type Set = readonly [x: number, y: number, text: string, bold?: 'bold'];

/** The rows of a page that sets each text with its base line at `y`. */
async function readRows(texts: readonly Set[], rules: readonly PageRule[] = []): Promise<string[]> {
  const words = texts.flatMap(([x, y, text, bold]): PageText[] =>
    setWords(text, x, y).map((word) => ({ ...word, bold: bold === 'bold' })),
  );
  async function* give() {
    yield await Promise.resolve({ number: 1, width: 600, height: 800, texts: words, rules });
  }
  const { source } = await readPdf(give());
  return printBlocks(source?.blocks ?? []);
}

const across = (x0: number, x1: number, y: number): PageRule => ({ x0, y0: y, x1, y1: y, kind: 'line' });
const ROWS: readonly Set[] = [0, 1].flatMap((row): Set[] => [
  [40, 240 + 30 * row, `R${String(row + 1)}`],
  [80, 240 + 30 * row, 'Write down who decides'],
  [300, 240 + 30 * row, 'Chief Executive'],
  [400, 240 + 30 * row, 'March 2031'],
  [480, 240 + 30 * row, 'June 2031'],
]);
const READ = ['R1', 'R2'].map(
  (ref) => `${ref} ; Write down who decides ; Chief Executive ; March 2031 ; June 2031`,
);

describe('headings of two lines, without upright rules', () => {
  const above: readonly Set[] = [
    [40, 200, 'Ref', 'bold'],
    [80, 200, 'Recommendation', 'bold'],
    [300, 200, 'Owner', 'bold'],
  ];
  const below: readonly Set[] = [
    [400, 218, 'First', 'bold'],
    [480, 218, 'Revised', 'bold'],
  ];
  it.each([
    ['over the white space between its columns', 458],
    ['over a part of both of them', 440],
    ['over one of them', 405],
  ])('one that stands %s reaches over both, and the others go on', async (_, x) => {
    expect(
      await readRows([...above, [x, 200, x === 440 ? 'Target date' : 'Date', 'bold'], ...below, ...ROWS]),
    ).toEqual([
      'Ref ; Recommendation ; Owner ; Date×2 ; '.replace('Date', x === 440 ? 'Target date' : 'Date'),
      'Ref↑ ; Recommendation↑ ; Owner↑ ; First ; Revised',
      ...READ,
    ]);
  });
});

describe('several rows of actions beside one recommendation', () => {
  const first: readonly Set[] = [
    [40, 200, 'Ref'],
    [80, 200, 'Recommendation'],
    [300, 200, 'Action'],
    [400, 200, 'Owner'],
    [480, 200, 'Date'],
  ];
  const long = (y: number, ref: string): Set[] =>
    [
      'The council should write down',
      'who decides what, publish it',
      'on its website, and look at',
      'it once a year.',
    ]
      .map((line, index): Set => [80, y + 12 * index, line])
      .concat([[40, y, ref]]);
  const actions = (y: number): Set[] =>
    [0, 1].flatMap((row): Set[] => [
      [300, y + 24 * row, row === 0 ? 'Draft it.' : 'Publish it.'],
      [400, y + 24 * row, 'Head of Law'],
      [480, y + 24 * row, row === 0 ? 'May 2031' : 'June 2031'],
    ]);
  const expected = (ref: string): string[] => {
    const text =
      'The council should write down who decides what, publish it on its website, and look at it once a year.';
    return [
      `${ref} ; ${text} ; Draft it. ; Head of Law ; May 2031`,
      `${ref}↑ ; ${text}↑ ; Publish it. ; Head of Law ; June 2031`,
    ];
  };

  it('are told by where actions, owners and dates begin anew while the recommendation goes on', async () => {
    const rows = await readRows([
      ...first,
      ...long(230, 'R1'),
      ...actions(230),
      ...long(300, 'R2'),
      ...actions(300),
    ]);
    expect(rows.slice(1)).toEqual([...expected('R1'), ...expected('R2')]);
  });

  it('are told by rules that leave the recommendation out', async () => {
    const full = [190, 212, 282].map((y) => across(36, 540, y));
    const inner = [244, 314].map((y) => across(290, 540, y));
    const rows = await readRows(
      [...first, ...long(230, 'R1'), ...actions(230), ...long(300, 'R2'), ...actions(300)],
      [...full, ...inner, across(36, 540, 350)],
    );
    expect(rows.slice(1)).toEqual([...expected('R1'), ...expected('R2')]);
  });
});

describe('a table that is ruled between its columns only', () => {
  const upright = (x: number, y0: number, y1: number): PageRule => ({ x0: x, y0, x1: x, y1, kind: 'line' });
  const xs = [36, 76, 296, 396, 540];
  const header: readonly Set[] = [
    [40, 200, 'Ref'],
    [80, 200, 'Recommendation'],
    [300, 200, 'Owner'],
    [400, 200, 'Date'],
  ];
  const entry = (y: number, ref: string): Set[] => [
    [40, y, ref],
    [80, y, 'Write down who decides'],
    [80, y + 12, 'what, and publish it.'],
    [300, y, 'Chief Executive'],
    [400, y, 'March 2031'],
  ];

  it('has rows where they begin, and headings over all columns, which its rules leave out', async () => {
    const rules = [
      ...[188, 210, 340].map((y) => across(36, 540, y)),
      ...xs.flatMap((x) => [upright(x, 188, 210), upright(x, 230, 270), upright(x, 286, 340)]),
      ...[36, 540].map((x) => upright(x, 188, 340)),
    ];
    const bands: readonly Set[] = [
      [40, 224, 'Governance', 'bold'],
      [40, 281, 'Workforce', 'bold'],
    ];
    const rows = await readRows(
      [...header, ...bands, ...entry(242, 'R1'), ...entry(300, 'R2'), ...entry(326, 'R3')],
      rules,
    );
    const read = (ref: string): string =>
      `${ref} ; Write down who decides what, and publish it. ; Chief Executive ; March 2031`;
    expect(rows).toEqual([
      'Ref ; Recommendation ; Owner ; Date',
      'Governance ;  ;  ; ',
      read('R1'),
      'Workforce ;  ;  ; ',
      read('R2'),
      read('R3'),
    ]);
  });
});
