import type { SetAgreement } from '../../figures/agreement.ts';
import { measureMasi } from '../../statistics/masiDistance.ts';
import { readVote, type EvaluatedTheme } from '../decideLabels.ts';
import type { LabelledUnit } from './pairLabels.ts';
import { resampleAlpha, round } from './resampleAlpha.ts';

/** Over the core themes and over all, as far as the coders decided every one of these. */
export function measureSetAgreement(
  units: readonly LabelledUnit[],
  themes: readonly EvaluatedTheme[],
): SetAgreement[] {
  return (['core', 'all'] as const).flatMap((scope) => {
    const scoped = themes.filter(({ core }) => scope === 'all' || core);
    const sets = units.map(({ labels }) =>
      labels.flatMap((label): string[] => {
        const votes = scoped.map((theme) => ({ id: theme.id, vote: readVote(label, theme) }));
        if (votes.some(({ vote }) => vote === null)) return [];
        return [JSON.stringify(votes.filter(({ vote }) => vote).map(({ id }) => id))];
      }),
    );
    const shared = sets.filter(({ length }) => length >= 2);
    return shared.length === 0 || scoped.length === 0 ? [] : [measureSets(scope, shared)];
  });
}

function measureSets(scope: SetAgreement['scope'], units: readonly (readonly string[])[]): SetAgreement {
  const keys = [...new Set(units.flat())];
  const sets = keys.map((key) => new Set(JSON.parse(key) as string[]));
  const distances = sets.map((a) => sets.map((b) => measureMasi(a, b)));
  const counts = units.map((unit) => keys.map((key) => unit.filter((one) => one === key).length));
  const pairs = units.flatMap((unit) =>
    unit.flatMap((a, at) => unit.slice(at + 1).map((b) => Number(a === b))),
  );
  return {
    scope,
    units: units.length,
    same: round(pairs.reduce((sum, same) => sum + same, 0) / pairs.length),
    ...resampleAlpha(counts, distances),
  };
}
