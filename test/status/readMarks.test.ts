import { describe, expect, it } from 'vitest';
import { assignStatus, type StatusInput } from '../../src/status/assignStatus.ts';
import { readMarks } from '../../src/status/readMarks.ts';

function answer(fields: Partial<StatusInput>): StatusInput {
  return { text: 'Act.', response: null, progress: null, updates: [], actions: [], ...fields };
}

function column(heading: string, text: string): StatusInput {
  return answer({ response: 'We will act.', notes: [{ heading, text }] });
}

describe('status columns', () => {
  it.each([
    ['Status', 'Closed', 'complete'],
    ['Status', 'Implemented', 'complete'],
    ['Status', 'Completed May 2023', 'complete'],
    ['Status', 'Complete by May 2023', 'planned'],
    ['Status', 'Partially implemented', 'in progress'],
    ['Status', 'Substantially complete', 'in progress'],
    ['Status', 'Not due', 'planned'],
    ['Status', 'Not yet started', 'planned'],
    ['Status', 'On hold', 'planned'],
    ['Status', 'On-going', 'ongoing'],
    ['Status', 'Withdrawn', 'not accepted'],
    ['Status', 'Superseded', 'unclear'],
    ['Status', 'No longer applicable', 'unclear'],
    ['RAG status', 'Blue – complete', 'complete'],
    ['RAG status', 'Green (on track)', 'in progress'],
    ['% complete', '75%', 'in progress'],
    ['% complete', '0.75', 'in progress'],
    ['% complete', '100', 'complete'],
    ['% complete', '50', 'in progress'],
    ['% complete', '1', 'complete'],
    ['% complete', '0', 'planned'],
    ['Implemented?', 'Yes', 'complete'],
    ['Implemented?', 'Yes – in May', 'complete'],
    ['Implemented?', 'Partly', 'in progress'],
    ['Implemented (Y/N)', 'Y', 'complete'],
    ['Has this been implemented?', 'Yes, partly', 'in progress'],
    ['Fully implemented?', 'No', 'planned'],
    ['Completed Yes/No', 'Yes', 'complete'],
    ['Implemented by', 'Yes', 'planned'],
    // Words that say nothing of what was done leave it to the answer.
    ['Status', 'Overdue', 'planned'],
    ['Status', 'Open', 'planned'],
    ['RAG', 'G', 'planned'],
    ['RAG', 'Red', 'planned'],
    ['Directorate', 'Complete', 'planned'],
  ])('%s: %s is %s where the answer is a promise', (heading, text, value) => {
    expect(assignStatus(column(heading, text)).status.value).toBe(value);
  });

  it('takes a bare no for not begun only where nothing else was told', () => {
    const notes = [{ heading: 'Implemented?', text: 'No' }];
    expect(assignStatus(answer({ notes })).status.value).toBe('planned');
    expect(assignStatus(answer({ notes, progress: 'Work is under way.' })).status.value).toBe('in progress');
  });

  it.each([
    ['RAG: Amber', 'colour', 'amber', 'Amber'],
    ['RAG rating – G', 'colour', 'green', 'G'],
    ['Green: minutes attached.', 'colour', 'green', 'Green'],
    ['75 % complete', 'percent', '75', '75 %'],
    ['75% complete', 'percent', '75', '75%'],
    ['The migration is 40 per cent complete.', 'percent', '40', '40 per cent'],
  ] as const)('finds in progress, %s, a %s of %s', (progress, kind, value, text) => {
    const start = progress.indexOf(text);
    expect(readMarks({ progress }, '')).toContainEqual({
      kind,
      value,
      field: 'progress',
      start,
      end: start + text.length,
      text,
    });
  });

  it.each([
    '62% of homes were surveyed.',
    'Green spaces are mown weekly.',
    'A review was held.',
    'Grants of 250% complete',
    'Completeness is checked.',
    'Blue badge applications rose.',
  ])('finds none in: %s', (progress) => {
    expect(readMarks({ progress }, '')).toEqual([]);
  });

  it.each([
    ['Blue', 'complete'],
    ['Amber', 'in progress'],
    ['Green', 'unclear'],
    ['Red', 'unclear'],
  ])('takes %s alone for %s: the usual keys agree on no more', (progress, value) => {
    expect(assignStatus(answer({ progress })).status.value).toBe(value);
  });

  it('reads the last dated update before undated progress, and the response only where nothing follows it', () => {
    const updates = [
      { date: '2024-06', text: 'Completed – signed off.' },
      { date: '2024-01', text: 'Not started' },
    ];
    expect(readMarks({ response: 'Planned.', progress: 'On track', updates }, '')[0]?.text).toBe('Completed');
    expect(readMarks({ response: 'Planned.', progress: 'On track' }, '')[0]?.text).toBe('On track');
    expect(readMarks({ response: 'Planned.', progress: null }, '')[0]?.text).toBe('Planned');
  });

  it('names the fields of an action', () => {
    const action = { side: 'asked', text: 'Act.', response: null, progress: 'Done', updates: [] } as const;
    const { actions } = assignStatus(answer({ actions: [{ ...action, timescalePrinted: null }] }));
    expect(actions[0]?.marks?.[0]?.field).toBe('actions[0].progress');
  });
});

describe('answers that only name what is to be done', () => {
  const act = (text: string, timescalePrinted: string | null = null): string | undefined =>
    assignStatus(
      answer({
        actions: [{ side: 'response', text, response: null, progress: null, updates: [], timescalePrinted }],
      }),
    ).actions[0]?.value;

  it.each([
    ['Carry out a review of the reserves policy.', 'planned'],
    ['Review the scheme of delegation.', 'planned'],
    ['Creation of a member development board', 'planned'],
    ['Creating a single register of contracts', 'planned'],
    ['See action 3.', 'unclear'],
    ['Review of the scheme was carried out.', 'complete'],
    ['The strategy is centred on residents.', 'unclear'],
  ])('%s: %s', (text, value) => {
    expect(act(text)).toBe(value);
  });

  it('takes a date set for an action as a plan, without a word on what came of it', () => {
    expect(act('Staff awards', 'March 2023')).toBe('planned');
    expect(act('Staff awards', 'Various')).toBe('unclear');
  });

  it.each([
    ['Launched October 2022 and complete by April 2023', 'in progress'],
    ['Launched October 2022, completed April 2023', 'complete'],
    ['Complete by April 2023', 'planned'],
  ])('reads what began and what is due in a timescale: %s', (timescale, value) => {
    expect(act('Creation of a leadership programme', timescale)).toBe(value);
  });
});
