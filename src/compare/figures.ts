import type { Recommendation } from '../model.ts';
import { findWilsonInterval } from '../statistics/wilson.ts';
import { sizeOf, type Size } from './sizes.ts';

/** `count` of `of` recommendations of one group, on one theme or on all (null). Shares lie between 0 and 1. */
export interface GroupFigure<Measure extends string = string> {
  readonly theme: string | null;
  readonly group: string;
  readonly measure: Measure;
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly size: Size;
  /** Ids of the recommendations counted. */
  readonly members: readonly string[];
}

/** A group of records as the figures need it. */
export interface FigureGroup {
  readonly name: string;
  readonly records: readonly Recommendation[];
}

/** One measure of one theme in one group: those of `of` that `isCounted`. */
export function measureFigure<Measure extends string>(
  place: { readonly theme: string | null; readonly group: string; readonly measure: Measure },
  of: readonly Recommendation[],
  isCounted: (record: Recommendation) => boolean,
): GroupFigure<Measure> {
  const members = of.filter(isCounted);
  const interval = findWilsonInterval(members.length, of.length);
  return {
    ...place,
    count: members.length,
    of: of.length,
    share: of.length === 0 ? null : members.length / of.length,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    size: sizeOf(of.length),
    members: members.map(({ id }) => id),
  };
}
