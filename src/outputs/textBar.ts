import { scaleLinear } from 'd3';

/** Below this many, a share says too little: each recommendation is drawn as a square of its own. */
export const fewest = 12;
const full = '▬';

/**
 * A bar of at most `width` columns, its length the share of `count` in `of` on a scale that ends at `most`.
 * Anything above nothing is seen; with few recommendations, squares: one for each, the counted ones filled.
 */
export function drawBar(count: number, of: number, width: number, most: number): string {
  if (of < fewest && of <= width) return '■'.repeat(count) + '□'.repeat(of - count);
  if (count === 0) return '';
  const scale = scaleLinear([0, most], [0, width]);
  return full.repeat(Math.max(1, Math.round(scale(count / of))));
}

/** The columns that the bars of a council need. */
export function barWidth(of: number): number {
  return of < fewest ? of : 8;
}
