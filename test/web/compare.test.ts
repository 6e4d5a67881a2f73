// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/compare/compareGroups.ts';
import { REST } from '../../src/compare/comparison.ts';
import { sideModes } from '../../src/compare/sides.ts';
import { parseAddress } from '../../web/state/address.ts';
import { filterToSelection } from '../../web/state/changes.ts';
import { firstState, sideOfSelection } from '../../web/state/pageState.ts';
import { matchesFilter, matchesSelection } from '../../web/select/matchRecord.ts';
import { choosePair } from '../../web/views/compare/choosePair.ts';
import { linkComparison } from '../../web/views/compare/linkComparison.ts';
import { record, themes } from './records.ts';

const codebook = ['staff', 'risk'].map((id) => ({ id, name: id, core: true }));
const councils = ['Eastby', 'Northby', 'Southby', null];
const kinds = ['audit', 'peer-challenge', null] as const;
/** Every council with every kind of review, and with every way of having to do with a theme. */
const records = Array.from({ length: 96 }, (_, index) =>
  record(`d${String(index % 12)}/${String(index)}`, {
    council: councils[index % 4] ?? null,
    review: { body: null, kind: kinds[index % 3] ?? null, year: 2023, period: null },
    themes: themes(
      index % 5 < 3 ? ['staff'] : index % 7 === 0 ? ['staff', 'risk'] : ['risk'],
      index % 2 === 0 ? ['staff'] : [],
    ),
  }),
);
const context = { issues: new Map(), councils: ['Eastby', 'Northby', 'Southby', 'none'], found: null };

describe('the marks of a comparison', () => {
  const cases = sideModes.flatMap((mode) =>
    (['audit', 'unknown', 'all'] as const).flatMap((kind) =>
      ['Southby', 'council not known', REST].map((against) => ({ mode, kind, against })),
    ),
  );
  it.each(cases)('lead to as many recommendations as they say: $mode, $kind, $against', (asked) => {
    const comparison = compareGroups(records, { ...asked, themes: codebook, with: 'Northby' });
    const state = { ...firstState, view: 'compare' as const, side: asked.mode };
    const links = linkComparison(state, comparison);
    for (const { id, shares } of comparison.rows) {
      for (const { group, count } of shares) expect(countBehind(links.share(id, group))).toBe(count);
      const both = shares.reduce((sum, { count }) => sum + count, 0);
      expect(countBehind(links.both(id))).toBe(both);
      const filtered = filterToSelection(parseAddress(links.both(id)));
      expect(records.filter((one) => matchesFilter(one, filtered, context))).toHaveLength(both);
    }
  });
});

function countBehind(address: string): number {
  const state = parseAddress(address);
  return records.filter((one) => matchesSelection(one, state.selection, sideOfSelection(state), context))
    .length;
}

describe('what is compared at first', () => {
  const some = [
    ...Array.from({ length: 9 }, (_, at) => made(`a/${String(at)}`, 'Eastby', 'audit')),
    ...Array.from({ length: 7 }, (_, at) => made(`b/${String(at)}`, 'Northby', 'audit')),
    ...Array.from({ length: 20 }, (_, at) => made(`c/${String(at)}`, 'Southby', 'peer-challenge')),
    ...Array.from({ length: 3 }, (_, at) => made(`d/${String(at)}`, 'Eastby', 'peer-challenge')),
  ];
  it('is the two councils and the kind of review with which most can be said', () => {
    const nothing = { first: null, second: null, within: null };
    expect(choosePair(some, nothing)).toEqual({ first: 'Eastby', second: 'Northby', kind: 'audit' });
    expect(choosePair(some, { ...nothing, first: 'Southby' })).toEqual({
      first: 'Southby',
      second: 'Eastby',
      kind: 'peer-challenge',
    });
    expect(choosePair(some, { ...nothing, within: 'all' })).toEqual({
      first: 'Southby',
      second: 'Eastby',
      kind: 'all',
    });
    expect(choosePair(some.slice(0, 9), nothing)).toEqual({ first: 'Eastby', second: REST, kind: 'audit' });
    expect(choosePair([], nothing)).toEqual({ first: '', second: REST, kind: 'all' });
  });
});

function made(id: string, council: string, kind: 'audit' | 'peer-challenge') {
  return record(id, { council, review: { body: null, kind, year: 2023, period: null } });
}
