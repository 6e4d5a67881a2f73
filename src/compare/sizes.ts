/** Under this many, a share is shown as a count and never as a rate: 2 of 11 could be anything from 5 to 48 %. */
export const TOO_FEW = 12;
/** Under this many, a rate is called small. */
export const SMALL = 30;
/** A difference needs this many mentions on both sides together. */
export const FEW_MENTIONS = 5;
/** A set of councils needs so many on each side before a difference says something of the sets, not of the councils. */
export const FEWEST_BODIES = 3;
/** From this many groups, shares are shown in a funnel. */
export const FUNNEL_GROUPS = 10;
/** Of the differences that are called clear, this share may be chance (Benjamini and Hochberg 1995). */
export const FALSE_DISCOVERY = 0.05;

/** A phrase of fewer recommendations says something of those only. */
export const FEWEST_KEY = 3;

/** How much a share of `of` can carry: a strip of squares, a bar marked small, or a bar. */
export type Size = 'few' | 'small' | 'enough';

export function sizeOf(of: number): Size {
  if (of < TOO_FEW) return 'few';
  return of < SMALL ? 'small' : 'enough';
}
