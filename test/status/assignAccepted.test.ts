import { describe, expect, it } from 'vitest';
import { assignStatus, type AssignedStatus, type StatusInput } from '../../src/status/assignStatus.ts';

function assign(fields: Partial<StatusInput>): AssignedStatus {
  return assignStatus({ text: 'Act.', response: null, progress: null, updates: [], actions: [], ...fields });
}

describe('accepted', () => {
  it.each([
    ['yes', ['welcomes'], 'The Council welcomes this.'],
    ['yes', ['Agreed'], 'Agreed – this will be done by May.'],
    ['yes', ['accept'], 'Management accept the recommendation.'],
    // Nobody works on what was refused.
    ['yes', ['will be'], 'A strategy will be developed.'],
    ['in part', ['Partially accepted'], 'Partially accepted: we will do the first.'],
    ['in part', ['accepted in principle'], 'This is accepted in principle.'],
    [
      'in part',
      ['would not be appropriate', 'has been updated'],
      'A single plan would not be appropriate. However, guidance has been updated.',
    ],
    ['no', ['would not be appropriate'], 'A single plan would not be appropriate.'],
    ['no', ['does not accept'], 'The Council does not accept this.'],
    ['no', ['Declined'], 'Declined.'],
    ['unsaid', [], 'See K1.'],
    ['unsaid', [], 'The risk is accepted by the auditor as low.'],
  ])('%s, by %j: %s', (accepted, words, response) => {
    const assigned = assign({ response });
    expect([assigned.accepted, assigned.acceptedEvidence.map(({ text }) => text)]).toEqual([
      accepted,
      words.map((word): unknown => expect.stringContaining(word)),
    ]);
    for (const { start, end, text } of assigned.acceptedEvidence)
      expect(response.slice(start, end)).toBe(text);
  });

  it.each([
    ['Accepted?', 'Yes', 'yes'],
    ['Agreed (Y/N)', 'N', 'no'],
    ['Agreed (Y/N)', 'Y', 'yes'],
    ['Acceptance', 'Partially', 'in part'],
    ['Accepted?', 'Not agreed', 'no'],
    ['Agree / Disagree', 'Agree in part', 'in part'],
    ['Accepted?', 'Accepted with amendments', 'in part'],
    ['Accepted Y/N', 'N', 'no'],
    ['Notes', 'No', 'yes'],
  ])('heeds a column of its own before the prose: %s %s is %s', (heading, text, accepted) => {
    expect(assign({ response: 'We will act.', notes: [{ heading, text }] }).accepted).toBe(accepted);
  });

  it('takes nothing that is done every year for a part of what was refused', () => {
    const response = 'We do not accept this. A review is already done every year.';
    expect(assign({ response })).toMatchObject({ accepted: 'no', acceptedFrom: 'stated' });
  });

  it.each([
    ['no', 'Not agreed. Existing policy is considered sufficient.'],
    ['no', 'Rejected. Plan approved in May.'],
    ['in part', 'Not agreed, but we will publish a summary.'],
    ['in part', 'Not agreed, but guidance has been updated.'],
    ['in part', 'Rejected. We have reviewed the policy instead.'],
  ])('%s: tells an act from how things stand, beside a refusal: %s', (accepted, response) => {
    expect(assign({ response }).accepted).toBe(accepted);
  });

  it.each([
    ['Agreed – this will be done by May.', 'stated'],
    ['Declined.', 'stated'],
    ['A strategy will be developed.', 'inferred'],
    ['See K1.', null],
  ])('tells what is said from what work lets one infer: %s %s', (response, from) => {
    expect(assign({ response }).acceptedFrom).toBe(from);
  });

  it('is apart from the status', () => {
    const assigned = assign({
      response: 'A single plan would not be appropriate. We have updated guidance.',
    });
    expect([assigned.status.value, assigned.accepted]).toEqual(['not accepted', 'in part']);
  });
});
