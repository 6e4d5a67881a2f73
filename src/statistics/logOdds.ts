/** How often something is counted in two groups, and how often it would be expected. */
export interface LogOddsInput {
  readonly count: number;
  readonly other: number;
  /** Its own share of the prior, as a count. */
  readonly prior: number;
}

export interface LogOdds {
  /** Above 0: likelier in the first group. */
  readonly delta: number;
  /** `delta` over its standard deviation; beyond ±1.96 it is unlikely to be chance, taken alone. */
  readonly z: number;
}

/** What a group counts all in all. */
export interface LogOddsTotals {
  readonly count: number;
  readonly other: number;
  readonly prior: number;
}

/**
 * Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, 10.1093/pan/mpn018, equations
 * 16 and 22): the prior pulls what is rarely counted towards no difference.
 */
export function measureLogOdds({ count, other, prior }: LogOddsInput, totals: LogOddsTotals): LogOdds {
  const odds = (own: number, all: number): number =>
    Math.log((own + prior) / (all + totals.prior - own - prior));
  const delta = odds(count, totals.count) - odds(other, totals.other);
  return { delta, z: delta / Math.sqrt(1 / (count + prior) + 1 / (other + prior)) };
}
