import type { WeighedPart } from './weighKeys.ts';

/** What a part shares with each of those entered before it: by part, and which parts those are. */
export interface SharedSums {
  readonly met: readonly number[];
  readonly shared: Float64Array;
}

/** An inverted index of parts: by key, the parts that have it, in the order in which they were entered, and its value there. */
export class PartIndex {
  readonly #holders: number[][];
  readonly #values: number[][];
  readonly #shared: Float64Array;

  constructor(parts: number, keys: number) {
    this.#holders = Array.from({ length: keys }, () => []);
    this.#values = Array.from({ length: keys }, () => []);
    this.#shared = new Float64Array(parts);
  }

  enter({ keys, values }: WeighedPart, part: number): void {
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] ?? 0;
      this.#holders[key]?.push(part);
      this.#values[key]?.push(values[place] ?? 0);
    }
  }

  /**
   * Adds up what a part shares with those entered, its rarest keys first, until `reach` entries are read. The sums hold
   * until they are forgotten.
   */
  addUp({ keys, values }: WeighedPart, reach: number): SharedSums {
    const shared = this.#shared;
    const met: number[] = [];
    // The length of its list above, its place below: sorted as plain numbers.
    const order = Float64Array.from(
      keys,
      (key, place) => (this.#holders[key]?.length ?? 0) * keys.length + place,
    ).sort();
    let left = reach;
    for (let at = 0; at < order.length && left > 0; at++) {
      const place = (order[at] ?? 0) % keys.length;
      const key = keys[place] ?? 0;
      const value = values[place] ?? 0;
      const holders = this.#holders[key] ?? [];
      const held = this.#values[key] ?? [];
      // The latest first: of a list too long to be read it does not matter which.
      const from = Math.max(0, holders.length - left);
      left -= holders.length - from;
      for (let entry = from; entry < holders.length; entry++) {
        const part = holders[entry] ?? 0;
        const sum = shared[part] ?? 0;
        if (sum === 0) met.push(part);
        shared[part] = sum + value * (held[entry] ?? 0);
      }
    }
    return { met, shared };
  }

  forget(met: readonly number[]): void {
    for (const part of met) this.#shared[part] = 0;
  }
}
