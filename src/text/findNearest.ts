import measureSimilarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this Jaro–Winkler similarity a suggestion would puzzle more than help: "mention" is not "certain". */
const nearEnough = 0.8;

/** The known value most like the one given, or null when none is like it. */
export function findNearest(value: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let best = nearEnough;
  for (const candidate of known) {
    const similarity = measureSimilarity(value, candidate, { ignoreCase: true });
    if (similarity > best) {
      best = similarity;
      nearest = candidate;
    }
  }
  return nearest;
}

/** " (did you mean …?)" with the known value most like the one given; empty where none is like it. */
export function suggestNearest(value: string, known: readonly string[]): string {
  const nearest = findNearest(value, known);
  return nearest === null ? '' : ` (did you mean ${nearest}?)`;
}
