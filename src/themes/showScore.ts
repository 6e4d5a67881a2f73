/** A score as it is reckoned, and as it is shown. */
export type ShownPoint = readonly [number, number];

/**
 * The score that is shown for one that is reckoned: on the straight line between the points around it, which rise in
 * both numbers. Before the first point the line comes from 0, after the last it goes to the last's own value. Without
 * points a score is shown as it is.
 */
export function showScore(score: number, points: readonly ShownPoint[]): number {
  if (points.length === 0) return score;
  let [x, y]: ShownPoint = [0, 0];
  for (const [nextX, nextY] of points) {
    if (score <= nextX) return nextX === x ? nextY : y + ((score - x) / (nextX - x)) * (nextY - y);
    [x, y] = [nextX, nextY];
  }
  return y;
}
