import { describe, expect, it } from 'vitest';
import { measureOwnerLoad } from '../../src/compare/measureOwnerLoad.ts';
import { shareOwnerLoad } from '../../src/compare/shareOwnerLoad.ts';
import type { OwnerShare } from '../../src/figures/ownerLoad.ts';
import type { Recommendation } from '../../src/model.ts';
import { orderByKind } from '../../src/outputs/listOwnerLoad.ts';
import { makeOwner, makeRecord } from '../outputs/records.ts';

const head = makeOwner('Head of People');
const board = makeOwner('Finance Board', { kind: 'body' });
const initials = makeOwner('KF', { kind: 'initials' });

function share(records: readonly Recommendation[], today: string | null = '2031-06'): OwnerShare[] {
  const day = (): string | null => today;
  return shareOwnerLoad(measureOwnerLoad(records, day), () => 'made-up', day);
}

/** A record for each list of owners, in one council. */
const make = (owners: readonly Recommendation['owners'][], council = 'Northby'): Recommendation[] =>
  owners.map((some, at) => makeRecord({ id: `${council}/${String(at)}`, council, owners: some }));

describe('shareOwnerLoad', () => {
  it('gives each owner the share of its own council’s namings, nobody none', () => {
    const records = [...make([[head, board], [head], [head], []]), ...make([[head]], 'Southby')];
    expect(
      share(records).map((load) => [load.council, load.name, load.share, load.councilLoad.namings]),
    ).toEqual([
      ['Northby', null, null, 4],
      ['Northby', 'Head of People', 0.75, 4],
      ['Northby', 'Finance Board', 0.25, 4],
      ['Southby', 'Head of People', 1, 1],
    ]);
  });

  it('measures concentration by Herfindahl and Hirschman, each kind apart, from twelve namings on', () => {
    const other = makeOwner('Head of Audit');
    // Three quarters and a quarter: 0.5625 + 0.0625.
    const many = make([
      ...Array<readonly [typeof head]>(9).fill([head]),
      ...Array<readonly [typeof other]>(3).fill([other]),
      [board],
      [],
    ]);
    const loads = share(many);
    expect(loads.map(({ name, kindLoad }) => [name, kindLoad])).toEqual([
      [null, null],
      ['Head of People', { owners: 2, namings: 12, herfindahl: 0.625 }],
      ['Head of Audit', { owners: 2, namings: 12, herfindahl: 0.625 }],
      ['Finance Board', { owners: 1, namings: 1, herfindahl: null }],
    ]);
    expect(loads[1]?.councilLoad).toEqual({ owners: 3, namings: 13 });
    expect(share(many.slice(1)).find(({ name }) => name === head.name)?.kindLoad?.herfindahl).toBe(null);
  });

  it('says the day on which dates are judged, and none where none is known', () => {
    expect(share(make([[head]]))[0]?.asOf).toEqual(['2031-06']);
    expect(share(make([[head]]), null)[0]?.asOf).toEqual([]);
  });
});

it('posts, bodies and initials stand apart within a council', () => {
  const loads = share([
    ...make([[initials], [initials, board], [initials, head], []]),
    ...make([[board]], 'Southby'),
  ]);
  expect(orderByKind(loads).map(({ council, name }) => [council, name])).toEqual([
    ['Northby', null],
    ['Northby', 'Head of People'],
    ['Northby', 'Finance Board'],
    ['Northby', 'KF'],
    ['Southby', 'Finance Board'],
  ]);
});
