import type { Codebook, Term } from '../codebook.ts';
import { findCounted } from '../findCues.ts';
import { readField } from '../readField.ts';
import { sideOf } from '../themeFields.ts';
import type { CheckedRecord } from './remark.ts';

/** Where the patterns of a codebook are found in a set of records. */
export interface PatternUse {
  /** The records that hold the pattern in what is recommended, by its index. */
  readonly records: ReadonlyMap<number, readonly CheckedRecord[]>;
  /** The records that hold the pattern anywhere, by its index. */
  readonly holding: ReadonlyMap<number, ReadonlySet<CheckedRecord>>;
  /** Every place of the pattern, as text, by its index. */
  readonly places: ReadonlyMap<number, readonly string[]>;
  /** The records in which a term is found and counts. */
  readonly counted: ReadonlyMap<Term, ReadonlySet<CheckedRecord>>;
}

export function findUse(codebook: Codebook, checked: readonly CheckedRecord[]): PatternUse {
  const records = new Map<number, CheckedRecord[]>();
  const holding = new Map<number, Set<CheckedRecord>>();
  const places = new Map<number, string[]>();
  const counted = new Map<Term, Set<CheckedRecord>>();
  checked.forEach((record, number) => {
    for (const field of record.fields) {
      const reading = readField(field, codebook);
      for (const [pattern, hits] of reading.hits) {
        addTo(holding, pattern, record);
        const list = places.get(pattern) ?? [];
        for (const { start, end } of hits)
          list.push(`${String(number)} ${field.name} ${String(start)} ${String(end)}`);
        places.set(pattern, list);
        if (field.name === 'text') records.set(pattern, [...(records.get(pattern) ?? []), record]);
      }
      const side = sideOf(field.role);
      for (const theme of codebook.themes)
        for (const { term } of findCounted(theme, side, reading)) addTo(counted, term, record);
    }
  });
  return { records, holding, places, counted };
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
