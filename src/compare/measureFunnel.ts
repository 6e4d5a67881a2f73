import { findBinomialLimits } from '../statistics/binomial.ts';
import { FUNNEL_GROUPS } from './sizes.ts';

/** Limits of a share of `of`, were every group alike: exact binomial, 95 % and 99.8 %. */
export interface FunnelLimits {
  readonly of: number;
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface FunnelPoint {
  readonly group: string;
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** The limits that it lies outside of, and on which side; null within both. */
  readonly outside: { readonly limit: 95 | 99.8; readonly side: 'above' | 'below' } | null;
}

/** Groups as points of a share over a size, against what chance alone would do (Spiegelhalter 2005, 10.1002/sim.1970). */
export interface Funnel {
  /** The share of all groups together. */
  readonly share: number;
  readonly points: readonly FunnelPoint[];
  /** Over the sizes of the points, each once, the smallest first. */
  readonly limits: readonly FunnelLimits[];
  /**
   * Pearson's chi-squared over its degrees of freedom: about 1 where groups differ by chance only. Well above, they
   * differ for reasons of their own, and points outside the limits are nothing unusual.
   */
  readonly dispersion: number | null;
}

interface Counted {
  readonly group: string;
  readonly count: number;
  readonly of: number;
}

/** Null where there are too few groups. Groups without recommendations are no points. */
export function measureFunnel(groups: readonly Counted[]): Funnel | null {
  const some = groups.filter(({ of }) => of > 0);
  if (some.length < FUNNEL_GROUPS) return null;
  const count = some.reduce((sum, group) => sum + group.count, 0);
  const of = some.reduce((sum, group) => sum + group.of, 0);
  const share = count / of;
  const sizes = [...new Set(some.map((group) => group.of))].sort((a, b) => a - b);
  const limits = sizes.map((size) => findFunnelLimits(size, share));
  const bySize = new Map(limits.map((limit) => [limit.of, limit]));
  return {
    share,
    points: some.map((group) => ({
      group: group.group,
      count: group.count,
      of: group.of,
      share: group.count / group.of,
      outside: findOutside(group.count / group.of, bySize.get(group.of)),
    })),
    limits,
    dispersion: share === 0 || share === 1 ? null : measureDispersion(some, share),
  };
}

/** The limits at one size: shares of whole recommendations, the outermost that are not yet outside. */
function findFunnelLimits(of: number, share: number): FunnelLimits {
  const inner = findBinomialLimits(of, share, 0.025);
  const outer = findBinomialLimits(of, share, 0.001);
  return {
    of,
    low95: inner.low / of,
    high95: inner.high / of,
    low998: outer.low / of,
    high998: outer.high / of,
  };
}

function findOutside(share: number, limits: FunnelLimits | undefined): FunnelPoint['outside'] {
  if (!limits) return null;
  if (share > limits.high998) return { limit: 99.8, side: 'above' };
  if (share < limits.low998) return { limit: 99.8, side: 'below' };
  if (share > limits.high95) return { limit: 95, side: 'above' };
  if (share < limits.low95) return { limit: 95, side: 'below' };
  return null;
}

function measureDispersion(groups: readonly Counted[], share: number): number {
  const squared = groups.map(({ count, of }) => (count - of * share) ** 2 / (of * share * (1 - share)));
  return squared.reduce((sum, value) => sum + value, 0) / (groups.length - 1);
}
