import type { SideAgreement, ThemeAgreement } from '../../figures/agreement.ts';
import { measureKappa } from '../../statistics/cohensKappa.ts';
import { measureAc1, measureAgreement as measurePercent } from '../../statistics/gwetAc1.ts';
import type { UnitCounts } from '../../statistics/krippendorffAlpha.ts';
import { readVote, type EvaluatedTheme } from '../decideLabels.ts';
import { measureSetAgreement } from './measureSetAgreement.ts';
import type { LabelledUnit } from './pairLabels.ts';
import { resampleAlpha, round } from './resampleAlpha.ts';

/** Two values, a yes and a no, that differ. */
const binary = [
  [0, 1],
  [1, 0],
];

/** Agreement between coders, sides apart; the unit is the recommendation. Sides that one coder labelled are left out. */
export function measureAgreement(
  units: readonly LabelledUnit[],
  themes: readonly EvaluatedTheme[],
): SideAgreement[] {
  return (['asked', 'answered'] as const).flatMap((side) => {
    const shared = units.filter((unit) => unit.side === side && unit.labels.length >= 2);
    if (shared.length === 0) return [];
    const coders = [...new Set(shared.flatMap(({ labels }) => labels.map(({ coder }) => coder)))].sort();
    const measured = themes.map((theme) => measureTheme(shared, theme, coders));
    return [
      {
        side,
        units: shared.length,
        coders,
        themes: measured.map(({ figures }) => figures),
        microCore: measureF1(measured.filter((_, index) => themes[index]?.core)),
        microAll: measured.every(({ figures }) => figures.units > 0) ? measureF1(measured) : null,
        sets: measureSetAgreement(shared, themes),
      },
    ];
  });
}

interface YesCounts {
  readonly both: number;
  readonly one: number;
}

function measureTheme(
  units: readonly LabelledUnit[],
  theme: EvaluatedTheme,
  coders: readonly string[],
): YesCounts & { figures: ThemeAgreement } {
  const votes = units.map(({ labels }) =>
    labels.flatMap((label): { coder: string; vote: boolean }[] => {
      const vote = readVote(label, theme);
      return vote === null ? [] : [{ coder: label.coder, vote }];
    }),
  );
  const counts = votes
    .filter(({ length }) => length >= 2)
    .map((given): UnitCounts => {
      const yes = given.filter(({ vote }) => vote).length;
      return [yes, given.length - yes];
    });
  const total = counts.reduce((sum, [yes = 0, no = 0]) => sum + yes + no, 0);
  const both = counts.reduce((sum, [yes = 0]) => sum + (yes * (yes - 1)) / 2, 0);
  const one = counts.reduce((sum, [yes = 0, no = 0]) => sum + yes * no, 0);
  const figures = {
    id: theme.id,
    units: counts.length,
    prevalence: total === 0 ? null : round(counts.reduce((sum, [yes = 0]) => sum + yes, 0) / total),
    percent: round(measurePercent(counts)),
    f1: measureF1([{ both, one }]),
    ...resampleAlpha(counts, binary),
    ac1: round(measureAc1(counts)),
    kappas: pairUp(coders).map((pair) => ({ coders: pair, kappa: round(measurePairKappa(votes, pair)) })),
  };
  return { figures, both, one };
}

function measurePairKappa(
  votes: readonly (readonly { readonly coder: string; readonly vote: boolean }[])[],
  [a, b]: readonly [string, string],
): number | null {
  return measureKappa(
    votes.flatMap((given): [boolean, boolean][] => {
      const first = given.find(({ coder }) => coder === a);
      const second = given.find(({ coder }) => coder === b);
      return first && second ? [[first.vote, second.vote]] : [];
    }),
  );
}

function measureF1(counts: readonly YesCounts[]): number | null {
  const both = counts.reduce((sum, count) => sum + count.both, 0);
  const one = counts.reduce((sum, count) => sum + count.one, 0);
  return both + one === 0 ? null : round((2 * both) / (2 * both + one));
}

function pairUp(coders: readonly string[]): [string, string][] {
  return coders.flatMap((a, at) => coders.slice(at + 1).map((b): [string, string] => [a, b]));
}
