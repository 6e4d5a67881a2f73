/**
 * How far two sets are apart (Passonneau 2006): 0 for the same, 1 for nothing in common; between, 1 − Jaccard × 2/3
 * where one holds the other, × 1/3 where each has something of its own. Two empty sets are the same.
 */
export function measureMasi(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const union = a.size + b.size - shared;
  if (union === shared) return 0;
  const monotonicity = shared === 0 ? 0 : shared === Math.min(a.size, b.size) ? 2 / 3 : 1 / 3;
  return 1 - (shared / union) * monotonicity;
}
