import { BACKGROUND_RECORDS, countInBackground } from './backgroundCounts.ts';
import type { PartKey } from './readKeys.ts';
import type { Part } from './readParts.ts';
import { FACTORS } from './scoreParts.ts';
import { PHRASE, type SignalKeys, WORD } from './signalKeys.ts';

/** A part with what it is compared by. */
export interface WeighedPart extends Part {
  /** Numbers of its keys, rising. */
  readonly keys: Int32Array;
  /** By place in `keys`. */
  readonly weights: Float64Array;
  /** By place in `keys`: 1 where the key is a word that only stands near to one of the part. */
  readonly near: Uint8Array;
  /** By place in `keys`: what the key adds to the log-odds, times what it adds in the other part. */
  readonly values: Float64Array;
  /** By kind: 1 / √(sum of squared weights + a constant), so that a part of one word is like nothing fully. */
  readonly scales: Float64Array;
}

/** What is added to the squared length of a part, by kind: about that of one telling word, line or theme. */
const DAMPING: readonly number[] = [20, 0, 10, 5];

/**
 * Gives each key the weight of how rare it is, by the recommendations it stands in (smoothed inverse document
 * frequency, with a background of other recommendations), times what it counts for in the part. `rarity` is that
 * weight by the number of the key.
 */
export function weighKeys(
  parts: readonly Part[],
  keysOfPart: readonly (readonly PartKey[])[],
  records: number,
  { names, kinds }: SignalKeys,
): { readonly parts: WeighedPart[]; readonly rarity: Float64Array } {
  const counts = countRecords(parts, keysOfPart, names.length);
  const rarity = Float64Array.from(counts, (count, key) =>
    findRarity(kinds[key] ?? WORD, names[key] ?? '', count, records),
  );
  const weighed = parts.map((part, at) => {
    const own = keysOfPart[at] ?? [];
    const keys = Int32Array.from(own, ({ key }) => key);
    // A word that is only near weighs no more than the one that stands there.
    const weights = Float64Array.from(
      own,
      ({ key, weight, near = key }) => weight * Math.min(rarity[key] ?? 0, rarity[near] ?? 0),
    );
    const sums = Float64Array.from(DAMPING);
    keys.forEach((key, place) => {
      const kind = kinds[key] ?? WORD;
      sums[kind] = (sums[kind] ?? 0) + (weights[place] ?? 0) ** 2;
    });
    const scales = sums.map((sum) => (sum > 0 ? 1 / Math.sqrt(sum) : 0));
    return {
      ...part,
      keys,
      weights,
      near: Uint8Array.from(own, ({ near }) => (near === undefined ? 0 : 1)),
      values: weights.map((weight, place) => {
        const kind = kinds[keys[place] ?? 0] ?? WORD;
        const factor = Math.sqrt(FACTORS[kind] ?? 0);
        return factor * (kind === PHRASE ? Math.sqrt(weight) : weight * (scales[kind] ?? 0));
      }),
      scales,
    };
  });
  return { parts: weighed, rarity };
}

/** In how many records each key stands. */
function countRecords(
  parts: readonly Part[],
  keysOfPart: readonly (readonly PartKey[])[],
  size: number,
): Int32Array {
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  parts.forEach(({ record }, at) => {
    for (const { key, near } of keysOfPart[at] ?? []) {
      if (near !== undefined || last[key] === record) continue;
      last[key] = record;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  });
  return counts;
}

function findRarity(kind: number, name: string, count: number, records: number): number {
  const rarity = Math.log((records + BACKGROUND_RECORDS + 1) / (count + countInBackground(kind, name) + 0.5));
  return kind === PHRASE ? Math.min(rarity, RAREST_PHRASE) : rarity;
}

/** In a large collection a phrase of two records would else outweigh everything. */
const RAREST_PHRASE = 5.5;
