import { describe, expect, it } from 'vitest';
import { evaluateReading } from '../../src/evaluation/evaluateReading.ts';
import { readGoldRecords, type GoldRecord } from '../../src/evaluation/readGoldRecords.ts';
import type { Action, StatusValue } from '../../src/model.ts';
import { annotated } from '../recurrence/records.ts';

function label(ref: string, fields: object): GoldRecord {
  const line = {
    id: `plan/${ref}`,
    section: null,
    text: 'The Council should act.',
    findings: null,
    owners: [],
    ownerSource: 'column',
    timescales: [],
    updates: [],
    status: null,
    crossReferences: [],
    actions: [],
    disputed: [],
    ...fields,
  };
  const { records, problems } = readGoldRecords(JSON.stringify(line));
  expect(problems).toEqual([]);
  return records[0] as GoldRecord;
}

function act(ref: string, value: StatusValue): Action {
  return {
    side: 'response',
    ref,
    refPrinted: null,
    text: 'Write a policy.',
    response: null,
    progress: null,
    updates: [],
    owners: [],
    timescale: null,
    status: { value, evidence: [] },
    source: [],
  };
}

describe('evaluateReading of status, acceptance and strength', () => {
  it('counts agreement, and for each labelled value what it was read as', () => {
    const records = (['planned', 'planned', 'in progress', 'complete'] as const).map((value, i) =>
      annotated(String(i), { status: { value, evidence: [] } }),
    );
    const gold = ['planned', 'in progress', 'in progress', 'complete'].map((status, i) =>
      label(String(i), { status }),
    );
    const figures = evaluateReading(records, gold).filter(({ name }) => name.startsWith('status'));
    expect(figures).toEqual([
      { name: 'status', right: 3, of: 4, wrong: ['plan/1'] },
      { name: 'status, labelled planned', right: 1, of: 1, wrong: [], readAs: { planned: 1 } },
      {
        name: 'status, labelled in progress',
        right: 1,
        of: 2,
        wrong: ['plan/1'],
        readAs: { planned: 1, 'in progress': 1 },
      },
      { name: 'status, labelled complete', right: 1, of: 1, wrong: [], readAs: { complete: 1 } },
    ]);
  });

  it('counts the values of actions apart, where they are labelled', () => {
    const record = annotated('1', { actions: [act('a', 'planned'), act('b', 'complete')] });
    const asked = { side: 'response', text_start: 'Write', owners: [], timescale: null };
    const gold = label('1', {
      actions: [
        { ...asked, ref: 'a', status: 'planned' },
        { ...asked, ref: 'b', status: 'ongoing' },
        { ...asked, ref: 'c' },
      ],
    });
    const figures = evaluateReading([record], [gold]);
    expect(figures.find(({ name }) => name === 'status of actions')).toEqual({
      name: 'status of actions',
      right: 1,
      of: 2,
      wrong: ['plan/1 b'],
    });
  });

  it('says nothing of what is not labelled or was disputed', () => {
    const record = annotated('1', { accepted: 'yes', strength: 'must' });
    const named = (fields: object): string[] =>
      evaluateReading([record], [label('1', fields)])
        .map(({ name }) => name)
        .filter((name) => /accepted|strength/.test(name));
    expect(named({})).toEqual([]);
    expect(named({ accepted: 'no', disputed: ['accepted'] })).toEqual([]);
    expect(named({ accepted: 'no', strength: 'must' })).toEqual([
      'accepted',
      'accepted, labelled no',
      'strength',
      'strength, labelled must',
    ]);
  });
});
