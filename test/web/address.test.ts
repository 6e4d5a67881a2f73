import { describe, expect, it } from 'vitest';
import { parseAddress, writeAddress } from '../../web/state/address.ts';
import { filterToSelection, goTo, select, toggleFilter } from '../../web/state/changes.ts';
import { countFilters, firstState } from '../../web/state/pageState.ts';

describe('the address', () => {
  it.each([
    '?view=overview',
    '?view=themes&council=Lewisham&council=Sandwell&theme=workforce&theme-side=unanswered&side=answered&as=count&sort=name',
    '?view=themes&at-theme=workforce&at-council=Sandwell&opened=Lewisham&open=sandwell-external-reviews-2023%2FK1&lit=workforce',
    '?view=owners&at-council=Southwark&at-owner=Director+of+Finance%2C+Housing&column=Southwark&table=owner-load',
    '?view=recommendations&owner=none&status=in+progress&search=risk+%26+register&open=a%2F1',
  ])('comes back as it was: %s', (address) => {
    expect(writeAddress(parseAddress(address))).toBe(address);
  });

  it.each([
    ['?view=nonsense', { view: 'overview' }],
    ['?side=everything&as=&sort=3', { side: 'asked', measure: 'share', sort: 'spread' }],
    ['?council=&council=A&council=A', { filter: { ...firstState.filter, council: ['A'] } }],
    ['', firstState],
  ])('that names something wrongly is as at first there: %s', (address, part) => {
    expect(parseAddress(address)).toMatchObject(part);
  });
});

describe('selecting and filtering', () => {
  const chosen = select(
    { ...firstState, view: 'themes', side: 'unasked' },
    { theme: 'workforce', council: 'Sandwell' },
  );

  it('selecting narrows nothing', () => {
    expect(chosen.filter).toEqual(firstState.filter);
    expect(chosen.lit).toBe('workforce');
  });

  it('"filter everything to these" narrows every view and ends the selection', () => {
    const filtered = filterToSelection(chosen);
    expect(filtered.filter).toMatchObject({ theme: ['workforce'], council: ['Sandwell'] });
    expect(filtered.filterSide).toBe('unasked');
    expect(filtered.selection).toEqual(firstState.selection);
    expect(countFilters(filtered)).toBe(2);
  });

  it('another view keeps the filter and leaves the selection behind', () => {
    const there = goTo(toggleFilter(chosen, 'year', '2023'), 'owners');
    expect(there.filter.year).toEqual(['2023']);
    expect(there.selection).toEqual(firstState.selection);
  });

  it('a value taken twice is taken back', () => {
    expect(toggleFilter(toggleFilter(firstState, 'council', 'A'), 'council', 'A')).toEqual(firstState);
  });
});
