import { describe, expect, it } from 'vitest';
import { nameRef } from '../../web/data/names.ts';
import { orderValues, type NamedValue } from '../../web/filters/orderValues.ts';
import { describeLines } from '../../web/record/describeLines.ts';
import { findSpans } from '../../web/record/listFields.ts';
import { printMonth } from '../../web/record/printMonth.ts';
import { shortenTerm } from '../../web/record/shortenTerm.ts';
import { orderRecords } from '../../web/select/orderRecords.ts';
import { record, themes } from './records.ts';

describe('where a record stands', () => {
  it.each([
    [[12], 'line 12'],
    [[14, 12, 13], 'lines 12 to 14'],
    [[7, 8, 8, 11], 'lines 7 to 8 and 11'],
    [[], ''],
  ])('%j is "%s"', (lines, words) => {
    expect(describeLines(lines.map((line) => ({ line })))).toBe(words);
  });

  it('outside of lines is named as it is', () => {
    expect(describeLines([{ sheet: 'Plan', cell: 'B7' }])).toBe('sheet Plan, cell B7');
  });
});

describe('the number of a record', () => {
  it.each([
    ['a/5', '5', '5'],
    ['a/u3', null, 'unnumbered 3'],
    ['a/x', null, 'unnumbered'],
  ])('%s, printed %s, is "%s"', (id, ref, words) => {
    expect(nameRef({ id, ref })).toBe(words);
  });
});

describe('a term behind a tag', () => {
  it.each([
    ['risk register', 'risk register', 'risk register'],
    ['risk ~5 assess|review|monitor|own', 'review its risks', 'risk ~5 review|…'],
    ['plan|plans|planning', 'plan', 'plan|plans|planning'],
    ['a|b|c|d', 'nothing of it', 'a|b|c|…'],
  ])('%s over "%s" is shown as %s', (term, words, shown) => {
    expect(shortenTerm(term, words)).toBe(shown);
  });
});

describe('a month', () => {
  it.each([
    ['2024-11', 'November 2024'],
    ['2024', '2024'],
  ])('%s is %s', (date, words) => {
    expect(printMonth(date)).toBe(words);
  });
});

describe('the order of a list', () => {
  const scored = (id: string, council: string, year: number, score: number) =>
    record(id, {
      council,
      review: { body: null, kind: 'audit', year, period: null },
      themes: { ...themes([]), asked: themes(['pmo']).asked.map((tag) => ({ ...tag, score })) },
    });
  const records = [
    scored('a/1', 'B', 2021, 0.5),
    scored('a/2', 'A', 2023, 0.9),
    scored('a/3', 'B', 2023, 0.9),
  ];
  it.each([
    ['document', ['a/1', 'a/2', 'a/3']],
    ['theme', ['a/2', 'a/3', 'a/1']],
    ['council', ['a/2', 'a/1', 'a/3']],
    ['year', ['a/2', 'a/3', 'a/1']],
  ] as const)('by %s', (order, ids) => {
    expect(orderRecords(records, order, ['pmo']).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the order of values', () => {
  const values = (counts: Record<string, number>): NamedValue[] =>
    Object.entries(counts).map(([value, count]) => ({ value, name: value, count, chosen: false }));
  it.each([
    ['owner', { Ann: 3, none: 1, Bob: 5 }, ['none', 'Bob', 'Ann']],
    ['theme', { none: 9, risk: 2 }, ['risk', 'none']],
    ['year', { 2023: 1, 2021: 5 }, ['2021', '2023']],
    ['status', { unclear: 9, planned: 1, complete: 2 }, ['complete', 'planned', 'unclear']],
    ['strength', { should: 5, could: 9, must: 1 }, ['must', 'should', 'could']],
  ] as const)('of %s', (group, counts, order) => {
    expect(orderValues(group, values(counts)).map(({ value }) => value)).toEqual(order);
  });
});

describe('the words that are marked in a field', () => {
  it('are those of its own record, not those of the record that its answer refers to', () => {
    const span = { field: 'response', start: 0, end: 4, text: 'Risk', term: 'risk' };
    const tag = { id: 'risk', score: 1, primary: true, check: false, reason: '' };
    const own = record('a/1', { themes: { asked: [], answered: [{ ...tag, evidence: [span] }] } });
    expect(findSpans(own, 'response')).toEqual([{ theme: 'risk', start: 0, end: 4 }]);
    const evidence = [{ ...span, record: 'a/2' }];
    const other = record('a/1', { themes: { asked: [], answered: [{ ...tag, evidence }] } });
    expect(findSpans(other, 'response')).toEqual([]);
  });
});
