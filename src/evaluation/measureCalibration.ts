import type { CalibrationRow } from '../figures/calibration.ts';
import { findWilsonInterval } from '../statistics/wilson.ts';
import { decideTogether, type EvaluatedTheme } from './decideLabels.ts';
import type { EvaluationSet } from './figures.ts';
import type { Label } from './readLabels.ts';
import { groupLabels, tagsOf } from './scoreRecord.ts';

/** Below the threshold stand tags of last resort; from it on, tenths. */
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Whether scores mean what they say: of tags shown at 0.9, nine in ten should be right. */
export function measureCalibration(
  sets: readonly EvaluationSet[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): CalibrationRow[] {
  const byRecord = groupLabels(labels);
  return sets.flatMap((set) =>
    (['asked', 'answered'] as const).flatMap((side) => {
      const decided = set.records.flatMap((record) =>
        tagsOf(record, side).flatMap(({ id, score }): { score: number; right: boolean }[] => {
          const theme = themes.find((one) => one.id === id);
          const right = theme && decideTogether(byRecord.get(`${side} ${record.id}`) ?? [], theme);
          return typeof right === 'boolean' ? [{ score, right }] : [];
        }),
      );
      return BOUNDS.slice(1).flatMap((to, index): CalibrationRow[] => {
        const from = BOUNDS[index] ?? 0;
        const shown = decided.filter(({ score }) => score >= from && (score < to || to === 1));
        if (shown.length === 0) return [];
        const right = shown.filter((tag) => tag.right).length;
        const interval = findWilsonInterval(right, shown.length);
        return [
          {
            ...{ set: set.name, side, from, to, tags: shown.length, right },
            score: round(shown.reduce((sum, { score }) => sum + score, 0) / shown.length),
            share: round(right / shown.length),
            low: round(interval?.low ?? 0),
            high: round(interval?.high ?? 1),
          },
        ];
      });
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
