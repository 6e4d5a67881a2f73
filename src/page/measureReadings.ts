import { addCounts, measureF1, NO_COUNTS, type Counts } from '../evaluation/counts.ts';
import { readVote, type EvaluatedTheme } from '../evaluation/decideLabels.ts';
import type { Label } from '../evaluation/readLabels.ts';
import type { ReadingAgreement } from './pageData.ts';

/** How far the first two coders agree on what is asked, disputes included; null with fewer than two. */
export function measureReadings(
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): ReadingAgreement | null {
  const [one, other] = [...new Set(labels.map(({ coder }) => coder))].sort();
  if (one === undefined || other === undefined) return null;
  const asked = labels.filter(({ side }) => side === 'asked');
  const byRecord = new Map(
    asked.filter(({ coder }) => coder === other).map((label) => [label.recommendation, label]),
  );
  const pairs = asked.flatMap((label): [Label, Label][] => {
    const second = byRecord.get(label.recommendation);
    return label.coder === one && second ? [[label, second]] : [];
  });
  const byTheme = themes.map((theme): [string, Counts] => [
    theme.id,
    addCounts(pairs.map((pair) => comparePair(pair, theme))),
  ]);
  const micro = measureF1(addCounts(byTheme.map(([, counts]) => counts)));
  if (micro === null) return null;
  return {
    records: pairs.length,
    micro: round(micro),
    themes: Object.fromEntries(
      byTheme.map(([id, counts]) => {
        const f1 = measureF1(counts);
        return [id, f1 === null ? null : round(f1)];
      }),
    ),
  };
}

function comparePair([first, second]: readonly [Label, Label], theme: EvaluatedTheme): Counts {
  const a = readVote(first, theme);
  const b = readVote(second, theme);
  if (a === null || b === null) return NO_COUNTS;
  return { tp: Number(a && b), fp: Number(a && !b), fn: Number(!a && b) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
