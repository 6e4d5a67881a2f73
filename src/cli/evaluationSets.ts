import type { EvaluatedTheme } from '../evaluation/decideLabels.ts';
import type { EvaluationSet } from '../evaluation/figures.ts';
import { listErrors } from '../evaluation/listErrors.ts';
import type { Label } from '../evaluation/readLabels.ts';
import {
  findHalfOf,
  halvedDocument,
  isForScoringOnly,
  madeUpDocument,
  type Half,
} from '../evaluation/splitCouncils.ts';
import type { Recommendation } from '../model.ts';
import type { TagError } from '../outputs/listEvaluation.ts';

const halves: readonly Half[] = ['working', 'scoring-only'];

/** What is said of made-up recommendations wherever a figure rests on them (`corpus/gold/made-up.md`). */
const madeUpNote =
  'Made-up recommendations were received by no council: language models wrote them to test the tagger, and labelled them. They are harder than what councils publish, and no sample of it.';

/** Documents together; the restated recommendations apart, whole and by halves; the made-up ones by halves. */
export function nameSets(
  records: readonly Recommendation[],
  inputs: readonly string[],
  suffix: string,
): EvaluationSet[] {
  const restated = records.filter(({ document }) => document === halvedDocument);
  const madeUp = records.filter(isMadeUp);
  const rest = records.filter((record) => !restated.includes(record) && !isMadeUp(record));
  const name = inputs.length === 0 ? 'corpus' : 'inputs';
  const halve = (title: string, some: readonly Recommendation[]): EvaluationSet[] =>
    halves.map((half) => ({
      name: `${title}, ${half} half${suffix}`,
      records: some.filter((record) => findHalfOf(record) === half),
    }));
  return [
    { name: name + suffix, records: rest },
    { name: `${halvedDocument} (restated)${suffix}`, records: restated },
    ...halve(`${halvedDocument} (restated)`, restated),
    ...halve(madeUpDocument, madeUp),
  ].filter((set) => set.records.length > 0);
}

function isMadeUp({ document }: Recommendation): boolean {
  return document === madeUpDocument;
}

/** What a reader must know of the sets, besides their names. */
export function describeSets(records: readonly Recommendation[]): string[] {
  return records.some(isMadeUp) ? [madeUpNote] : [];
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
