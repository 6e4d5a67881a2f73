import { describe, expect, it } from 'vitest';
import type { ReadAction, ReadRecommendation } from '../../src/model.ts';
import { assignOwners } from '../../src/owners/assignOwners.ts';

function action(fields: Partial<ReadAction>): ReadAction {
  return {
    side: 'response',
    ref: 'a',
    refPrinted: null,
    text: '',
    response: null,
    progress: null,
    updates: [],
    ownerPrinted: null,
    timescalePrinted: null,
    source: [],
    ...fields,
  };
}

function read(fields: Partial<ReadRecommendation>): ReadRecommendation {
  return {
    id: 'plan/1',
    document: 'plan',
    council: 'Anytown',
    review: { body: null, kind: null, year: null, period: null },
    ref: '1',
    refPrinted: '1',
    section: null,
    text: 'The Council should act.',
    findings: null,
    response: null,
    progress: null,
    updates: [],
    notes: [],
    actions: [],
    ownerPrinted: null,
    ownerColumn: true,
    timescalePrinted: null,
    source: [],
    corrections: [],
    issues: [],
    ...fields,
  };
}

describe('assignOwners', () => {
  it('names each owner once per record, whether it stands on the record or on its actions', () => {
    const actions = [action({ ownerPrinted: 'KF/ SM' }), action({ ownerPrinted: 'SM' }), action({})];
    const { owners, actions: byAction } = assignOwners(read({ ownerPrinted: 'Head of Legal', actions }), []);
    expect(owners.map(({ name }) => name)).toEqual(['Head of Legal', 'KF', 'SM']);
    expect(byAction.map((each) => each.map(({ name }) => name))).toEqual([['KF', 'SM'], ['SM'], []]);
  });

  it('reads the prose only where the table has no owner column', () => {
    const response = 'The work is led by the Head of Legal.';
    expect(assignOwners(read({ response }), []).owners).toEqual([]);
    expect(
      assignOwners(read({ response, ownerColumn: false }), []).owners.map(({ name, source }) => [
        name,
        source,
      ]),
    ).toEqual([['Head of Legal', 'prose']]);
  });

  it('reads no owner in an action that the reviewer asked for', () => {
    const actions = [
      action({ side: 'asked', text: 'The Audit Committee should review. It is led by the Head of Legal.' }),
    ];
    expect(assignOwners(read({ ownerColumn: false, actions }), []).owners).toEqual([]);
  });

  it('says once what it repaired, and that a cell names nobody', () => {
    const actions = [action({ ownerPrinted: 'ТВ' }), action({ ownerPrinted: 'ТВ' })];
    const { issues, owners } = assignOwners(read({ ownerPrinted: '~~~', actions }), []);
    expect(owners.map(({ name }) => name)).toEqual(['TB']);
    expect(issues.map(({ code }) => code)).toEqual(['owner-unclear', 'look-alike-letters']);
  });
});
