import type { PairsByPart } from './pairsByPart.ts';
import type { Part } from './readParts.ts';

/**
 * Groups whose records all stand in a larger group are that group's where each of their parts is a pair with one of its
 * parts: one issue, of which the members say several parts. Else they are an issue of their own, though its members raise
 * another one together. Of two parts of one record that overlap, the one that came first stays. Parts rise within a group, groups by their first part.
 */
export function joinGroups(
  groups: readonly (readonly number[])[],
  byPart: PairsByPart,
  parts: readonly Part[],
  recordsOf: (part: number) => readonly number[],
): number[][] {
  const overlap = (one: number, other: number): boolean => {
    const [left, right] = [parts[one], parts[other]];
    return (
      left?.record === right?.record &&
      (left?.start ?? 0) < (right?.end ?? 0) &&
      (right?.start ?? 0) < (left?.end ?? 0)
    );
  };
  const kept: { parts: number[]; records: Set<number> }[] = [];
  const byRecord = new Map<number, number[]>();
  const order = [...groups].sort((x, y) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0));
  for (const group of order) {
    const records = new Set(group.flatMap(recordsOf));
    const [first = -1] = records;
    const home = (byRecord.get(first) ?? []).find((at) => {
      const own = kept[at];
      return (
        own !== undefined &&
        [...records].every((one) => own.records.has(one)) &&
        group.every((part) =>
          own.parts.some((other) => overlap(part, other) || byPart.find(part, other) >= 0),
        )
      );
    });
    if (home !== undefined) {
      const own = kept[home]?.parts ?? [];
      for (const part of group) if (!own.some((other) => overlap(part, other))) own.push(part);
      continue;
    }
    const at = kept.push({ parts: [...group], records }) - 1;
    for (const record of records) {
      const list = byRecord.get(record);
      if (list) list.push(at);
      else byRecord.set(record, [at]);
    }
  }
  return kept
    .map((group) => group.parts.sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0));
}
