import {
  measurePairs,
  type LabelledPair,
  type PairFigure,
  type PairsFound,
} from '../evaluation/measurePairs.ts';
import { findTfidfPairs } from '../evaluation/tfidfPairs.ts';
import type { Recommendation } from '../model.ts';
import { findMembers, JOIN } from '../recurrence/findRecurring.ts';

/** Thresholds that are tried: each hundredth. The one in use is among them. */
const TRIED = Array.from({ length: 79 }, (_, step) => Math.round((0.02 + step / 100) * 100) / 100);

/** Pairs of recommendations that stand in one issue, and the floor beside, against the labelled pairs. */
export function measureRecurring(
  records: readonly Recommendation[],
  gold: readonly LabelledPair[],
  labels: readonly { readonly recommendation: string }[],
): PairFigure[] {
  if (gold.length === 0) return [];
  const labelled = new Set([
    ...labels.map(({ recommendation }) => recommendation),
    ...gold.flatMap(({ pair }) => pair),
  ]);
  const methods = [
    {
      name: 'recurring pairs',
      found: findMembers(records, TRIED).map(({ join, members }) => ({
        threshold: join,
        pairs: members.flatMap(listPairs),
      })),
      threshold: JOIN,
    },
    {
      name: 'recurring pairs, floor: cosine of TF-IDF',
      found: findTfidfPairs(records, TRIED),
      threshold: null,
    },
  ];
  return methods.flatMap((method) => measurePairs(records, labelled, gold, method) ?? []);
}

/** Every two members of an issue. */
function listPairs(members: readonly string[]): PairsFound['pairs'] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
}
