import { measureConcentration, type Concentration } from './measureConcentration.ts';
import type { OwnerLoad, ReferenceDate } from './measureOwnerLoad.ts';

/** What an owner carries, beside what the whole council has to carry. */
export interface OwnerShare extends OwnerLoad {
  /** Of all namings of the council, each recommendation once for each of its owners; null for the row of nobody. */
  readonly share: number | null;
  /** The council's namings, and how unevenly they fall: the same on every row of it. */
  readonly councilLoad: {
    readonly owners: number;
    readonly namings: number;
    /** Herfindahl–Hirschman: 1 where one owner has all, 1/owners where all have the same; null of too few namings. */
    readonly herfindahl: number | null;
  };
  /** The days on which the owner's open items are judged. */
  readonly asOf: readonly string[];
}

/** Each owner's share of the council's load in the loads given, and how concentrated that is: within one council only. */
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
    const concentration: Concentration | null = measureConcentration(named);
    const days = load.members.map((member) => referenceDate(documentsOf(member)));
    return {
      ...load,
      share: load.name === null ? null : round(load.recommendations / namings),
      councilLoad: {
        owners: named.length,
        namings,
        herfindahl: concentration ? round(concentration.index) : null,
      },
      asOf: [...new Set(days.filter((day) => day !== null))].sort(),
    };
  });
}

/** Shares enter a record with four decimals. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
