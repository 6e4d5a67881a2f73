/** The words of a text in lower case, apostrophes and hyphens folded away: what two readings are compared by. */
export function readWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’'‘]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each value stands in a list. */
export function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** F1 of two texts' words, each word counted as often as it stands (0 to 1; two empty texts are equal). */
export function compareWords(left: string, right: string): number {
  const a = readWords(left);
  const b = readWords(right);
  if (a.length + b.length === 0) return 1;
  const counts = countValues(a);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}
