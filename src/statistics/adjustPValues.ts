/**
 * The p-values of one family of tests as q-values, in the same order: those at most q are, to that share, chance
 * (Benjamini and Hochberg, JRSS B 57, 1995, 289–300, step-up; R's `p.adjust(method = "BH")`).
 */
export function adjustPValues(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = values.map(() => 1);
  let least = 1;
  order.forEach(({ value, index }, at) => {
    least = Math.min(least, (value * values.length) / (values.length - at));
    adjusted[index] = least;
  });
  return adjusted;
}
