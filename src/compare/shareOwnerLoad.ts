import { measureConcentration } from './measureConcentration.ts';
import type { OwnerLoad, OwnerShare } from '../figures/ownerLoad.ts';
import type { ReferenceDate } from './measureOwnerLoad.ts';

/** Each owner's share of the council's load in the loads given, and how concentrated that of its kind is: within one council only. */
export function shareOwnerLoad(
  loads: readonly OwnerLoad[],
  documentsOf: (member: string) => string,
  referenceDate: ReferenceDate,
): OwnerShare[] {
  const councils = new Map<string | null, OwnerLoad[]>();
  for (const load of loads) {
    const own = councils.get(load.council);
    if (own) own.push(load);
    else councils.set(load.council, [load]);
  }
  return loads.map((load) => {
    const named = (councils.get(load.council) ?? []).filter(({ name }) => name !== null);
    const namings = named.reduce((sum, { recommendations }) => sum + recommendations, 0);
    const days = load.members.map((member) => referenceDate(documentsOf(member)));
    return {
      ...load,
      share: load.name === null ? null : round(load.recommendations / namings),
      councilLoad: { owners: named.length, namings },
      kindLoad: load.name === null ? null : measureKind(named.filter(({ kind }) => kind === load.kind)),
      asOf: [...new Set(days.filter((day) => day !== null))].sort(),
    };
  });
}

function measureKind(loads: readonly OwnerLoad[]): NonNullable<OwnerShare['kindLoad']> {
  const [concentration] = measureConcentration(loads);
  return {
    owners: loads.length,
    namings: loads.reduce((sum, { recommendations }) => sum + recommendations, 0),
    herfindahl: concentration ? round(concentration.index) : null,
  };
}

/** Shares enter a record with four decimals. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
