/** Between which two of the `bounds` a point stands; one beyond them stands in the outer stretch. */
export function findStretch(bounds: readonly number[], at: number): number {
  let index = 0;
  while (index + 2 < bounds.length && at >= (bounds[index + 1] ?? Infinity)) index += 1;
  return index;
}
