/**
 * Groups whose records all stand in a larger group are that group's: one issue, of which the members say several parts.
 * Parts rise within a group, groups by their first part.
 */
export function joinGroups(
  groups: readonly (readonly number[])[],
  recordOf: (part: number) => number,
): number[][] {
  const kept: { parts: number[]; records: Set<number> }[] = [];
  const byRecord = new Map<number, number[]>();
  const order = [...groups].sort((x, y) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0));
  for (const group of order) {
    const records = new Set(group.map(recordOf));
    const [first = -1] = records;
    const home = (byRecord.get(first) ?? []).find((at) =>
      [...records].every((one) => kept[at]?.records.has(one)),
    );
    if (home !== undefined) {
      kept[home]?.parts.push(...group);
      continue;
    }
    const at = kept.push({ parts: [...group], records }) - 1;
    for (const record of records) {
      const list = byRecord.get(record);
      if (list) list.push(at);
      else byRecord.set(record, [at]);
    }
  }
  return kept.map(({ parts }) => parts.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}
