/**
 * What parts are compared by, as columns over all of them: an object for each key of each part would fill the memory
 * where there are many. The keys of part `p` stand from `starts[p]` to `starts[p + 1]`.
 */
export interface KeyTable {
  readonly starts: Int32Array;
  /** Numbers of keys, rising within a part. */
  readonly keys: Int32Array;
  /** By place in `keys`. */
  readonly weights: Float64Array;
  /** By place in `keys`: what the key adds to the log-odds, times what it adds in the other part. */
  readonly values: Float64Array;
  /** By part and kind: 1 / √(sum of squared weights + a constant), so that a part of one word is like nothing fully. */
  readonly scales: Float64Array;
  /** By part: the index of its record. */
  readonly records: Int32Array;
}
