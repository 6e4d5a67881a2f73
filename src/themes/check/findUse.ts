import type { Codebook } from '../codebook.ts';
import { findPatterns } from '../findPatterns.ts';
import type { CheckedRecord } from './remark.ts';

/** Where the patterns of a codebook are found in a set of records. */
export interface PatternUse {
  /** The records that hold the pattern in what is recommended, by its index. */
  readonly records: ReadonlyMap<number, readonly CheckedRecord[]>;
  /** Every place of the pattern, as text, by its index. */
  readonly places: ReadonlyMap<number, readonly string[]>;
}

export function findUse(codebook: Codebook, checked: readonly CheckedRecord[]): PatternUse {
  const records = new Map<number, CheckedRecord[]>();
  const places = new Map<number, string[]>();
  checked.forEach((record, number) => {
    const found = new Set<number>();
    for (const { name, text } of record.fields) {
      for (const [pattern, hits] of findPatterns(text, codebook)) {
        if (name === 'text') found.add(pattern);
        const list = places.get(pattern) ?? [];
        for (const { start, end } of hits)
          list.push(`${String(number)} ${name} ${String(start)} ${String(end)}`);
        places.set(pattern, list);
      }
    }
    for (const pattern of found) records.set(pattern, [...(records.get(pattern) ?? []), record]);
  });
  return { records, places };
}
