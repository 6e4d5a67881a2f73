/**
 * Cohen's kappa of two coders who answered the same questions, pair by pair: agreement beyond what their own habits
 * would give by chance (Cohen 1960). Null where chance alone would always agree.
 */
export function measureKappa<T>(pairs: readonly (readonly [T, T])[]): number | null {
  if (pairs.length === 0) return null;
  const values = [...new Set(pairs.flat())];
  const share = (holds: (pair: readonly [T, T]) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  const expected = values.reduce(
    (sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value),
    0,
  );
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
