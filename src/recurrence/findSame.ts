import type { KeyTable } from './keyTable.ts';

/** Parts that say the same: one stands for all of them where parts are compared. */
export interface SameParts {
  /** By part: the first that says the same, itself where none does. */
  readonly firsts: Int32Array;
  /** By first: all that say the same, itself the first of them; only where there are several. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** Each of so many parts for itself. */
export function findNone(parts: number): SameParts {
  return { firsts: Int32Array.from({ length: parts }, (_, part) => part), members: new Map() };
}

export interface SameOptions {
  /** Parts of these records stand for themselves. */
  readonly apart: (record: number) => boolean;
  /** Whether two parts that share all their keys share enough to raise one issue. */
  readonly enough: (first: number, other: number) => boolean;
}

/**
 * The parts of different records that hold the same keys, so that an issue that many councils raise in the same words is
 * compared once. The keys leave out what says nothing, as a council's name.
 */
export function findSame({ starts, keys, records }: KeyTable, { apart, enough }: SameOptions): SameParts {
  const firsts = Int32Array.from(records, (_, part) => part);
  const members = new Map<number, number[]>();
  const firstOf = new Map<string, number>();
  records.forEach((record, part) => {
    if (apart(record)) return;
    const held = keys.subarray(starts[part], starts[part + 1]).join(' ');
    const first = firstOf.get(held);
    if (first === undefined) {
      firstOf.set(held, part);
      return;
    }
    const own = members.get(first) ?? [first];
    // A record's parts follow each other.
    if (records[own.at(-1) ?? first] === record || !enough(first, part)) return;
    own.push(part);
    members.set(first, own);
    firsts[part] = first;
  });
  return { firsts, members };
}
