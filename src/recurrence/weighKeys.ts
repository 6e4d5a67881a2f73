import { BACKGROUND_RECORDS, backgroundCounts } from './backgroundCounts.ts';
import type { PartKey } from './readKeys.ts';
import type { Part } from './readParts.ts';
import { LIKE, PHRASE, type SignalKeys, THEME, WORD } from './signalKeys.ts';

/** A part with what it is compared by. */
export interface WeighedPart extends Part {
  /** Numbers of its keys, rising. */
  readonly keys: Int32Array;
  /** By place in `keys`. */
  readonly weights: Float64Array;
  /** By kind: 1 / √(sum of squared weights + a constant), so that a part of one word is like nothing fully. */
  readonly scales: Float64Array;
}

/** What is added to the squared length of a part, by kind: about that of one telling word, line or theme. */
const DAMPING: readonly number[] = [20, 0, 10, 5];
/** Themes as common as this stand beside those of the records given, so that a few records do not decide. */
const THEME_PRIOR = { records: 20, count: 3 };

/**
 * Gives each key the weight of how rare it is, by the recommendations it stands in (smoothed inverse document
 * frequency; words with a background of other recommendations), times what it counts for in the part. `rarity` is that
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
    const weights = Float64Array.from(own, ({ key, weight }) => weight * (rarity[key] ?? 0));
    const sums = Float64Array.from(DAMPING);
    keys.forEach((key, place) => {
      const kind = kinds[key] ?? WORD;
      sums[kind] = (sums[kind] ?? 0) + (weights[place] ?? 0) ** 2;
    });
    return {
      ...part,
      keys,
      weights,
      scales: sums.map((sum) => (sum > 0 ? 1 / Math.sqrt(sum) : 0)),
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
    for (const { key } of keysOfPart[at] ?? []) {
      if (last[key] === record) continue;
      last[key] = record;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  });
  return counts;
}

function findRarity(kind: number, name: string, count: number, records: number): number {
  if (kind === THEME)
    return Math.log((records + THEME_PRIOR.records + 1) / (count + THEME_PRIOR.count + 0.5));
  const known = kind === WORD ? (backgroundCounts.get(name) ?? 0) : 0;
  // Nothing is known of phrases and lines in the background but that it is there.
  const share = kind === LIKE ? LIKE_SHARE * BACKGROUND_RECORDS : known;
  const rarity = Math.log((records + BACKGROUND_RECORDS + 1) / (count + share + 0.5));
  return kind === PHRASE ? Math.min(rarity, RAREST_PHRASE) : rarity;
}

/** How many recommendations a line of like words stands in where nothing else is known. */
const LIKE_SHARE = 0.08;
/** In a large collection a phrase of two records would else outweigh everything. */
const RAREST_PHRASE = 5.5;
