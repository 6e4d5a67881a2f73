import { describe, expect, it } from 'vitest';
import { markRepeated } from '../../src/dates/markRepeated.ts';
import type { ReadRecommendation } from '../../src/model.ts';

const REVIEWS =
  'The programme of whole service reviews is well under way. It compares costs with those of other councils in detail. Its outcomes go into the plan for the next budget.';

function makeRecord(ref: string, fields: Partial<ReadRecommendation>): ReadRecommendation {
  return {
    id: `d/${ref}`,
    document: 'd',
    council: null,
    review: { body: null, kind: null, year: null, period: null },
    ref,
    refPrinted: ref,
    section: null,
    text: 'Do it.',
    findings: null,
    response: null,
    progress: null,
    updates: [],
    notes: [],
    actions: [],
    ownerPrinted: null,
    ownerColumn: false,
    timescalePrinted: null,
    source: [{ line: Number(ref) }],
    corrections: [],
    issues: [],
    ...fields,
  };
}

const findMessages = (records: readonly ReadRecommendation[]): string[][] =>
  markRepeated(records).map(({ issues }) => issues.map(({ code, message }) => `${code}: ${message}`));

describe('markRepeated', () => {
  it('marks an update that repeats another record’s, on the later record alone, with its place', () => {
    const records = [
      makeRecord('1', { updates: [{ date: '2024-05', text: REVIEWS }] }),
      makeRecord('2', { updates: [{ date: '2024-11', text: `See recommendation 1. ${REVIEWS}` }] }),
    ];
    expect(findMessages(records)).toEqual([
      [],
      ['text-repeated: The update of 2024-11 repeats what 1 says.'],
    ]);
    expect(markRepeated(records)[1]?.issues[0]?.source).toEqual({ line: 2 });
  });

  it('marks progress without a date, and what stands with actions, too', () => {
    const action = {
      side: 'response',
      ref: 'a',
      refPrinted: null,
      text: 'x',
      response: null,
      ownerPrinted: null,
      timescalePrinted: null,
      source: [],
    } as const;
    const records = [
      makeRecord('1', { actions: [{ ...action, progress: REVIEWS, updates: [] }] }),
      makeRecord('2', { progress: REVIEWS }),
    ];
    expect(findMessages(records)).toEqual([[], ['text-repeated: The progress repeats what 1 says.']]);
  });

  it.each([
    [
      'says it again in the same record',
      [makeRecord('1', { progress: REVIEWS, updates: [{ date: '2024-05', text: REVIEWS }] })],
    ],
    [
      'is short',
      [
        makeRecord('1', { progress: 'This is now done.' }),
        makeRecord('2', { progress: 'This is now done.' }),
      ],
    ],
    [
      'says mostly something of its own',
      [
        makeRecord('1', { progress: REVIEWS }),
        makeRecord('2', {
          progress: `${REVIEWS} ${'But here another thing was done that stands nowhere else in the plan. '.repeat(3)}`,
        }),
      ],
    ],
  ])('marks nothing that %s', (_, records) => {
    expect(findMessages(records).flat()).toEqual([]);
  });
});
