import { evaluateReading } from '../evaluation/evaluateReading.ts';
import { evaluateThemes } from '../evaluation/evaluateThemes.ts';
import type { EvaluatedTheme } from '../evaluation/decideLabels.ts';
import type { EvaluationSet } from '../evaluation/figures.ts';
import type { GoldRecord } from '../evaluation/readGoldRecords.ts';
import type { Label } from '../evaluation/readLabels.ts';
import type { Recommendation } from '../model.ts';
import { measureReadings } from './measureReadings.ts';
import type { PageAccuracy, PageReading } from './pageData.ts';

export interface AccuracyInput {
  readonly sets: readonly (EvaluationSet & { readonly use: string })[];
  readonly labels: readonly Label[];
  /** Labelled records of the documents, and what was read of them. */
  readonly gold: readonly GoldRecord[];
  readonly records: readonly Recommendation[];
  /** What was read without corrections; null where nothing was corrected. */
  readonly alone: readonly Recommendation[] | null;
}

const LABELS =
  'Checked against two independent readings by language models; no council officer has confirmed them.';

/** How often the tags and the reading are right, as `evaluate` measures it; null where nothing is labelled. */
export function measureAccuracy(
  input: AccuracyInput,
  themes: readonly EvaluatedTheme[],
): PageAccuracy | null {
  const { figures } = evaluateThemes(input.sets, input.labels, themes);
  if (figures.length === 0) return null;
  const measured = input.sets.filter(({ name }) => figures.some(({ set }) => set === name));
  return {
    sets: measured.map(({ name, use, records }) => {
      const ids = new Set(records.map(({ id }) => id));
      const own = input.labels.filter(({ recommendation }) => ids.has(recommendation));
      return { name, use, agreement: measureReadings(own, themes) };
    }),
    figures,
    reading: measureReading(input),
    labels: LABELS,
  };
}

function measureReading({ gold, records, alone }: AccuracyInput): PageReading | null {
  const documents = new Set(records.map(({ document }) => document));
  const own = gold.filter(({ id }) => documents.has(id.split('/')[0] ?? ''));
  if (own.length === 0) return null;
  return { corrected: evaluateReading(records, own), alone: alone && evaluateReading(alone, own) };
}
