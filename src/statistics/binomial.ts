/**
 * The probabilities of 0 to `of` successes, each with probability `share`. Each follows from the one nearer to the
 * likeliest, so that none is lost to rounding where `of` is large.
 */
export function listBinomial(of: number, share: number): number[] {
  if (share <= 0 || share >= 1)
    return Array.from({ length: of + 1 }, (_, at) => Number(at === (share <= 0 ? 0 : of)));
  const odds = share / (1 - share);
  const peak = Math.min(of, Math.floor((of + 1) * share));
  const weights = Array.from({ length: of + 1 }, () => 0);
  weights[peak] = 1;
  for (let at = peak; at < of; at++) weights[at + 1] = (weights[at] ?? 0) * odds * ((of - at) / (at + 1));
  for (let at = peak; at > 0; at--) weights[at - 1] = ((weights[at] ?? 0) / odds) * (at / (of - at + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The fewest and the most successes that are not yet rarer than `tail` on their side. */
export function findBinomialLimits(
  of: number,
  share: number,
  tail: number,
): { readonly low: number; readonly high: number } {
  const chances = listBinomial(of, share);
  return { low: countTail(chances, tail), high: of - countTail(chances.reverse(), tail) };
}

/** How many values from the start stay, taken together, within `tail`. */
function countTail(chances: readonly number[], tail: number): number {
  let sum = 0;
  let at = 0;
  for (; at < chances.length - 1; at++) {
    sum += chances[at] ?? 0;
    if (sum > tail) break;
  }
  return at;
}
