import { describe, expect, it } from 'vitest';
import { readRecords, runHere } from './runHere.ts';

const LINES = [
  { id: '1', text: 'Agree a plan for the workforce.', timescale: 'Within 6 months' },
  { id: '2', text: 'Review the risk register.', timescale: 'March 2024', owners: ['Head of Risk'] },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

interface Line {
  readonly timescale: { readonly start: string | null; readonly end: string | null; readonly from?: string };
}

async function readTimes(args: readonly string[]): Promise<Line['timescale'][]> {
  const run = await runHere(['tag', '-', '--format', 'jsonl', ...args], LINES);
  return (readRecords(run) as unknown as Line[]).map(({ timescale }) => timescale);
}

describe('--as-of', () => {
  it('is the day from which relative times count where a document states none, and marked', async () => {
    expect(await readTimes(['--as-of', '2024-05-31'])).toMatchObject([
      { start: '2024-05', end: '2024-11', from: '2024-05-31' },
      { start: '2024-03', end: '2024-03' },
    ]);
  });

  it('is never the clock: without it and a date in the document, relative times stay open', async () => {
    expect(await readTimes([])).toEqual([
      { text: 'Within 6 months', kind: 'term', start: null, end: null },
      { text: 'March 2024', kind: 'date', start: '2024-03', end: '2024-03' },
    ]);
  });
});

describe('a term that the key of a document explains', () => {
  it('keeps its months and its evidence when the record is tagged again without the document', async () => {
    const first = await runHere(['tag', '--only', 'council=Southwark', '--format', 'jsonl']);
    const again = await runHere(['tag', '-', '--format', 'jsonl'], first.out);
    const times = (out: string): unknown[] =>
      readRecords({ ...first, out }).flatMap(({ actions }) =>
        (actions as Line[]).map(({ timescale }) => timescale),
      );
    expect(JSON.stringify(times(first.out))).toContain('"start":"2023-11","end":"2023-12","key"');
    expect(times(again.out)).toEqual(times(first.out));
  });
});
