import { describe, expect, it } from 'vitest';
import { alignLine, coverLine } from '../../../src/ingest/pdf/cover.ts';
import { findRowGaps } from '../../../src/ingest/pdf/findRowGaps.ts';
import { findRuns } from '../../../src/ingest/pdf/findRuns.ts';
import { setLines } from '../../../src/ingest/pdf/lines.ts';
import type { PageText } from '../../../src/ingest/readers.ts';
import { makeRandom, setWords } from './samples.ts';

const LEAD = 12;

/** Rows of cells, each as many lines as it has texts, `space` points between the lines of one row and the next. */
function setRows(
  rows: readonly (readonly string[])[][],
  space: number,
): { columns: PageText[][]; starts: number[] } {
  const columns: PageText[][] = (rows[0] ?? []).map(() => []);
  const starts: number[] = [];
  let y = 100;
  for (const row of rows) {
    starts.push(y);
    for (const [column, lines] of row.entries())
      for (const [index, line] of lines.entries())
        columns[column]?.push(...setWords(line, 40 + 120 * column, y + index * LEAD));
    y += Math.max(...row.map((lines) => lines.length)) * LEAD + space;
  }
  return { columns, starts };
}

const bold = (words: readonly PageText[]): PageText[] => words.map((word) => ({ ...word, bold: true }));
/** How many base lines of rows stand above each gap. */
const count = (gaps: readonly number[], starts: readonly number[]): number[] =>
  gaps.map((gap) => starts.filter((start) => start < gap).length);

describe('rows that no rule parts', () => {
  it('begin where several columns do, however little white space is between them', () => {
    const below = makeRandom(3);
    const lines = (): string[] => Array.from({ length: 1 + below(4) }, () => 'words of a line that go on');
    for (let round = 0; round < 100; round += 1) {
      const rows = Array.from({ length: 3 + below(8) }, () => [
        lines(),
        lines(),
        below(4) === 0 ? [] : lines(),
      ]);
      const { columns, starts } = setRows(rows, 1.5 + below(10));
      expect(count(findRowGaps(columns), starts)).toEqual(starts.slice(1).map((_, index) => index + 1));
    }
  });

  it('that are set as close as lines begin at their numbers', () => {
    const rows = ['R1', 'R2', 'R3'].map((ref) => [
      [ref],
      ['The council should decide', 'who decides what.'],
      ['Agreed.'],
    ]);
    const { columns, starts } = setRows(rows, 0);
    expect(count(findRowGaps(columns), starts)).toEqual([1, 2]);
  });

  it('a gap between the paragraphs of one cell is none between rows', () => {
    const { columns } = setRows(
      ['R1', 'R2', 'R3'].map((ref) => [[ref], ['One line of text'], ['Agreed.']]),
      40,
    );
    const last = [
      ...(columns[2] ?? []),
      ...setWords('A second paragraph', 280, 118),
      ...setWords('on two lines', 280, 130),
    ];
    expect(findRowGaps([columns[0] ?? [], columns[1] ?? [], last])).toHaveLength(2);
  });

  it('a bold line alone in the first column is a row of its own', () => {
    const { columns, starts } = setRows(
      [
        [['Text', 'more'], ['Agreed.']],
        [['Title'], []],
        [['Text'], ['Agreed.']],
      ],
      2,
    );
    const first = (columns[0] ?? []).map((word) => (word.text === 'Title' ? { ...word, bold: true } : word));
    expect(count(findRowGaps([first, columns[1] ?? []]), starts)).toEqual([1, 2]);
  });
});

describe('headings so near that no white space parts them', () => {
  const header = [
    ...setWords('Ref no.', 40, 100),
    ...setWords('Recommendation', 76, 100),
    ...setWords('Owner', 300, 100),
  ];
  const row = (y: number): PageText[] => [
    ...setWords('R1', 40, y),
    ...setWords('Write it down', 76, y),
    ...setWords('Chief Executive', 300, y),
  ];

  it('are parted where the columns below them begin', () => {
    const [line] = setLines(header);
    if (!line) throw new Error('no line');
    expect(coverLine(line)).toHaveLength(2);
    expect(
      alignLine(line, [
        [40, 50],
        [76, 150],
        [300, 380],
      ]).map(([from]) => from),
    ).toEqual([40, 76, 300]);
  });

  it('belong to the table below them', () => {
    const parts = findRuns(setLines([...bold(header), ...[114, 128, 142].flatMap(row)]), null);
    expect(
      parts.map((part) => (part.kind === 'run' ? [part.run.cover.length, part.run.lines.length] : part.kind)),
    ).toEqual([[3, 4]]);
  });
});
