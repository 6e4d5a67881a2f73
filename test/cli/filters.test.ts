import { describe, expect, it } from 'vitest';
import { CommandFailure } from '../../src/cli/commandFailure.ts';
import { matchesFilters, parseFilters, resolveFilters } from '../../src/cli/filters.ts';
import { makeOwner, makeRecord, makeTag, themes } from '../outputs/records.ts';

const records = [
  makeRecord({
    id: 'a/1',
    document: 'a',
    owners: [makeOwner('Executive Director for Finance, Digital and Corporate Resources')],
    themes: { asked: [makeTag('workforce')], answered: [makeTag('pmo')] },
    status: { value: 'in progress', evidence: [] },
  }),
  makeRecord({
    id: 'b/1',
    document: 'b',
    council: 'Southby',
    review: { body: null, kind: 'inspection', year: 2030, period: null },
  }),
  makeRecord({
    ...{ id: 'b/2', document: 'b', council: 'Southby', owners: [makeOwner('Chief Executive')] },
    review: { body: null, kind: null, year: 2031, period: null },
  }),
];
const keep = (...only: string[]): string[] => {
  const filters = resolveFilters(parseFilters(only), records, themes);
  return records.filter((record) => matchesFilters(record, filters)).map(({ id }) => id);
};
const failure = (...only: string[]): string => {
  try {
    keep(...only);
  } catch (error) {
    if (error instanceof CommandFailure && error.exitCode === 2) return error.message;
    throw error;
  }
  return 'no failure';
};

describe('--only', () => {
  it.each([
    [['council=Southby'], ['b/1', 'b/2']],
    [['council=southby'], ['b/1', 'b/2']],
    [['council=Southby,year=2030'], ['b/1']],
    [['council=Southby', 'year=2030'], ['b/1']],
    [['council=Northby,council=Southby'], ['a/1', 'b/1', 'b/2']],
    [['council=Northby,Southby'], ['a/1', 'b/1', 'b/2']],
    [['kind=inspection'], ['b/1']],
    [['kind=unknown'], ['b/2']],
    [['theme=workforce'], ['a/1']],
    [['theme=Workforce'], ['a/1']],
    [['theme=pmo'], []],
    [['owner=Executive Director for Finance, Digital and Corporate Resources'], ['a/1']],
    [['owner=chief executive,year=2031'], ['b/2']],
    [['owner=none'], ['b/1']],
    [['status=in-progress'], ['a/1']],
    [['status=in progress'], ['a/1']],
    [['document=b'], ['b/1', 'b/2']],
    [[], ['a/1', 'b/1', 'b/2']],
  ])('%j keeps %j', (only, kept) => {
    expect(keep(...only)).toEqual(kept);
  });

  it.each([
    ['theme=workfrce', 'no such theme: workfrce (did you mean workforce?)'],
    ['council=Southbuy', 'no such council: Southbuy (did you mean Southby?)'],
    ['owner=Cheif Executive', 'no such owner: Cheif Executive (did you mean Chief Executive?)'],
    ['year=1066', 'no such year: 1066 (known: 2030, 2031)'],
    ['council=Northby,Southbuy', 'no such council: Southbuy (did you mean Southby?)'],
    ['status=', '--only status= needs a value'],
    ['colour=red', '--only takes theme=, council=, year=, kind=, owner=, status=, document=: colour=red'],
    ['workforce', '--only takes theme=, council=, year=, kind=, owner=, status=, document=: workforce'],
  ])('%s fails: %s', (only, message) => {
    expect(failure(only)).toBe(message);
  });
});
