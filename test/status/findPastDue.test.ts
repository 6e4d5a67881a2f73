import { describe, expect, it } from 'vitest';
import { findPastDue } from '../../src/status/findPastDue.ts';
import type { StatusValue, Timescale } from '../../src/model.ts';

type Item = Parameters<typeof findPastDue>[0];

function due(end: string | null, fields: Partial<Item> & { readonly value?: StatusValue } = {}): Item {
  const timescale: Timescale | null =
    end === null ? null : { text: 'printed', kind: 'date', start: null, end };
  const { value = 'planned', ...rest } = fields;
  return { timescale, status: { value, evidence: [] }, progress: null, updates: [], ...rest };
}

describe('findPastDue', () => {
  it.each([
    ['2023-03', '2023-03-31', false],
    ['2023-03', '2023-04-01', true],
    ['2023-03', '2023-04', true],
    ['2023', '2023-12-31', false],
    ['2023', '2024-01-01', true],
    ['2023-03-15', '2023-03-15', false],
    ['2023-03-15', '2023-03-16', true],
    [null, '2024-01-01', false],
    ['2023-03', null, false],
  ])('due %s, as of %s: %s', (end, asOf, isPast) => {
    expect(findPastDue(due(end), asOf)).toEqual(isPast ? { date: end, asOf, update: null } : null);
  });

  it.each([
    ['planned', true],
    ['in progress', true],
    ['unclear', true],
    ['complete', false],
    ['not accepted', false],
    ['ongoing', false],
  ] as const)('what is %s can be late: %s', (value, isLate) => {
    expect(findPastDue(due('2023-03', { value }), '2024-01-01') !== null).toBe(isLate);
  });

  it.each([
    [['2023-01'], null],
    [['2023-03'], '2023-03'],
    [['2023-09', '2023-06', '2023-01'], '2023-09'],
  ])('names the latest of the updates %j that is not older than its date: %s', (dates, update) => {
    const updates = dates.map((date) => ({ date, text: 'Work has begun.' }));
    expect(findPastDue(due('2023-03', { updates }), '2024-01-01')?.update).toBe(update);
  });

  it('does not take undated progress for silence', () => {
    expect(findPastDue(due('2023-03', { progress: 'Work has begun.' }), '2024-01-01')?.update).toBe(
      'undated',
    );
  });

  it.each([
    ['Green.', null],
    ['Green. A draft is out.', 'undated'],
    ['Open', null],
    ['Started', null],
    ['Consultant started', 'undated'],
    ['Green – on track', null],
    ['In progress', null],
    ['Amber/Delayed', null],
    ['Status: A (50%)', null],
    ['75% complete', null],
    ['75% of posts filled', 'undated'],
    ['Not yet started', null],
    ['No update received', null],
    ['A plan was drafted', 'undated'],
    ['Opening delayed', 'undated'],
  ])(
    'takes marks of status alone for silence, and words beyond them for an update: %s',
    (progress, update) => {
      expect(findPastDue(due('2023-03', { progress }), '2024-01-01')?.update).toBe(update);
    },
  );

  it('reads a long run of marks without hanging', () => {
    const progress = `${'open, '.repeat(20_000)}!${' '.repeat(20_000)}x`;
    expect(findPastDue(due('2023-03', { progress }), '2024-01-01')?.update).toBe('undated');
  });
});
