import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { sideModes } from '../../src/compare/sides.ts';
import { addressEach } from '../../web/record/addressEach.ts';
import { parseAddress, writeAddress } from '../../web/state/address.ts';
import { openRecord } from '../../web/state/changes.ts';
import {
  comparedKinds,
  filterGroups,
  firstState,
  orders,
  selectionKeys,
  sorts,
  views,
  type Filter,
  type PageState,
  type Selection,
} from '../../web/state/pageState.ts';

const words = [
  'Lewisham',
  'risk & register',
  'a/1',
  '100 %',
  '“quoted”',
  'post, of the board',
  'ТВ',
  '=+?#',
  'none',
];

/** Any state that a reader can come to, the same for the same seed. */
function makeState(seed: number): PageState {
  const random = makeSeededRandom(seed);
  const pick = <Value>(values: readonly Value[], usual: Value): Value =>
    values[Math.floor(random() * values.length)] ?? usual;
  const some = (): string[] => words.filter(() => random() < 0.25);
  const perhaps = (): string | null => (random() < 0.4 ? pick(words, '') : null);
  return {
    ...firstState,
    view: pick(views, firstState.view),
    filter: Object.fromEntries(filterGroups.map((group) => [group, some()])) as unknown as Filter,
    filterSide: pick(sideModes, firstState.filterSide),
    search: perhaps() ?? '',
    selection: Object.fromEntries(selectionKeys.map((key) => [key, perhaps()])) as unknown as Selection,
    side: pick(sideModes, firstState.side),
    sort: pick(sorts, firstState.sort),
    order: pick(orders, firstState.order),
    first: perhaps(),
    second: perhaps(),
    within: random() < 0.5 ? pick(comparedKinds, 'all') : null,
    over: perhaps(),
    opened: some(),
    column: perhaps(),
    open: perhaps(),
    lit: perhaps(),
    tables: some(),
  };
}

describe('a state and its address', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('are one and the same: %d', (seed) => {
    const state = makeState(seed);
    const address = writeAddress(state);
    expect(parseAddress(address)).toEqual(state);
    expect(writeAddress(parseAddress(address))).toBe(address);
  });
});

describe('the addresses of a list', () => {
  it.each(words)('are those of each of its records: %s', (id) => {
    for (const seed of [1, 2, 3]) {
      const state = makeState(seed);
      expect(addressEach(state)(id)).toBe(writeAddress(openRecord(state, id)));
    }
  });
});
