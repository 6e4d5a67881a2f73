import { describe, expect, it } from 'vitest';
import { measureOwnerLoad } from '../../src/compare/measureOwnerLoad.ts';
import type { Status, Timescale } from '../../src/model.ts';
import { judgeOn, makeAction, makeOwner, makeRecord, makeTag } from '../outputs/records.ts';

const due = (end: string | null): Timescale => ({ text: 'as printed', kind: 'date', start: null, end });
const status = (value: Status['value']): Status => ({ value, evidence: [] });
const today = (): string => '2031-06-15';

const head = makeOwner('Head of People');
const finance = makeOwner('Director of Finance');

describe('measureOwnerLoad', () => {
  it('counts an owner once for each recommendation, whether it stands on the record or on its actions', () => {
    const record = makeRecord({
      owners: [head, finance],
      actions: [
        makeAction({ side: 'asked', owners: [head] }),
        makeAction({ ref: 'b', owners: [head] }),
        makeAction({ ref: 'c', owners: [finance] }),
      ],
    });
    const loads = measureOwnerLoad([record, makeRecord({ id: 'made-up/2', owners: [head] })], today);
    expect(
      loads.map(({ name, recommendations, actions, sole, shared }) => [
        name,
        recommendations,
        actions,
        sole,
        shared,
      ]),
    ).toEqual([
      ['Head of People', 2, { asked: 1, response: 1 }, 1, 1],
      ['Director of Finance', 1, { asked: 0, response: 1 }, 0, 1],
    ]);
  });

  it('takes the same title in another council for another owner', () => {
    const records = [
      makeRecord({ owners: [head] }),
      makeRecord({ id: 's/1', council: 'Southby', owners: [head] }),
    ];
    expect(measureOwnerLoad(records, today).map(({ council, name }) => [council, name])).toEqual([
      ['Northby', 'Head of People'],
      ['Southby', 'Head of People'],
    ]);
  });

  it('gives recommendations without an owner a row of their own, first', () => {
    const records = [makeRecord({ owners: [head] }), makeRecord({ id: 'made-up/2' })];
    expect(measureOwnerLoad(records, today)[0]).toMatchObject({
      name: null,
      kind: null,
      recommendations: 1,
      sole: 0,
      shared: 0,
    });
  });

  it('keeps column and prose apart', () => {
    const prose = makeOwner('Head of People', { source: 'prose' });
    const records = [makeRecord({ owners: [head] }), makeRecord({ id: 'made-up/2', owners: [prose] })];
    expect(measureOwnerLoad(records, today)[0]).toMatchObject({
      recommendations: 2,
      bySource: { column: 1, prose: 1 },
    });
  });

  it('counts themes asked about and statuses', () => {
    const record = makeRecord({
      owners: [head],
      themes: { asked: [makeTag('workforce'), makeTag('pmo')], answered: [makeTag('housing')] },
      status: status('planned'),
    });
    expect(measureOwnerLoad([record], today)[0]).toMatchObject({
      byTheme: { pmo: 1, workforce: 1 },
      byStatus: { planned: 1 },
    });
  });

  it.each([
    ['planned', '2031-05', 1, 0],
    ['planned', '2031-06', 0, 0],
    ['planned', '2031-06-14', 1, 0],
    ['planned', '2031-06-15', 0, 0],
    ['planned', '2030', 1, 0],
    ['planned', '2031', 0, 0],
    ['planned', null, 0, 1],
    ['ongoing', '2031-05', 0, 0],
    ['complete', '2031-05', 0, 0],
    ['complete', null, 0, 0],
    ['not accepted', null, 0, 0],
  ] as const)('%s, due %s: overdue %i, undated %i on 15 June 2031', (value, end, overdue, undated) => {
    const record = makeRecord({ owners: [head], status: status(value), timescale: due(end) });
    expect(measureOwnerLoad([judgeOn(today(), record)], today)[0]).toMatchObject({ overdue, undated });
  });

  it('judges the actions that name the owner, and the recommendation where none does', () => {
    const record = makeRecord({
      owners: [head, finance],
      timescale: due('2031-01'),
      actions: [makeAction({ owners: [finance], timescale: due('2032-01') })],
    });
    const overdue = measureOwnerLoad([judgeOn(today(), record)], today).map(({ name, overdue: count }) => [
      name,
      count,
    ]);
    expect(overdue).toEqual([
      ['Director of Finance', 0],
      ['Head of People', 1],
    ]);
  });

  it('counts nothing open or late of a recommendation that is complete, whatever its actions say', () => {
    const action = makeAction({ owners: [head], status: status('planned'), timescale: due('2031-01') });
    const load = (value: Status['value']): unknown =>
      measureOwnerLoad(
        [judgeOn(today(), makeRecord({ owners: [head], status: status(value), actions: [action, action] }))],
        today,
      )[0];
    expect(load('complete')).toMatchObject({ open: 0, overdue: 0, dated: 0, undated: 0 });
    expect(load('in progress')).toMatchObject({ open: 2, overdue: 2, dated: 2, undated: 0 });
  });

  it('tells what is past its date and was heard of since from what was not, and leaves what is ongoing out', () => {
    const late = { owners: [head], status: status('in progress'), timescale: due('2031-01') };
    const records = [
      makeRecord({ ...late, id: 'silent' }),
      makeRecord({ ...late, id: 'before', updates: [{ date: '2030-12', text: 'Begun.' }] }),
      makeRecord({ ...late, id: 'since', updates: [{ date: '2031-03', text: 'Begun.' }] }),
      makeRecord({ ...late, id: 'undated progress', progress: 'A plan was drafted.' }),
      makeRecord({ ...late, id: 'in time', timescale: due('2032-01') }),
      makeRecord({ ...late, id: 'ongoing', status: status('ongoing') }),
    ].map((record) => judgeOn(today(), record));
    expect(measureOwnerLoad(records, today)[0]).toMatchObject({
      ...{ overdue: 4, pastNoUpdate: 2, pastUpdateSeen: 2, dated: 5, undated: 0, open: 6 },
    });
  });

  it('does not say what is overdue where no day is known', () => {
    const record = makeRecord({ owners: [head], timescale: due('2031-01') });
    expect(measureOwnerLoad([record], () => null)[0]?.overdue).toBe(null);
    expect(measureOwnerLoad([makeRecord({ owners: [head] })], () => null)[0]?.overdue).toBe(0);
  });
});
