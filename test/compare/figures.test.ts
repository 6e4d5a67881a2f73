import { describe, expect, it } from 'vitest';
import { countPairs } from '../../src/compare/countPairs.ts';
import { findGoodPractice } from '../../src/compare/findGoodPractice.ts';
import { measureAnswers } from '../../src/compare/measureAnswers.ts';
import { measureProgress, type ReturnedIssue } from '../../src/compare/measureProgress.ts';
import type { Recommendation, Status } from '../../src/model.ts';
import { judgeOn, makeAction, makeOwner, makeRecord, makeTag, themes } from '../outputs/records.ts';

const status = (value: Status['value']): Status => ({ value, evidence: [] });
const due = (end: string | null): Recommendation['timescale'] => ({
  ...{ text: 'as printed', kind: 'date', start: null, end },
});
const year = (value: number): Recommendation['review'] => ({
  body: null,
  kind: 'audit',
  year: value,
  period: null,
});

describe('asked and answered', () => {
  it('counts each of what it is counted of', () => {
    const records = [
      makeRecord({ id: 'a', themes: { asked: [makeTag('pmo')], answered: [makeTag('pmo')] } }),
      makeRecord({ id: 'b', themes: { asked: [makeTag('pmo')], answered: [makeTag('housing')] } }),
      makeRecord({ id: 'c', themes: { asked: [], answered: [makeTag('pmo')] } }),
      makeRecord({ id: 'd' }),
    ];
    const figures = measureAnswers([{ name: 'Northby', records }], themes).filter(
      ({ theme }) => theme === 'pmo',
    );
    expect(figures.map(({ measure, count, of, members }) => [measure, count, of, members])).toEqual([
      ['asked', 2, 4, ['a', 'b']],
      ['answered', 2, 4, ['a', 'c']],
      ['both', 1, 2, ['a']],
      ['unanswered', 1, 2, ['b']],
      ['unasked', 1, 2, ['c']],
    ]);
  });
});

describe('progress', () => {
  const measure = (
    records: readonly Recommendation[],
    recurring: readonly ReturnedIssue[] = [],
    today: string | null = '2031-06-15',
  ): Record<string, [number, number]> => {
    const context = { themes: [], records, recurring, referenceDate: () => today };
    return Object.fromEntries(
      measureProgress([{ name: 'Northby', records }], context).map(({ measure: name, count, of }) => [
        name,
        [count, of],
      ]),
    );
  };

  it('counts late ones of those open with a date, undated ones of those open', () => {
    const records = [
      makeRecord({ id: 'late', status: status('planned'), timescale: due('2031-05') }),
      makeRecord({ id: 'in time', status: status('in progress'), timescale: due('2031-06') }),
      makeRecord({
        id: 'late, heard of',
        status: status('planned'),
        timescale: due('2031-05'),
        updates: [{ date: '2031-06', text: 'Work goes on.' }],
      }),
      makeRecord({ id: 'undated', status: status('ongoing') }),
      makeRecord({ id: 'ongoing', status: status('ongoing'), timescale: due('2030') }),
      makeRecord({ id: 'done', status: status('complete'), timescale: due('2030') }),
      makeRecord({ id: 'declined', status: status('not accepted'), accepted: 'no', timescale: due('2030') }),
      makeRecord({
        id: 'by its actions',
        status: status('planned'),
        actions: [makeAction({ timescale: due('2031-01') }), makeAction({ timescale: due('2031-12') })],
      }),
      makeRecord({
        id: 'late action done',
        status: status('planned'),
        actions: [makeAction({ timescale: due('2031-01'), status: status('complete') })],
      }),
    ];
    expect(measure(records.map((record) => judgeOn('2031-06-15', record)))).toMatchObject({
      'past its date': [3, 4],
      'past, no update seen': [2, 4],
      'past, update seen': [1, 4],
      undated: [2, 7],
      complete: [1, 9],
      declined: [1, 9],
    });
  });

  it('judges no date where no day is known', () => {
    const records = [makeRecord({ status: status('planned'), timescale: due('2030') })];
    expect(measure(records, [], null)['past its date']).toEqual([0, 0]);
  });

  it('keeps what was declined, in part, unowned, and the strength of the ask apart', () => {
    const records = [
      makeRecord({ accepted: 'no', strength: 'must' }),
      makeRecord({ strengthEvidence: null }),
      makeRecord({ accepted: 'in part', strength: 'could', owners: [makeOwner('Head of People')] }),
    ];
    expect(measure(records)).toMatchObject({
      declined: [1, 3],
      'in part': [1, 3],
      unowned: [2, 3],
      must: [1, 3],
      should: [1, 3],
      could: [1, 3],
      'no verb of asking': [1, 3],
    });
  });

  it.each([
    ['a later year of the same council', 'years', ['n1', 'n2'], 1],
    ['two councils, one of them twice', 'councils', ['n1', 'n2', 's1'], 1],
    ['two councils, once each', 'councils', ['n1', 's1'], 0],
    ['twice in one document', 'document', ['n1', 'n2'], 0],
  ] as const)('raised again, %s', (_, span, members, count) => {
    const records = [
      makeRecord({ id: 'n1', review: year(2030) }),
      makeRecord({ id: 'n2', review: year(2031) }),
      makeRecord({ id: 's1', council: 'Southby', review: year(2031) }),
    ];
    expect(measure(records, [{ span, members }])['raised again']).toEqual([count, 3]);
  });
});

describe('where to look for good practice', () => {
  it('names what was reported complete with a figure, with the words and their field', () => {
    const records = [
      makeRecord({
        id: 'done',
        status: status('complete'),
        response: 'We saved £3m.',
        text: 'Save 5 posts.',
      }),
      makeRecord({ id: 'no figure', status: status('complete'), response: 'Done in 2031.' }),
      makeRecord({ id: 'open', status: status('planned'), response: 'We will save £3m.' }),
      makeRecord({
        id: 'an action',
        status: status('in progress'),
        response: 'We will hire 9 planners.',
        actions: [makeAction({ status: status('complete'), progress: 'Hired 12 nurses.' }), makeAction()],
      }),
    ];
    const { found, complete } = findGoodPractice(records);
    expect(complete).toBe(3);
    expect(found.map(({ id, figures }) => [id, figures.map(({ field, text }) => [field, text])])).toEqual([
      ['done', [['response', '£3m']]],
      ['an action', [['actions[0].progress', '12 nurses']]],
    ]);
  });
});

describe('themes that come together', () => {
  it('has both coefficients, and the ids', () => {
    const both = { asked: [makeTag('pmo'), makeTag('housing')], answered: [] };
    const records = [
      makeRecord({ id: 'a', themes: both }),
      makeRecord({ id: 'b', themes: both }),
      makeRecord({ id: 'c', themes: { asked: [makeTag('pmo')], answered: [] } }),
      makeRecord({ id: 'd' }),
    ];
    const [pair] = countPairs(themes, records, 'asked');
    expect(pair).toMatchObject({ one: 'pmo', other: 'housing', count: 2, either: 3, members: ['a', 'b'] });
    expect(pair?.coefficient).toBeCloseTo(2 / 3, 12);
    // (2·4 − 3·2) / √(3·1·2·2)
    expect(pair?.phi).toBeCloseTo(2 / Math.sqrt(12), 12);
  });
});
