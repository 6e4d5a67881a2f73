import type { EvaluatedTheme } from '../evaluation/decideLabels.ts';
import type { EvaluationSet } from '../evaluation/figures.ts';
import { listErrors } from '../evaluation/listErrors.ts';
import type { Label } from '../evaluation/readLabels.ts';
import { halfOf, halvedDocument, isForScoringOnly, type Half } from '../evaluation/splitCouncils.ts';
import type { Recommendation } from '../model.ts';
import type { TagError } from '../outputs/listEvaluation.ts';

const halves: readonly Half[] = ['working', 'scoring-only'];

/** Documents together; the restated recommendations apart, whole and by halves. */
export function nameSets(
  records: readonly Recommendation[],
  inputs: readonly string[],
  suffix: string,
): EvaluationSet[] {
  const restated = records.filter(({ document }) => document === halvedDocument);
  const rest = records.filter(({ document }) => document !== halvedDocument);
  const name = inputs.length === 0 ? 'corpus' : 'inputs';
  return [
    { name: name + suffix, records: rest },
    { name: `${halvedDocument} (restated)${suffix}`, records: restated },
    ...halves.map((half) => ({
      name: `${halvedDocument} (restated), ${half} half${suffix}`,
      records: restated.filter(({ council }) => council !== null && halfOf(council) === half),
    })),
  ].filter((set) => set.records.length > 0);
}

/** Where tags and undisputed labels differ, with terms and texts; never of what is there for scoring only. */
export function findErrors(
  records: readonly Recommendation[],
  inputs: readonly string[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): TagError[] {
  const shown = records.filter((record) => !isForScoringOnly(record));
  const texts = new Map(shown.map(({ id, text }) => [id, text]));
  // The whole and its halves hold the same recommendations: the halves are enough.
  const sets = nameSets(shown, inputs, '').filter(({ name }) => name !== `${halvedDocument} (restated)`);
  return sets.flatMap((set) =>
    (['asked', 'answered'] as const).flatMap((side): TagError[] => {
      const { falsePositives, falseNegatives } = listErrors(set.records, labels, themes, side);
      return [
        ...falsePositives.map(({ id, theme, score, terms }): TagError => ({
          ...{ kind: 'wrong', set: set.name, side, id, theme, score, terms },
          text: texts.get(id) ?? '',
        })),
        ...falseNegatives.map(({ id, theme, text }): TagError => ({
          ...{ kind: 'missed', set: set.name, side, id, theme, score: null, terms: [], text },
        })),
      ];
    }),
  );
}
