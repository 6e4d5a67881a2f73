import type { OwnerLoad } from '../../figures/ownerLoad.ts';

/** So many owners are shown before the rest is asked for. */
const SHOWN = 12;

/** The owners shown at first, and in words how many more there are; null where all are shown. */
export function cutOwners(
  loads: readonly OwnerLoad[],
  showAll: boolean,
): { readonly shown: readonly OwnerLoad[]; readonly rest: string | null } {
  const nobody = loads.filter(({ name }) => name === null);
  const named = loads.filter(({ name }) => name !== null);
  const rest = named.slice(SHOWN);
  if (showAll || rest.length === 0) return { shown: loads, rest: null };
  const most = Math.max(...rest.map(({ recommendations }) => recommendations));
  const least = Math.min(...rest.map(({ recommendations }) => recommendations));
  const each = most === least ? String(most) : `${String(least)} to ${String(most)}`;
  return {
    shown: [...nobody, ...named.slice(0, SHOWN)],
    rest: `${String(rest.length)} more, each with ${each}`,
  };
}

/** What nobody owns has its row even where that is nothing. */
export function withNobody(loads: readonly OwnerLoad[], council: string | null): readonly OwnerLoad[] {
  if (loads.some(({ name }) => name === null)) return loads;
  return [{ ...nobody, council }, ...loads];
}

const nobody: OwnerLoad = {
  name: null,
  council: null,
  kind: null,
  recommendations: 0,
  actions: { asked: 0, response: 0 },
  byTheme: {},
  byStatus: {},
  bySource: { column: 0, prose: 0 },
  sole: 0,
  shared: 0,
  overdue: 0,
  pastNoUpdate: 0,
  pastUpdateSeen: 0,
  dated: 0,
  undated: 0,
  open: 0,
  members: [],
};
