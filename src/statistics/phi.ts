/**
 * The correlation of two yes-or-no properties of `all` things (phi, the mean square contingency coefficient; Yule 1912):
 * 1 where they are the same things, 0 where one says nothing of the other. Null where all have one, or none has it.
 */
export function measurePhi(both: number, one: number, other: number, all: number): number | null {
  const spread = one * (all - one) * other * (all - other);
  return spread === 0 ? null : (both * all - one * other) / Math.sqrt(spread);
}
