import type { Concentration } from '../../compare/measureConcentration.ts';
import { kindNames } from './describeOwners.ts';

export { measureConcentration } from '../../compare/measureConcentration.ts';

/** The index of each kind of owner in a sentence, with what it is and what it rests on. */
export function describeConcentration(kinds: readonly Concentration[]): string {
  return kinds
    .map(
      ({ kind, owners, namings, index }) =>
        `How far the load lies on few ${kindNames[kind].toLowerCase()}: Herfindahl index ${index.toFixed(2)} over ${String(namings)} namings of ${String(owners)} (${(1 / owners).toFixed(2)} were all named alike, 1.00 one alone).`,
    )
    .join(' ');
}
