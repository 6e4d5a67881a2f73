import type { OwnerLoad } from '../../compare/measureOwnerLoad.ts';
import type { ChartTable } from '../figure/chartTable.ts';

const countWord = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What each kind of owner is called, as a group of rows. */
export const kindNames: Readonly<Record<NonNullable<OwnerLoad['kind']>, string>> = {
  post: 'Posts',
  body: 'Boards and bodies',
  initials: 'Initials, as printed',
  person: 'People named',
  all: 'All',
};

/** States who is named most in one council, of how many recommendations. */
export function describeOwners(loads: readonly OwnerLoad[], council: string, of: number): string {
  const named = loads.filter(({ name }) => name !== null);
  const most = named.reduce<OwnerLoad | null>(
    (top, load) => (top === null || load.recommendations > top.recommendations ? load : top),
    null,
  );
  if (most === null) return `${council} names no owner on any of ${countWord(of, 'recommendation')}`;
  const nobody = loads.find(({ name }) => name === null);
  if (nobody !== undefined && nobody.recommendations > most.recommendations) {
    return `${council} names no owner on ${String(nobody.recommendations)} of ${countWord(of, 'recommendation')}`;
  }
  const alike = named.filter(({ recommendations }) => recommendations === most.recommendations);
  if (alike.length > 1) {
    return `No ${council} owner stands out: ${String(alike.length)} carry ${countWord(most.recommendations, 'recommendation')} each`;
  }
  const kind = most.kind === 'post' ? 'post' : 'owner';
  return `One ${council} ${kind} is named on ${String(most.recommendations)} of ${countWord(of, 'recommendation')}`;
}

/** The sentence of one owner. */
export function describeOwner(load: OwnerLoad, of: number): string {
  const actions = load.actions.asked + load.actions.response;
  if (load.name === null)
    return `No owner is named on ${String(load.recommendations)} of ${countWord(of, 'recommendation')}.`;
  const overdue = load.overdue === null ? 'overdue not known' : `${String(load.overdue)} overdue`;
  return (
    `${load.name}: ${String(load.recommendations)} of ${countWord(of, 'recommendation')}, ` +
    `${String(load.sole)} alone and ${String(load.shared)} shared; ${countWord(actions, 'action')}, ${overdue}, ${String(load.undated)} undated.`
  );
}

export function tabulateOwners(loads: readonly OwnerLoad[], caption: string): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Owner', kind: 'words' },
      { name: 'Kind', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Alone', kind: 'number' },
      { name: 'Shared', kind: 'number' },
      { name: 'Actions asked', kind: 'number' },
      { name: 'Actions in response', kind: 'number' },
      { name: 'Overdue', kind: 'number' },
      { name: 'Undated', kind: 'number' },
    ],
    rows: loads.map((load) => [
      load.name ?? 'No owner named',
      load.kind === null ? null : kindNames[load.kind],
      load.recommendations,
      load.sole,
      load.shared,
      load.actions.asked,
      load.actions.response,
      load.overdue,
      load.undated,
    ]),
  };
}
