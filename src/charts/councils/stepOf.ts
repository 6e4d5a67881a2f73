import type { ThemeCell } from '../../compare/countThemes.ts';

const STEPS = 5;

/** The tint of a figure, 1 to 5 by share of the highest; 0, which is none, for nothing and for too few for a rate. */
export function stepOf({ share, size }: Pick<ThemeCell, 'share' | 'size'>, most: number): number {
  if (size === 'few' || share === null || share === 0 || most === 0) return 0;
  return Math.min(STEPS, Math.ceil((share / most) * STEPS));
}
