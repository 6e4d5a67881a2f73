import type { Concentration } from '../../compare/measureConcentration.ts';

export { measureConcentration } from '../../compare/measureConcentration.ts';

/** The index in a sentence, with what it is and what it rests on. */
export function describeConcentration(concentration: Concentration | null): string {
  if (concentration === null) return '';
  const { owners, namings, index } = concentration;
  return `How far the load lies on few: Herfindahl index ${index.toFixed(2)} over ${String(namings)} namings of ${String(owners)} owners (${(1 / owners).toFixed(2)} were all named alike, 1.00 one owner alone). Posts, bodies and initials are counted together: one person may stand behind several.`;
}
