import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimescale } from '../../src/dates/readTimescale.ts';
import { noContext } from '../../src/dates/timeContext.ts';

interface Row {
  readonly printed: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  /** `corpus`: printed in one of the shipped documents; `layouts`: in a layout met on council pages. */
  readonly origin: 'corpus' | 'layouts' | 'constructed';
  /** The day from which a relative time counts. */
  readonly from?: string;
  readonly calendar?: 'financial';
  /** The first month of the original and of the revised date. */
  readonly original?: string;
  readonly revised?: string;
  /** The first month in which ongoing work is looked at again. */
  readonly review?: string;
}

const rows = readFileSync(new URL('notations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('readTimescale', () => {
  it.each(rows)('$printed ($origin, from $from): $kind, $start to $end', (row) => {
    const { printed, kind, start, end, from = null, calendar = 'calendar' } = row;
    const read = readTimescale(printed, { ...noContext, from, calendar });
    expect(read).toMatchObject({ text: printed, kind, start, end });
    expect([read?.original?.start, read?.revised?.start, read?.review?.start]).toEqual([
      row.original,
      row.revised,
      row.review,
    ]);
    // What was counted from a given day says so, and nothing else does.
    expect(read?.from).toBe(row.from);
  });

  it('reads at least 150 notations, those of documents and layouts among them', () => {
    expect(new Set(rows.map(({ printed, from, calendar }) => [printed, from, calendar].join())).size).toBe(
      rows.length,
    );
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ origin }) => origin)).size).toBe(3);
  });

  it.each([[null], [''], ['  ']])('is null where nothing is printed: %j', (printed) => {
    expect(readTimescale(printed)).toBeNull();
  });

  it('quotes the original and the revised date as printed, from which the slip can be told', () => {
    expect(readTimescale('Q4 2022/23, revised to September 2023')).toEqual({
      text: 'Q4 2022/23, revised to September 2023',
      kind: 'date',
      start: '2023-09',
      end: '2023-09',
      original: { text: 'Q4 2022/23', start: '2023-01', end: '2023-03' },
      revised: { text: 'September 2023', start: '2023-09', end: '2023-09' },
    });
  });
});
