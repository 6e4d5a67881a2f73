import type { KeyTable } from './keyTable.ts';

/** What a part shares with those entered before it: which parts those are, the first `met` of them, and by part how much. */
export interface SharedSums {
  readonly met: number;
  readonly parts: Int32Array;
  readonly shared: Float64Array;
}

/**
 * An inverted index of parts: by key, the parts that have it, in the order in which they were entered, and its value
 * there. Of each key's list only the last `reach` are kept, since no more are read.
 */
export class PartIndex {
  readonly #table: KeyTable;
  readonly #reach: number;
  /** By key: where its list begins; a list begins again at its start when its room is full. */
  readonly #starts: Int32Array;
  /** By key: how many parts were entered. */
  readonly #lengths: Int32Array;
  readonly #holders: Int32Array;
  readonly #values: Float64Array;
  readonly #shared: Float64Array;
  readonly #met: Int32Array;
  readonly #places: number[] = [];

  constructor(table: KeyTable, keys: number, reach: number) {
    const parts = table.starts.length - 1;
    this.#table = table;
    this.#reach = reach;
    const starts = new Int32Array(keys + 1);
    for (const key of table.keys) starts[key + 1] = Math.min(reach, (starts[key + 1] ?? 0) + 1);
    for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
    this.#starts = starts;
    this.#lengths = new Int32Array(keys);
    this.#holders = new Int32Array(starts[keys] ?? 0);
    this.#values = new Float64Array(starts[keys] ?? 0);
    this.#shared = new Float64Array(parts);
    this.#met = new Int32Array(parts);
  }

  enter(part: number): void {
    const { starts, keys, values } = this.#table;
    for (let place = starts[part] ?? 0; place < (starts[part + 1] ?? 0); place++) {
      const key = keys[place] ?? 0;
      const length = this.#lengths[key] ?? 0;
      const from = this.#starts[key] ?? 0;
      const at = from + (length % ((this.#starts[key + 1] ?? 0) - from));
      this.#holders[at] = part;
      this.#values[at] = values[place] ?? 0;
      this.#lengths[key] = length + 1;
    }
  }

  /**
   * Adds up what a part shares with those entered, its rarest keys first, until `reach` entries are read. The sums hold
   * until they are forgotten.
   */
  addUp(part: number): SharedSums {
    const { keys, values } = this.#table;
    let met = 0;
    let left = this.#reach;
    for (const place of this.#orderKeys(part)) {
      if (left <= 0) break;
      const key = keys[place] ?? 0;
      const value = values[place] ?? 0;
      const length = this.#lengths[key] ?? 0;
      const start = this.#starts[key] ?? 0;
      const room = (this.#starts[key + 1] ?? 0) - start;
      // The latest first: of a list too long to be read it does not matter which.
      const from = Math.max(0, length - left);
      left -= length - from;
      for (let entry = from; entry < length; entry++) {
        const at = start + (length > room ? entry % room : entry);
        const other = this.#holders[at] ?? 0;
        const sum = this.#shared[other] ?? 0;
        if (sum === 0) this.#met[met++] = other;
        this.#shared[other] = sum + value * (this.#values[at] ?? 0);
      }
    }
    return { met, parts: this.#met, shared: this.#shared };
  }

  forget({ met, parts, shared }: SharedSums): void {
    for (let at = 0; at < met; at++) shared[parts[at] ?? 0] = 0;
  }

  /** The places of a part's keys, that of the shortest list first; of equals the first place. */
  #orderKeys(part: number): readonly number[] {
    const { starts, keys } = this.#table;
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    const lengthOf = (place: number): number => this.#lengths[keys[place] ?? 0] ?? 0;
    const places = this.#places;
    places.length = 0;
    for (let place = from; place < to; place++) places.push(place);
    return places.sort((x, y) => lengthOf(x) - lengthOf(y) || x - y);
  }
}
