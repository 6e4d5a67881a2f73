import type { TagsAtThreshold } from '../evaluation/measureHeldOut.ts';
import type { Recommendation, ThemeTag } from '../model.ts';
import { assignThemes } from '../themes/assignThemes.ts';
import type { Codebook } from '../themes/codebook.ts';

/** The thresholds that are tried: "likely" cues (0.6) pass below the highest, two hints together the lowest. */
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

/** What is asked about in each record, once for each threshold; the codebook is otherwise as it is. */
export function tagAtThresholds(records: readonly Recommendation[], codebook: Codebook): TagsAtThreshold[] {
  return THRESHOLDS.map((threshold) => {
    const changed = { ...codebook, scoring: { ...codebook.scoring, threshold } };
    // What is answered is not measured here, and takes its time.
    const tag = (record: Recommendation): readonly ThemeTag[] =>
      assignThemes({ ...record, response: null, progress: null, updates: [], actions: [] }, changed).asked;
    return { threshold, asked: new Map(records.map((record) => [record.id, tag(record)])) };
  });
}
