import { describe, expect, it } from 'vitest';
import { assignStatus, type StatusInput } from '../../src/status/assignStatus.ts';

function answer(fields: Partial<StatusInput>): StatusInput {
  return {
    text: 'The Council should act.',
    response: null,
    progress: null,
    updates: [],
    actions: [],
    ...fields,
  };
}

function respond(text: string, timescalePrinted: string | null = null): StatusInput['actions'][number] {
  return { side: 'response', text, response: null, progress: null, updates: [], timescalePrinted };
}

describe('assignStatus', () => {
  it.each([
    // Nothing is named as still to do.
    [
      'complete',
      'All of the annual plans have now been provided to the Council and the Board have accepted them.',
    ],
    ['complete', 'The policy was approved in May.'],
    ['complete', 'Action plan published on our website.'],
    ['complete', 'Agreed – constitution amended.'],
    ['complete', 'This has been done. A report is made each year.'],
    ['complete', 'All of the actions are now complete; the register is reviewed monthly.'],
    // What is meant to be ensured is not told of.
    ['ongoing', 'The register is reviewed monthly to ensure that all actions are completed.'],
    // Done or begun, and something still to do.
    ['in progress', 'The strategy was approved in May and will be rolled out in the new year.'],
    ['in progress', 'A specification is being developed.'],
    ['in progress', 'Work has commenced on the business case.'],
    ['in progress', 'A report is prepared and will be taken to the Board.'],
    ['in progress', 'The review is well underway.'],
    ['in progress', 'Work is ongoing to fill the posts.'],
    ['in progress', 'The policy was approved and should be in place by June.'],
    // Nothing has begun.
    ['planned', 'The council will develop a strategy for agreement with cabinet members.'],
    ['planned', 'A review is due to start in June.'],
    ['planned', 'Agreed. The auditor will report in June.'],
    ['planned', 'Deferred to 2025 for want of staff.'],
    ['planned', 'The review has not begun.'],
    ['planned', 'A workshop has been scheduled for June.'],
    ['planned', 'The move has been delayed by the supplier.'],
    ['planned', 'The policy has not been completed.'],
    ['planned', 'Once the structure is in place, a service offer will be developed.'],
    [
      'planned',
      'Milestone: findings implemented. A review will be conducted. Progress will be reported monthly.',
    ],
    // No end meant.
    ['ongoing', 'The Council continues to monitor the position.'],
    ['ongoing', 'Risks are reviewed quarterly by the Board.'],
    ['ongoing', 'Regular updates are provided to the Committee.'],
    // The council declines, even if it does something else.
    ['not accepted', 'A single plan would not be appropriate. However, the template has been updated.'],
    ['not accepted', 'The council does not accept this recommendation.'],
    ['not accepted', 'We do not believe that a further tier of scrutiny would add value.'],
    ['not accepted', 'It was agreed not to proceed with the merger.'],
    // None of these can be said.
    ['unclear', 'Agreed.'],
    ['unclear', 'See response to K1.'],
    ['unclear', 'The level of coverage is not proportionate to risk.'],
  ])('%s: %s', (value, response) => {
    expect(assignStatus(answer({ response })).status.value).toBe(value);
  });

  it('does not read the words of the reviewer', () => {
    const { status } = assignStatus(
      answer({
        text: 'Work has commenced. It was completed.',
        actions: [{ ...respond('It was completed.'), side: 'asked' }],
      }),
    );
    expect(status).toEqual({ value: 'unclear', evidence: [] });
  });

  it('lets the last dated update supersede what was promised before it', () => {
    const response = 'We will review the policy in early 2024.';
    const updates = [{ date: '2024-05', text: 'The website now only includes the current policy.' }];
    expect(assignStatus(answer({ response })).status.value).toBe('planned');
    expect(assignStatus(answer({ response, updates })).status.value).toBe('complete');
  });

  it.each([
    ['Complete', 'complete'],
    ['Complete – policy will be reviewed in May', 'complete'],
    ['Status: not started', 'planned'],
    ['On track', 'in progress'],
    ['Completeness of data is being reviewed', 'in progress'],
  ])('takes a printed status at its word: %s', (progress, value) => {
    expect(assignStatus(answer({ response: 'We will act.', progress })).status.value).toBe(value);
  });

  it('reads a status column that the table has beside the others', () => {
    const notes = [
      { heading: 'RAG status', text: 'Delayed' },
      { heading: 'Comment', text: 'Complete' },
    ];
    const { status } = assignStatus({ ...answer({ response: 'We will act.' }), notes });
    const evidence = { field: 'notes[0].text', start: 0, end: 7, text: 'Delayed' };
    expect(status).toEqual({
      value: 'in progress',
      evidence: [evidence],
      marks: [{ kind: 'label', value: 'in progress', ...evidence }],
    });
  });

  it.each([
    [['Will begin.', 'It was approved.'], 'in progress'],
    [['It will be scoped.', 'It will be agreed.'], 'planned'],
    [['It was approved.', 'It was launched.'], 'complete'],
    [['It was approved.', 'Officers continue to meet.'], 'ongoing'],
  ])('puts the actions %j together as %s', (texts, value) => {
    const { status, actions } = assignStatus(answer({ actions: texts.map((text) => respond(text)) }));
    expect(actions).toHaveLength(texts.length);
    expect(status.value).toBe(value);
  });

  it.each([
    ['Launched June 2022', 'complete'],
    ['Ongoing', 'ongoing'],
    ['March 2023', 'planned'],
  ])('hears what a timescale says of its action: %s', (timescale, value) => {
    expect(
      assignStatus(answer({ actions: [respond('The partnership will be chaired by the Mayor.', timescale)] }))
        .actions[0]?.value,
    ).toBe(value);
  });

  it('takes a launch for the end of what was to be launched, not of what else is promised', () => {
    const said = (text: string): string | undefined =>
      assignStatus(answer({ actions: [respond(text, 'Launched June 2022')] })).actions[0]?.value;
    expect(said('We will create a partnership and publish its plan.')).toBe('in progress');
    expect(said('We will launch a partnership.')).toBe('complete');
  });

  it('shows the words that decide, at their place', () => {
    const progress = 'Regarding this: work has commenced, and a plan will follow.';
    const { status } = assignStatus(answer({ progress }));
    expect(status.evidence.length).toBeGreaterThan(1);
    for (const { field, start, end, text } of status.evidence) {
      expect(field).toBe('progress');
      expect(progress.slice(start, end)).toBe(text);
    }
  });

  it('reads a long text without hanging', () => {
    const response = 'will be being has been once if where the quarterly is are to be '.repeat(2000);
    expect(assignStatus(answer({ response })).status.value).not.toBe('');
  });

  it('takes the label of a revised date for no work that was done', () => {
    const { status, actions } = assignStatus(
      answer({
        actions: [respond('A tracker will be published.', 'Original: June 2032\nRevised: August 2032')],
      }),
    );
    expect(actions.map(({ value }) => value)).toEqual(['planned']);
    expect(status.value).toBe('planned');
  });
});
