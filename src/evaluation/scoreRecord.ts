import type { ThemeTag } from '../model.ts';
import { NO_COUNTS, type Counts } from './counts.ts';
import { decidePrimary, decideTogether, type EvaluatedTheme } from './decideLabels.ts';
import type { EvaluatedRecord, LabelSide } from './figures.ts';
import type { Label } from './readLabels.ts';

/** One labelled record with what is known of each theme: right, wrong or not scored. */
export interface Scored {
  /** Null where none is named. */
  readonly council: string | null;
  /** What is drawn together: the council, or else the recommendation alone. */
  readonly cluster: string;
  readonly counts: readonly Counts[];
  readonly primaryRight: boolean | null;
}

/** A theme on which the labels do not decide. */
export const UNSCORED: Counts = { ...NO_COUNTS };

export function groupLabels(labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> {
  const groups = new Map<string, Label[]>();
  for (const label of labels) {
    const key = `${label.side} ${label.recommendation}`;
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  return groups;
}

export function tagsOf(record: EvaluatedRecord, side: LabelSide): readonly ThemeTag[] {
  return side === 'asked' ? record.themes.asked : record.themes.answered;
}

export function scoreRecord(
  record: EvaluatedRecord,
  side: LabelSide,
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): Scored {
  const tags = tagsOf(record, side);
  const counts = themes.map((theme): Counts => {
    const wanted = decideTogether(labels, theme);
    if (wanted === null) return UNSCORED;
    const tagged = tags.some(({ id }) => id === theme.id);
    return { tp: Number(wanted && tagged), fp: Number(!wanted && tagged), fn: Number(wanted && !tagged) };
  });
  const primary = decidePrimary(labels);
  const primaryRight = primary === null ? null : tags.some((tag) => tag.primary && tag.id === primary);
  const { id, council } = record;
  const cluster = council === null ? `recommendation ${id}` : `council ${council}`;
  return { council, cluster, counts, primaryRight };
}
