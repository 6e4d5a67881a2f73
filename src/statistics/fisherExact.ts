/** Tables whose probabilities differ by less than this, relative to their own, are as likely as each other. */
const TOLERANCE = 1e-7;

/**
 * Fisher's exact test that two shares are the same, two-sided: the probability of all tables with the same margins that
 * are no likelier than this one (Fisher, 1934; the sum of small probabilities, as in R's `fisher.test`). Between 0 and 1.
 */
export function testFisherExact(
  first: { readonly count: number; readonly of: number },
  second: { readonly count: number; readonly of: number },
): number {
  const hits = first.count + second.count;
  const from = Math.max(0, hits - second.of);
  const to = Math.min(hits, first.of);
  const peak = Math.min(
    to,
    Math.max(from, Math.floor(((hits + 1) * (first.of + 1)) / (first.of + second.of + 2))),
  );
  // The likelihood of `at` hits in the first, relative to the likeliest: each follows from the one nearer to the peak.
  const weights = new Map([[peak, 1]]);
  for (let at = peak; at < to; at++) {
    const ratio = ((hits - at) * (first.of - at)) / ((at + 1) * (second.of - hits + at + 1));
    weights.set(at + 1, (weights.get(at) ?? 0) * ratio);
  }
  for (let at = peak; at > from; at--) {
    const ratio = (at * (second.of - hits + at)) / ((hits - at + 1) * (first.of - at + 1));
    weights.set(at - 1, (weights.get(at) ?? 0) * ratio);
  }
  const most = (weights.get(first.count) ?? 0) * (1 + TOLERANCE);
  let total = 0;
  let tail = 0;
  for (const weight of weights.values()) {
    total += weight;
    if (weight <= most) tail += weight;
  }
  return tail / total;
}
