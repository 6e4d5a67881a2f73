import type { OwnerLoad } from '../figures/ownerLoad.ts';
import type { OwnerKind } from '../model.ts';
import { TOO_FEW } from './sizes.ts';

/** How unevenly the namings of a council's owners of one kind fall on them. */
export interface Concentration {
  readonly kind: OwnerKind;
  readonly owners: number;
  /** Each recommendation once for each of its owners. */
  readonly namings: number;
  /** Sum of squared shares (Herfindahl 1950, Hirschman 1945): 1 where one owner has all, 1/owners where all have the same. */
  readonly index: number;
}

/**
 * Of the owners of one council, each kind by itself: a post and a board that it sits on do not share a load. Kinds with
 * too few namings for an index to say anything are left out. In the order in which the kinds are named first.
 */
export function measureConcentration(loads: readonly OwnerLoad[]): Concentration[] {
  return [...new Set(loads.flatMap(({ kind }) => kind ?? []))].flatMap((kind) => {
    const counts = loads.filter((load) => load.kind === kind).map(({ recommendations }) => recommendations);
    const namings = counts.reduce((sum, count) => sum + count, 0);
    if (namings < TOO_FEW || counts.length < 2) return [];
    const index = counts.reduce((sum, count) => sum + (count / namings) ** 2, 0);
    return [{ kind, owners: counts.length, namings, index }];
  });
}
