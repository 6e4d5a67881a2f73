import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/analyse.ts';
import { readText } from '../../src/ingest/readText.ts';
import type { ReadRecommendation } from '../../src/model.ts';
import { caseInfo } from '../support/describeCase.mjs';

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  Recommendation: [
    'The council should publish its asset strategy.',
    'The council should review its reserves policy each year.',
    'Members need to be trained in treasury management.',
    'A savings plan must be agreed before the budget is set.',
    'Strengthen the programme office.',
    'Ensure that risk registers are reviewed monthly.',
    'The constitution should be updated.',
  ],
  Response: [
    'Agreed.',
    'Agreed, a plan will go to Cabinet.',
    'Partially agreed; a policy exists already.',
    'n/a',
  ],
  Owner: ['Director of Finance', 'Head of Property', 'Monitoring Officer', 'KF/SM', 'TBC'],
  Timescale: ['March 2031', '31/07/2031', 'Q2 2031/32', 'Ongoing', 'by May 2031', 'n/a'],
  Progress: [
    'Complete',
    'In progress',
    'Draft written; out for comment.',
    'A report went to committee in May.',
  ],
  Priority: ['High', 'Medium', 'Low'],
};
const HEADERS = [
  ['Ref', 'Recommendation', 'Response', 'Owner', 'Timescale', 'Progress'],
  ['Recommendation', 'Owner', 'Timescale', 'Progress'],
  ['Recommendation', 'Response', 'Owner', 'Timescale'],
  ['Priority', 'Recommendation', 'Owner'],
];

const fieldOf = (heading: string, record: ReadRecommendation): string | null | undefined =>
  ({
    Ref: record.refPrinted,
    Recommendation: record.text,
    Response: record.response,
    Owner: record.ownerPrinted,
    Timescale: record.timescalePrinted,
    Progress: record.progress,
    Priority: record.notes[0]?.text ?? null,
  })[heading];

describe('rows of separated values that end early', () => {
  it('stay rows of their own, with nothing in the columns that they do not reach', () => {
    let seed = 11;
    const next = (count: number): number => (seed = (seed * 48_271) % 2_147_483_647) % count;
    for (let round = 0; round < 120; round += 1) {
      const header = HEADERS[next(HEADERS.length)] ?? [];
      const reached = header.indexOf('Recommendation') + 1;
      const rows = Array.from({ length: 3 + next(6) }, (_, index) => {
        const whole = header.map((heading) => {
          const entries = ENTRIES[heading] ?? [`R${String(index + 1)}`];
          const at = heading === 'Recommendation' ? index : next(entries.length);
          return entries[at % entries.length] ?? '';
        });
        // A line without any separator is no row of a table.
        const length = next(3) > 0 ? header.length : reached + next(header.length - reached + 1);
        return length === 1 ? [whole[0] ?? '', ''] : whole.slice(0, length);
      });
      const text = ['Audit recommendations', '', ...[header, ...rows].map((row) => row.join('\t'))].join(
        '\n',
      );
      const { records } = readDocument({ info: caseInfo, source: readText(text) }, []);
      const read = records.map((record) => header.map((heading) => fieldOf(heading, record) ?? ''));
      expect({ text, read }).toEqual({
        text,
        read: rows.map((row) => header.map((_, column) => row[column] ?? '')),
      });
    }
  });
});
