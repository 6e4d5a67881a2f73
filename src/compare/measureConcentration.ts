import type { OwnerLoad } from '../figures/ownerLoad.ts';
import { TOO_FEW } from './sizes.ts';

/** How unevenly the namings of a council fall on its owners. */
export interface Concentration {
  readonly owners: number;
  /** Each recommendation once for each of its owners. */
  readonly namings: number;
  /** Sum of squared shares (Herfindahl 1950, Hirschman 1945): 1 where one owner has all, 1/owners where all have the same. */
  readonly index: number;
}

/** Of the owners of one council. Null where there are too few namings for an index to say anything. */
export function measureConcentration(loads: readonly OwnerLoad[]): Concentration | null {
  const named = loads.filter(({ name }) => name !== null);
  const namings = named.reduce((sum, { recommendations }) => sum + recommendations, 0);
  if (namings < TOO_FEW || named.length < 2) return null;
  const index = named.reduce((sum, { recommendations }) => sum + (recommendations / namings) ** 2, 0);
  return { owners: named.length, namings, index };
}
