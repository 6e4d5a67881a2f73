import type { ThemePair } from '../../figures/themePair.ts';
import { sideNames, type SideMode } from '../../compare/sides.ts';
import { FEW_MENTIONS } from '../../compare/sizes.ts';
import type { ChartTable } from '../figure/chartTable.ts';

export type NameTheme = (id: string) => string;

/** The two themes that come together most, or that none stand out; under five times is too few to say. */
export function findPairFinding(
  pairs: readonly ThemePair[],
  of: number,
  nameOf: NameTheme,
): { readonly title: string; readonly pair: ThemePair | null } {
  const [first, second] = pairs;
  if (first === undefined) return { title: 'No two themes come together here', pair: null };
  if (first.count < FEW_MENTIONS)
    return {
      title: `Too few to say: no two themes come together ${String(FEW_MENTIONS)} times`,
      pair: null,
    };
  if (second?.count === first.count)
    return { title: 'No two themes stand out as coming together', pair: null };
  return {
    title: `${nameOf(first.one)} goes most often with ${nameOf(first.other)}: ${first.count.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
    pair: first,
  };
}

/** The sentence of one pair. */
export function describePair(pair: ThemePair, of: number, mode: SideMode, nameOf: NameTheme): string {
  const one = nameOf(pair.one);
  const other = nameOf(pair.other);
  return `${String(pair.count)} of ${String(of)} recommendations ${sideNames[mode].sentence} both ${one} and ${other}; of ${String(pair.ofOne)} on ${one} and ${String(pair.ofOther)} on ${other}.`;
}

export function tabulatePairs(
  pairs: readonly ThemePair[],
  of: number,
  nameOf: NameTheme,
  caption: string,
): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Theme', kind: 'words' },
      { name: 'With', kind: 'words' },
      { name: 'Both', kind: 'number' },
      { name: 'Of', kind: 'number' },
      { name: 'On the first', kind: 'number' },
      { name: 'On the second', kind: 'number' },
      { name: 'Coefficient (Jaccard)', kind: 'number' },
      { name: 'Correlation (phi)', kind: 'number' },
    ],
    rows: pairs.map((pair) => [
      nameOf(pair.one),
      nameOf(pair.other),
      pair.count,
      of,
      pair.ofOne,
      pair.ofOther,
      roundHundredths(pair.coefficient),
      pair.phi === null ? null : roundHundredths(pair.phi),
    ]),
  };
}

function roundHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
