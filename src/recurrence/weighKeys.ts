import { BACKGROUND_RECORDS, countInBackground } from './backgroundCounts.ts';
import type { KeyTable } from './keyTable.ts';
import type { PartKey } from './readKeys.ts';
import type { Part } from './readParts.ts';
import { FACTORS } from './scoreParts.ts';
import { KINDS, PHRASE, type SignalKeys, WORD } from './signalKeys.ts';

/** What is added to the squared length of a part, by kind: about that of one telling word, line or theme. */
const DAMPING: readonly number[] = [20, 0, 10, 5, 5];

/**
 * Gives each key the weight of how rare it is, by the recommendations it stands in (smoothed inverse document
 * frequency, with a background of other recommendations), times what it counts for in the part. `readKeysOf` gives a
 * part's keys, and is asked once for each; `rarity` is that weight by the number of the key.
 */
export function weighKeys(
  parts: readonly Part[],
  readKeysOf: (part: Part) => readonly PartKey[],
  records: number,
  { names, kinds }: SignalKeys,
): { readonly table: KeyTable; readonly rarity: Float64Array } {
  const read = readColumns(parts, readKeysOf);
  const { starts, keys } = read;
  const table: KeyTable = {
    ...{ starts, keys },
    weights: read.weights,
    values: new Float64Array(keys.length),
    scales: new Float64Array(parts.length * KINDS),
    records: Int32Array.from(parts, ({ record }) => record),
  };
  const { weights, values, scales } = table;
  const rarity = Float64Array.from(countRecords(table, names.length), (count, key) =>
    findRarity(kinds[key] ?? WORD, names[key] ?? '', count, records),
  );
  for (let part = 0; part < parts.length; part++) {
    const [from, to] = [starts[part] ?? 0, starts[part + 1] ?? 0];
    const own = scales.subarray(part * KINDS, part * KINDS + KINDS);
    own.set(DAMPING);
    for (let place = from; place < to; place++) {
      const key = keys[place] ?? 0;
      const weight = (weights[place] ?? 0) * (rarity[key] ?? 0);
      const kind = kinds[key] ?? WORD;
      weights[place] = weight;
      own[kind] = (own[kind] ?? 0) + weight ** 2;
    }
    own.forEach((sum, kind) => {
      own[kind] = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    });
    for (let place = from; place < to; place++) {
      const kind = kinds[keys[place] ?? 0] ?? WORD;
      const weight = weights[place] ?? 0;
      const factor = Math.sqrt(FACTORS[kind] ?? 0);
      values[place] = factor * (kind === PHRASE ? Math.sqrt(weight) : weight * (own[kind] ?? 0));
    }
  }
  return { table, rarity };
}

type ReadColumns = Pick<KeyTable, 'starts' | 'keys' | 'weights'>;

function readColumns(parts: readonly Part[], readKeysOf: (part: Part) => readonly PartKey[]): ReadColumns {
  const starts = new Int32Array(parts.length + 1);
  const keys: number[] = [];
  const weights: number[] = [];
  parts.forEach((part, at) => {
    for (const { key, weight } of readKeysOf(part)) {
      keys.push(key);
      weights.push(weight);
    }
    starts[at + 1] = keys.length;
  });
  return { starts, keys: new Int32Array(keys), weights: new Float64Array(weights) };
}

/** In how many records each key stands. */
function countRecords({ starts, keys, records }: KeyTable, size: number): Int32Array {
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  records.forEach((record, part) => {
    for (let place = starts[part] ?? 0; place < (starts[part + 1] ?? 0); place++) {
      const key = keys[place] ?? 0;
      if (last[key] === record) continue;
      last[key] = record;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  });
  return counts;
}

/** An issue that many raise makes its own words common: of the records given no larger share is counted, nor fewer than so many cut. */
const MOST_COUNTED = 0.2;
const FEWEST_COUNTED = 3;

function findRarity(kind: number, name: string, count: number, records: number): number {
  const own = Math.min(count, Math.max(FEWEST_COUNTED, records * MOST_COUNTED));
  const rarity = Math.log((records + BACKGROUND_RECORDS + 1) / (own + countInBackground(kind, name) + 0.5));
  return kind === PHRASE ? Math.min(rarity, RAREST_PHRASE) : rarity;
}

/** In a large collection a phrase of two records would else outweigh everything. */
const RAREST_PHRASE = 5.5;
