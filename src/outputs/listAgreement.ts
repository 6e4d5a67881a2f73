import type { AlphaInterval, SideAgreement, ThemeAgreement } from '../figures/agreement.ts';
import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

interface AgreementRow extends AlphaInterval {
  readonly side: SideAgreement['side'];
  readonly theme: string;
  readonly units: number;
  readonly prevalence: number | null;
  readonly percent: number | null;
  readonly f1: number | null;
  /** Mean of the pairs of coders. */
  readonly kappa: number | null;
  readonly ac1: number | null;
}

const decimals = format('.2f');
const whole = format('.0%');

/** One row for each theme and side, then one for the set of themes of a recommendation. */
export function listAgreement(
  sides: readonly SideAgreement[],
  themes: readonly ThemeHeading[],
): Listing<AgreementRow> {
  const rows = sides.flatMap((score): AgreementRow[] => {
    const { side } = score;
    return [
      ...score.themes
        .filter(({ units }) => units > 0)
        .map(({ id, kappas, ...theme }) => ({ ...theme, side, theme: id, kappa: meanKappa(kappas) })),
      ...score.sets.map(({ scope, same, ...set }) => ({
        ...set,
        side,
        theme: `${scope} themes as a set`,
        prevalence: null,
        percent: same,
        f1: scope === 'core' ? score.microCore : score.microAll,
        kappa: null,
        ac1: null,
      })),
    ];
  });
  const headings = new Map(
    sides.map(({ side, units, coders }) => [
      side,
      `${side}: ${countOf(units, 'recommendation')} labelled by ${coders.join(', ')}`,
    ]),
  );
  const numbers = ['prevalence', 'percent', 'f1', 'kappa', 'alpha', 'low', 'high', 'ac1'] as const;
  return {
    rows,
    csv: [
      { heading: 'side', value: ({ side }) => side },
      { heading: 'theme', value: ({ theme }) => theme },
      { heading: 'units', value: ({ units }) => units },
      ...numbers.map((key) => ({ heading: key, value: (row: AgreementRow) => row[key] })),
    ],
    text: [
      { heading: 'Theme', value: ({ theme }) => nameTheme(theme, themes), stretch: 1 },
      { heading: 'Recs', value: ({ units }) => units, align: 'right' },
      { heading: 'Yes', value: ({ prevalence }) => print(prevalence, whole), align: 'right' },
      { heading: 'Agree', value: ({ percent }) => print(percent, whole), align: 'right' },
      { heading: 'F1', value: ({ f1 }) => print(f1), align: 'right' },
      { heading: 'Kappa', value: ({ kappa }) => print(kappa), align: 'right' },
      { heading: 'Alpha', value: ({ alpha }) => print(alpha), align: 'right' },
      { heading: '95 %', value: ({ low, high }) => printRange(low, high) },
      { heading: 'AC1', value: ({ ac1 }) => print(ac1), align: 'right' },
    ],
    group: ({ side }) => headings.get(side) ?? side,
    note:
      rows.length === 0
        ? 'No recommendation was labelled by two coders.'
        : 'Yes: how many of the judgements are a yes; where few are, kappa and alpha fall although coders agree, and AC1 does not. Alpha: Krippendorff; for the set, with MASI distance. 95 %: over 1,000 resamples of the recommendations. F1 compares with the tagger’s against one reading in full.',
  };
}

function meanKappa(kappas: ThemeAgreement['kappas']): number | null {
  const known = kappas.flatMap(({ kappa }) => (kappa === null ? [] : [kappa]));
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, kappa) => sum + kappa, 0) / known.length) * 10_000) / 10_000;
}

function print(value: number | null, as: (value: number) => string = decimals): string {
  return value === null ? '–' : as(value);
}

function printRange(low: number | null, high: number | null): string {
  return low === null || high === null ? '–' : `${decimals(low)} to ${decimals(high)}`;
}
