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

/** `count` of `of` things in one group against `other` of `ofOther` in the other have a property. */
export interface TwoShares {
  readonly count: number;
  readonly of: number;
  readonly other: number;
  readonly ofOther: number;
}

/**
 * The same for things that have a property or have it not, which is a Dirichlet prior of two categories: as if `weight`
 * of all things of both groups had been seen before in each group, with the share that both have together. The variance
 * is the whole of equation 19, as a property may be anything but rare. Null where nothing has it, or everything.
 */
export function measureLogOddsOfShares(
  { count, of, other, ofOther }: TwoShares,
  weight: number,
): LogOdds | null {
  const having = (count + other) * weight;
  const lacking = (of + ofOther - count - other) * weight;
  if (having === 0 || lacking === 0) return null;
  const cells = [count + having, of - count + lacking, other + having, ofOther - other + lacking] as const;
  const delta = Math.log(cells[0] / cells[1]) - Math.log(cells[2] / cells[3]);
  return { delta, z: delta / Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0)) };
}
