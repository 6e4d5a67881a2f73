export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution, for intervals that hold 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a share, as proportions (Wilson, JASA 22, 1927). Unlike the textbook interval
 * it stays within 0 to 1 and says something when `count` is 0.
 */
export function findWilsonInterval(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = count / of;
  const square = Z * Z;
  const centre = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
