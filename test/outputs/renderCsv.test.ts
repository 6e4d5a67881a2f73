import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/outputs/renderCsv.ts';

const write = (value: string | number | null): string =>
  renderCsv({ rows: [value], csv: [{ heading: 'cell', value: (cell) => cell }], text: [], note: '' });

describe('renderCsv', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', `cell\n"'=HYPERLINK(""http://x"",""y"")"\n`],
    ['+1', `cell\n"'+1"\n`],
    ['-1', `cell\n"'-1"\n`],
    ['@SUM(A1)', `cell\n"'@SUM(A1)"\n`],
    ['\t=1', `cell\n"'\t=1"\n`],
    ['\r=1', `cell\n"'\r=1"\n`],
    ['=1\n=2', `cell\n"'=1\n=2"\n`],
    [-1, 'cell\n-1\n'],
    [0.5, 'cell\n0.5\n'],
    [null, 'cell\n\n'],
    ['a "b", c', 'cell\n"a ""b"", c"\n'],
    ['two\nlines', 'cell\n"two\nlines"\n'],
  ])('writes %j as %j', (value, expected) => {
    expect(write(value)).toBe(expected);
  });

  it('writes the headings when there are no rows', () => {
    expect(renderCsv({ rows: [], csv: [{ heading: 'a', value: () => 1 }], text: [], note: '' })).toBe('a\n');
  });
});
