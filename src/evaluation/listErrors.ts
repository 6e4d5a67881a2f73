import { decideTogether, type EvaluatedTheme } from './decideLabels.ts';
import type { EvaluatedRecord, LabelSide } from './figures.ts';
import type { Label } from './readLabels.ts';
import { groupLabels, tagsOf } from './scoreRecord.ts';

/** A tag that the labels do not bear out, with the terms that made it. */
export interface FalsePositive {
  readonly id: string;
  readonly theme: string;
  readonly score: number;
  readonly terms: readonly { readonly term: string; readonly words: string }[];
}

/** A theme that the labels have and the tags have not. */
export interface FalseNegative {
  readonly id: string;
  readonly theme: string;
  readonly text: string;
}

/** Where tags and undisputed labels differ on one side, record by record, so that a codebook can be mended. */
export function listErrors(
  records: readonly EvaluatedRecord[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
  side: LabelSide,
): { falsePositives: FalsePositive[]; falseNegatives: FalseNegative[] } {
  const byRecord = groupLabels(labels);
  const falsePositives: FalsePositive[] = [];
  const falseNegatives: FalseNegative[] = [];
  for (const record of records) {
    const own = byRecord.get(`${side} ${record.id}`) ?? [];
    for (const theme of themes) {
      const wanted = decideTogether(own, theme);
      const tag = tagsOf(record, side).find(({ id }) => id === theme.id);
      if (wanted === false && tag) {
        const terms = tag.evidence.map(({ term, text }) => ({ term, words: text }));
        falsePositives.push({ id: record.id, theme: theme.id, score: tag.score, terms });
      }
      if (wanted === true && !tag) falseNegatives.push({ id: record.id, theme: theme.id, text: record.text });
    }
  }
  return { falsePositives, falseNegatives };
}
