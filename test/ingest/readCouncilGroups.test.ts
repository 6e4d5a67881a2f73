import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCouncilGroups } from '../../src/ingest/readCouncilGroups.ts';

const groupsOf = readCouncilGroups(
  readFileSync(new URL('../../corpus/councils.csv', import.meta.url), 'utf8'),
);

describe('readCouncilGroups', () => {
  it.each([
    ['Sandwell', ['Metropolitan districts', 'West Midlands']],
    ['London Borough of Barking & Dagenham', ['London boroughs', 'London']],
    ['bath and north east somerset council', ['Unitary authorities', 'South West']],
    ['Bournemouth, Christchurch and Poole', ['Unitary authorities', 'South West']],
    ['Nowhere', []],
    ['', []],
  ])('%s: %j', (council, groups) => {
    expect(groupsOf(council)).toEqual(groups);
  });

  it('reads a list whose header does not come first, and takes a list without one for empty', () => {
    expect(
      readCouncilGroups('# From a register\nname,type,region\nNorthby,County,East\n')('northby'),
    ).toEqual(['Counties', 'East']);
    expect(readCouncilGroups('Northby,County\n')('Northby')).toEqual([]);
  });
});
