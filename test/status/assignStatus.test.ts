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

  it.each([
    // A denial of completion is none.
    ['Not implemented.', 'planned', ['Not implemented']],
    ['Not complete – delayed by vacancies.', 'planned', ['Not complete']],
    ['This is not complete.', 'planned', ['is not complete']],
    ['Complete: no', 'planned', ['Complete: no']],
    ['Not delivered. Two workshops were held.', 'in progress', ['were held', 'Not delivered']],
    ['Not fully implemented', 'in progress', ['Not fully implemented']],
    ['Not all plans have been completed.', 'in progress', ['Not all plans have been completed']],
    ['No plans have been completed.', 'planned', ['No plans have been completed']],
    ['Completed in part', 'in progress', ['Completed in part']],
    ['Complete?', 'unclear', []],
    // A first step leaves the rest to do.
    ['Report to Cabinet drafted', 'in progress', ['drafted']],
    ['Options identified.', 'in progress', ['identified']],
    ['Meeting held in May.', 'in progress', ['held']],
    ['Consultant appointed.', 'in progress', ['appointed']],
    ['A consultant was appointed and has met the board.', 'in progress', ['was appointed', 'has met']],
    ['Report submitted to Cabinet for approval.', 'in progress', ['submitted']],
    ['Work completed on phase 1.', 'in progress', ['completed']],
    ['Policy drafted in May and adopted in June.', 'complete', ['adopted']],
    // Some of a number.
    ['Two of the five posts were filled.', 'in progress', ['Two of the five', 'were filled']],
    ['Five of five posts were filled.', 'complete', ['were filled']],
    ['January 2024: 85% of assets now on register', 'in progress', ['85% of assets now']],
    // Words with two meanings.
    ['The system went live in May.', 'complete', ['went live']],
    ['Staff live in the borough.', 'unclear', []],
    ['The tracker is a live document.', 'ongoing', ['is a live document']],
    ['Spend is £2.3m.', 'unclear', []],
    // What was promised and is told of as done.
    [
      'We plan to establish a board. The board has since been established.',
      'complete',
      ['has since been established'],
    ],
    ['We plan to establish a board. A plan has since been established.', 'in progress', null],
  ] as const)('%s: %s', (progress, value, words) => {
    const { status } = assignStatus(answer({ progress }));
    expect(status.value).toBe(value);
    if (words !== null) expect(status.evidence.map(({ text }) => text)).toEqual(words);
  });

  it.each([
    ['Appoint a consultant.', 'Consultant appointed.', 'complete'],
    ['Consider the options.', 'The options were considered by Cabinet.', 'complete'],
    ['Agree terms of reference.', 'Terms of reference agreed.', 'complete'],
    ['Write a draft.', 'First draft completed.', 'in progress'],
    ['Reduce agency spend.', 'Consultant appointed.', 'in progress'],
  ])('%s %s: %s, for a step is the end where it was asked for', (text, progress, value) => {
    expect(assignStatus(answer({ text, progress })).status.value).toBe(value);
  });

  it('reads a status column of more words than a mark', () => {
    const notes = [{ heading: 'Status', text: 'Action not complete' }];
    const { status } = assignStatus(answer({ notes, timescalePrinted: 'March 2024' }));
    expect(status).toEqual({
      value: 'planned',
      evidence: [{ field: 'notes[0].text', start: 7, end: 19, text: 'not complete' }],
    });
  });

  it.each([
    ['Complete', [null], ['complete']],
    ['The plan was adopted in May.', [null], ['complete']],
    ['Complete', [null, null], ['planned', 'planned']],
    ['Complete', ['Work has begun.'], ['in progress']],
  ])(
    'what a row tells, %s, is told of its only action that tells nothing itself: %j',
    (progress, told, values) => {
      const actions = told.map((own) => ({ ...respond('Write a plan.', 'June 2023'), progress: own }));
      const read = assignStatus(answer({ progress, actions }));
      expect(read.actions.map(({ value }) => value)).toEqual(values);
      expect(read.status.value).toBe('complete');
    },
  );

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
    const response =
      'will be being has been once if where the quarterly is are to be not yet two of a draft '.repeat(2000);
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
