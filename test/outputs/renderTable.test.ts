import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/outputs/listing.ts';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { renderTable } from '../../src/outputs/renderTable.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly count: number | null;
}

const listing = (rows: readonly Row[]): Listing<Row> => ({
  rows,
  csv: [],
  text: [
    { heading: 'Name', value: (row) => row.name },
    { heading: 'Text', value: (row) => row.text, stretch: 1, lines: 3 },
    { heading: 'Count', value: (row) => row.count, align: 'right' },
  ],
  note: `${String(rows.length)} rows.`,
});

describe('renderTable', () => {
  it('aligns columns under their headings, with the note below', () => {
    const rows = [
      { name: 'a', text: 'short', count: 1 },
      { name: 'bb', text: 'short too', count: null },
    ];
    expect(renderTable(listing(rows))).toBe(
      [
        'Name  Text       Count',
        '────  ─────────  ─────',
        'a     short          1',
        'bb    short too',
        '',
        '2 rows.',
        '',
      ].join('\n'),
    );
  });

  it('fits 80 columns whatever its cells hold', () => {
    const rows = [
      { name: 'x'.repeat(300), text: 'word '.repeat(200), count: 123456789 },
      { name: '漢'.repeat(50), text: '-'.repeat(99), count: null },
    ];
    const widest = Math.max(...renderTable(listing(rows)).split('\n').map(measureWidth));
    expect(widest).toBeLessThanOrEqual(80);
  });

  it('prints nothing that a terminal would obey', () => {
    const printed = renderTable(listing([{ name: '\u001b[31mred\u0007', text: 'a\tb\u202e', count: null }]));
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(printed).toContain('[31mred');
  });

  it('says what there is when there are no rows', () => {
    expect(renderTable(listing([]))).toBe('0 rows.\n');
  });

  it('prints the heading of a group once', () => {
    const rows = ['a', 'b', 'c'].map((name) => ({ name, text: 'same', count: 1 }));
    const printed = renderTable({
      ...listing(rows),
      group: ({ name }) => (name === 'c' ? 'Second' : 'First'),
    });
    expect(printed.match(/First/g)).toHaveLength(1);
    expect(printed.indexOf('Second')).toBeGreaterThan(printed.indexOf('First'));
  });
});
