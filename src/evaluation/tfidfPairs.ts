import { countValues, readWords } from '../text/words.ts';
import type { PairsFound } from './measurePairs.ts';

/**
 * The floor that pairs are measured against: cosine of plain TF-IDF vectors of two recommendations' own words (raw
 * counts, log(N / df)), at each of the thresholds.
 */
export function findTfidfPairs(
  records: readonly { readonly id: string; readonly text: string }[],
  thresholds: readonly number[],
): PairsFound[] {
  const bags = records.map(({ text }) => countValues(readWords(text)));
  const counts = countValues(bags.flatMap((bag) => [...bag.keys()]));
  const vectors = bags.map((bag) => {
    const vector = [...bag].map(
      ([word, count]) => [word, count * Math.log(records.length / (counts.get(word) ?? 1))] as const,
    );
    const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(vector.map(([word, weight]) => [word, weight / length]));
  });
  const scored = records.flatMap((a, i) =>
    records.slice(i + 1).map((b, step) => {
      const other = vectors[i + 1 + step];
      let score = 0;
      for (const [word, weight] of vectors[i] ?? []) score += weight * (other?.get(word) ?? 0);
      return { pair: [a.id, b.id] as const, score };
    }),
  );
  return thresholds.map((threshold) => ({
    threshold,
    pairs: scored.filter(({ score }) => score >= threshold).map(({ pair }) => pair),
  }));
}
