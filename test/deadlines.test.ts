import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { describeFile } from '../src/ingest/describe/describeFile.ts';
import { readCouncils } from '../src/ingest/describe/readCouncils.ts';
import { readText } from '../src/ingest/readText.ts';
import type { DocumentInfo, Timescale } from '../src/model.ts';
import { readCodebook } from '../src/themes/readCodebook.ts';

const read = (name: string): string => readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8');
const { codebook } = readCodebook(read('codebook.yaml'));
const councils = readCouncils(read('councils.csv'));

const TIMES = ['Within 3 months', 'By March', 'Q3 2023', 'Year 1', 'End of the financial year', 'Short term'];
const UPDATES = [
  'Update Nov 25: the work was started and the board was told of it.',
  'The board was set up in January 2026.',
  'Q2 2023/24 update: the spend on it is £2.3m so far.',
  'The work was agreed in Q1 2025/26 by Cabinet and goes on as was planned.',
  '15/03/2027 – The board met. 20/06/2027 – Terms agreed.',
];

/** A report with a row for each time, and what each row tells of its progress. */
function write(title: string, progress: readonly string[]): string {
  const rows = TIMES.map(
    (time, at) =>
      `${String(at + 1)}. The Council should review part ${String(at)} of its plans.\tDirector of Finance\t${time}\t${progress[at] ?? 'Agreed.'}`,
  );
  return [title, '', 'Recommendation\tOwner\tTimescale\tProgress', ...rows].join('\n');
}

function readTimes(text: string, asOf?: string, given: Partial<DocumentInfo> = {}): (Timescale | null)[] {
  if (!codebook) throw new Error('the shipped codebook has mistakes');
  const source = readText(text);
  const { info } = describeFile({ name: 'plan.txt', sha256: '0'.repeat(64) }, source, councils);
  const document = { info: { ...info, ...given }, source };
  const { recommendations } = analyse([document], { codebook, aliases: [], corrections: [], asOf });
  return recommendations.map(({ timescale }) => timescale);
}

describe('deadlines that count from a day', () => {
  it.each([
    ['Action plan, March 2024', undefined],
    ['Action plan, March 2024', '2026-02-01'],
    ['Action plan', '2026-02-01'],
    ['Action plan', undefined],
  ])('are not moved by any update that is added: %s, as of %s', (title, asOf) => {
    const before = readTimes(write(title, []), asOf);
    expect(before).toHaveLength(TIMES.length);
    for (const [at] of TIMES.entries())
      for (const update of UPDATES) {
        const progress = TIMES.map((_, row) => (row === at ? update : 'Agreed.'));
        expect(readTimes(write(title, progress), asOf), update).toEqual(before);
      }
  });

  it('count from the date that the document bears, whatever day is given to judge it', () => {
    const [within, by] = readTimes(write('Action plan, March 2024', []), '2026-02-01');
    expect(within).toMatchObject({ start: '2024-03', end: '2024-06', from: '2024-03' });
    expect(by).toMatchObject({ end: '2024-03', from: '2024-03' });
  });

  it('count from the day that a person gave the document, where it bears no date', () => {
    const asOf = { date: '2023-10', phrase: 'as a person read it' };
    const [within] = readTimes(write('Action plan', []), '2026-02-01', { asOf });
    expect(within).toMatchObject({ end: '2024-01', from: '2023-10' });
  });

  it('count from the given day where the document has none of its own', () => {
    const [within] = readTimes(write('Action plan', [UPDATES[0] ?? '']), '2026-02-01');
    expect(within).toMatchObject({ end: '2026-05', from: '2026-02-01' });
  });

  it('stay open where no day is given, although the document speaks of what is past', () => {
    const [within, by] = readTimes(write('Action plan', [UPDATES[0] ?? '']));
    expect([within?.end, by?.end]).toEqual([null, null]);
  });
});
