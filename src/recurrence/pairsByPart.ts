import type { Pair } from './rankPairs.ts';

/** The pairs of each part, by the other part of each: looked up without an object for each of them. */
export class PairsByPart {
  /** By part: where its pairs begin, and one more for the end. */
  readonly #starts: Int32Array;
  /** The other parts, rising within a part. */
  readonly #others: Int32Array;
  /** Beside them: the index of the pair. */
  readonly #pairs: Int32Array;

  constructor(pairs: readonly Pair[]) {
    let parts = 0;
    for (const { b } of pairs) parts = Math.max(parts, b + 1);
    const starts = new Int32Array(parts + 1);
    for (const { a, b } of pairs) {
      starts[a + 1] = (starts[a + 1] ?? 0) + 1;
      starts[b + 1] = (starts[b + 1] ?? 0) + 1;
    }
    for (let part = 0; part < parts; part++) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
    this.#starts = starts;
    this.#others = new Int32Array(pairs.length * 2);
    this.#pairs = new Int32Array(pairs.length * 2);
    // Those of part a are entered as b rises, so two rounds leave each list rising: first the parts below, then those above.
    const order = Int32Array.from(pairs, (_, at) => at);
    order.sort((x, y) => (pairs[x]?.a ?? 0) - (pairs[y]?.a ?? 0) || (pairs[x]?.b ?? 0) - (pairs[y]?.b ?? 0));
    const next = starts.slice();
    const enter = (part: number, other: number, pair: number): void => {
      const at = next[part] ?? 0;
      this.#others[at] = other;
      this.#pairs[at] = pair;
      next[part] = at + 1;
    };
    for (const at of order) enter(pairs[at]?.b ?? 0, pairs[at]?.a ?? 0, at);
    for (const at of order) enter(pairs[at]?.a ?? 0, pairs[at]?.b ?? 0, at);
  }

  /** The index of the pair of two parts; -1 where they are none. */
  find(part: number, other: number): number {
    let low = this.#starts[part] ?? 0;
    let high = (this.#starts[part + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#others[middle] ?? 0;
      if (found === other) return this.#pairs[middle] ?? -1;
      if (found < other) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The parts that a part is a pair with, rising. */
  others(part: number): Int32Array {
    return this.#others.subarray(this.#starts[part] ?? 0, this.#starts[part + 1] ?? 0);
  }

  /** The indexes of a part's pairs, by the other part. */
  pairs(part: number): Int32Array {
    return this.#pairs.subarray(this.#starts[part] ?? 0, this.#starts[part + 1] ?? 0);
  }
}
