import { describe, expect, it } from 'vitest';
import { assignStatus, type StatusInput } from '../../src/status/assignStatus.ts';
import type { Issue, Timescale } from '../../src/model.ts';

const MARCH: Timescale = { text: 'March 2023', kind: 'date', start: '2023-03', end: '2023-03' };

function find(fields: Partial<StatusInput>, asOf: string | null = null): readonly Issue[] {
  const record = { text: 'Act.', response: null, progress: null, updates: [], actions: [], ...fields };
  return assignStatus(record, { asOf, own: MARCH, actions: [] }).issues;
}

function spansOf(issues: readonly Issue[]): unknown[] {
  return issues.map(({ spans }) => spans?.map(({ text }) => text));
}

describe('a printed status and what contradicts it', () => {
  it.each([
    ['Complete – the policy will be published in May.', [['Complete', 'will be published']]],
    ['Completed. Guidance is being drafted.', [['Completed', 'is being drafted']]],
    ['100% – a final report is to be written.', [['100%', 'is to be written']]],
    ['Not started: a working group has met.', [['Not started', 'has met']]],
    ['Complete – the policy was published in May.', []],
    ['Complete; the register is reviewed monthly.', []],
    ['Not started. Work will begin in May.', []],
    ['The policy was published and will be reviewed.', []],
  ])('%s', (progress, spans) => {
    const issues = find({ progress });
    expect(spansOf(issues)).toEqual(spans);
    for (const { code, spans: words = [] } of issues) {
      expect(code).toBe('status-contradiction');
      for (const { field, start, end, text } of words) {
        expect(field).toBe('progress');
        expect(progress.slice(start, end)).toBe(text);
      }
    }
  });

  it('holds a column against the progress beside it, not against what was promised before', () => {
    const notes = [{ heading: 'Status', text: 'Complete' }];
    expect(find({ notes, response: 'We will act.' })).toEqual([]);
    expect(spansOf(find({ notes, response: 'We act.', progress: 'This will follow.' }))).toEqual([
      ['Complete', 'will follow'],
    ]);
  });

  it.each([
    ['In progress', '100%', [['100%', 'In progress']]],
    ['Complete', '75%', [['75%', 'Complete']]],
    ['Complete', '100%', []],
    ['In progress', '75%', []],
  ])('holds %s against %s', (label, percent, spans) => {
    const notes = [
      { heading: 'Status', text: label },
      { heading: '% complete', text: percent },
    ];
    expect(spansOf(find({ notes }))).toEqual(spans);
  });

  it.each([
    ['Green', '2023-06-30', 1],
    ['On track', '2023-06-30', 1],
    ['Green', null, 0],
    ['Green', '2023-03-31', 0],
    ['Green (complete)', '2023-06-30', 0],
    ['Amber', '2023-06-30', 0],
  ])('finds %s past its date on %s: %i', (progress, asOf, count) => {
    const issues = find({ progress, timescalePrinted: 'March 2023' }, asOf);
    expect(issues).toHaveLength(count);
    for (const issue of issues) {
      // The day on which it was judged stands in the words.
      expect(issue.message).toContain('2023-06-30');
      expect(issue.spans?.[1]).toEqual({ field: 'timescale.text', start: 0, end: 10, text: 'March 2023' });
    }
  });

  it.each([
    ['Green', ['March 2023'], [['Green', 'March 2023', 'actions[0].timescale.text']]],
    [
      'Green – on track',
      ['May 2033', 'March 2023'],
      [['on track', 'March 2023', 'actions[1].timescale.text']],
    ],
    ['Green', ['March 2023', 'April 2023'], [['Green', 'March 2023', 'actions[0].timescale.text']]],
    ['Green (complete)', ['March 2023'], []],
    ['Amber', ['March 2023'], []],
  ])('says once that a row is %s past the dates %j of its actions', (progress, dates, spans) => {
    const actions = dates.map((timescalePrinted) => ({
      ...{ side: 'response' as const, text: 'Write a policy', response: null, progress: null, updates: [] },
      timescalePrinted,
    }));
    const record = { text: 'Act.', response: null, progress, updates: [], actions };
    const { issues } = assignStatus(record, {
      asOf: '2023-06-30',
      own: null,
      actions: dates.map((text) => ({ ...MARCH, text, end: text === 'May 2033' ? '2033-05' : '2023-03' })),
    });
    expect(
      issues.map((issue) => [issue.spans?.[0]?.text, issue.spans?.[1]?.text, issue.spans?.[1]?.field]),
    ).toEqual(spans);
  });

  it('names the fields of an action', () => {
    const action = {
      side: 'response',
      text: 'Write a policy',
      response: null,
      progress: 'Complete. It will be published.',
      updates: [],
      timescalePrinted: null,
    } as const;
    expect(find({ actions: [action] })[0]?.spans?.map(({ field }) => field)).toEqual([
      'actions[0].progress',
      'actions[0].progress',
    ]);
  });
});
