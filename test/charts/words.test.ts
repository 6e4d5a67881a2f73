import { describe, expect, it } from 'vitest';
import { describeCell } from '../../src/charts/matrix/describeCell.ts';
import { findMatrixFinding } from '../../src/charts/matrix/findMatrixFinding.ts';
import { tabulateMatrix } from '../../src/charts/matrix/tabulateMatrix.ts';
import { describeOwners } from '../../src/charts/owners/describeOwners.ts';
import { describeRecurring } from '../../src/charts/recurring/describeRecurring.ts';
import { writeCsv } from '../../src/charts/figure/writeCsv.ts';
import { findNextMark } from '../../src/charts/figure/findNextMark.ts';
import { measureText, wrapText } from '../../src/charts/figure/measureText.ts';
import { sizeOf } from '../../src/compare/sizes.ts';
import { findWilsonInterval } from '../../src/statistics/wilson.ts';
import { load, matrixOf } from './figures.ts';

const matrix = matrixOf([
  ['Lewisham', 29, 4],
  ['Sandwell', 41, 9],
  ['Southwark', 11, 2],
]);

describe('the Wilson interval', () => {
  it.each([
    [0, 5, 0, 0.43],
    [3, 5, 0.23, 0.88],
    [4, 12, 0.14, 0.61],
    [8, 26, 0.17, 0.5],
    [9, 41, 0.12, 0.37],
  ])('of %d in %d is %d to %d', (count, of, low, high) => {
    const interval = findWilsonInterval(count, of);
    expect(interval?.low).toBeCloseTo(low, 2);
    expect(interval?.high).toBeCloseTo(high, 2);
  });

  it('of nothing is none', () => {
    expect(findWilsonInterval(0, 0)).toBeNull();
  });
});

describe('the size of a count', () => {
  it.each([
    [11, 'few'],
    [12, 'small'],
    [29, 'small'],
    [30, 'enough'],
  ])('%d is %s', (of, size) => {
    expect(sizeOf(of)).toBe(size);
  });
});

describe('the sentence of a cell', () => {
  it.each([
    [1, 'Sandwell: 9 of 41 (22 %, likely range 12 to 37 %) of the recommendations ask about Workforce.'],
    [
      0,
      'Lewisham: 4 of 29 (14 %, likely range 5 to 31 %, small numbers) of the recommendations ask about Workforce.',
    ],
    [2, 'Southwark: 2 of 11 of the recommendations ask about Workforce. Too few for a rate.'],
  ])('column %d: %s', (column, sentence) => {
    const cell = matrix.rows[0]?.cells[column];
    if (cell === undefined) throw new Error('no such cell');
    expect(describeCell(cell, 'Workforce', cell.column, 'asked')).toBe(sentence);
  });
});

describe('titles', () => {
  it('state what was raised everywhere', () => {
    expect(findMatrixFinding(matrix)).toEqual({
      title: 'Workforce was raised in all 3 councils',
      theme: 'workforce',
      annotation: 'all 3 councils',
    });
  });

  it('say so when nothing was found', () => {
    expect(findMatrixFinding(matrixOf([['Lewisham', 29, 0]])).title).toBe(
      'No theme was found in this selection',
    );
  });

  it('name nobody when two carry the same', () => {
    expect(describeOwners([load('A', 2, 1), load('B', 2, 0)], 'Southwark', 11)).toBe(
      'No Southwark owner stands out: 2 carry 2 recommendations each',
    );
  });

  it('name one post from five recommendations on', () => {
    expect(describeOwners([load('A', 5, 1), load('B', 2, 0)], 'Southwark', 11)).toBe(
      'One Southwark post is named on 5 of 11 recommendations',
    );
    expect(describeOwners([load('A', 1, 1)], 'Southwark', 1)).toBe(
      'No Southwark owner stands out: none is named on 5 recommendations or more',
    );
  });

  it('say that nothing came back', () => {
    expect(describeRecurring([])).toBe('Nothing was raised twice here');
  });
});

describe('the table', () => {
  it('gives no rate where there are too few, in the chart and in CSV', () => {
    const csv = writeCsv(tabulateMatrix(matrix, 'caption'));
    expect(csv).toContain('Workforce,core,Southwark,Asked,2,11,,,\n');
  });

  it('gives shares with four decimals at most', () => {
    const csv = writeCsv(tabulateMatrix(matrix, 'caption'));
    expect(csv).toContain('Workforce,core,Lewisham,Asked,4,29,0.1379,');
    expect(csv).not.toMatch(/\.\d{5}/);
  });

  it('keeps a spreadsheet from running a text', () => {
    const csv = writeCsv({
      caption: '',
      columns: [{ name: 'a', kind: 'words' }],
      rows: [['=1+1'], ['a "b", c']],
    });
    expect(csv).toBe('a\n\'=1+1\n"a ""b"", c"\n');
  });
});

describe('keys in a chart', () => {
  const marks = [
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    { row: 1, column: 1 },
    { row: 1, column: 2 },
    { row: 2, column: 0 },
    { row: 2, column: 2 },
  ];
  it.each([
    [0, 'ArrowDown', 2],
    [2, 'ArrowUp', 0],
    [2, 'ArrowRight', 3],
    [3, 'ArrowRight', 4],
    [3, 'ArrowDown', 5],
    [5, 'ArrowDown', 5],
    [3, 'Home', 0],
    [0, 'End', 5],
    [0, 'a', null],
  ])('from %d %s leads to %s', (from, key, to) => {
    expect(findNextMark(marks, from, key)).toBe(to);
  });
});

describe('text in a chart', () => {
  it('breaks between words and is cut with a sign that it was', () => {
    const lines = wrapText('Programme and project management office', 120, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(120);
  });
});
