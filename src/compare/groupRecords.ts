import type { Recommendation } from '../model.ts';
import { REST, type ComparedGroup, type CompareBy } from './comparison.ts';

/** A group with its records. */
export interface RecordGroup extends ComparedGroup {
  readonly records: readonly Recommendation[];
}

/** What a record is grouped under that does not say it. */
export const unknowns: Readonly<Record<CompareBy, string>> = {
  council: 'council not known',
  document: 'document not known',
  year: 'year not known',
  kind: 'kind not known',
  body: 'body not known',
  group: 'group not known',
};

/** The groups that a record stands in, by name. */
export function nameGroups(
  record: Recommendation,
  by: CompareBy,
  groupsOf: (record: Recommendation) => readonly string[],
): readonly string[] {
  const names = readNames(record, by, groupsOf);
  return names.length > 0 ? names : [unknowns[by]];
}

function readNames(
  record: Recommendation,
  by: CompareBy,
  groupsOf: (record: Recommendation) => readonly string[],
): readonly string[] {
  const { council, document, review } = record;
  switch (by) {
    case 'council':
      return council === null ? [] : [council];
    case 'document':
      return [document];
    case 'year':
      return review.year === null ? [] : [String(review.year)];
    case 'kind':
      return review.kind === null ? [] : [review.kind];
    case 'body':
      return review.body === null ? [] : [review.body];
    case 'group':
      return groupsOf(record);
  }
}

/** All groups of the records, in order of their names. */
export function groupRecords(
  records: readonly Recommendation[],
  by: CompareBy,
  groupsOf: (record: Recommendation) => readonly string[],
): RecordGroup[] {
  const groups = new Map<string, Recommendation[]>();
  for (const record of records) {
    for (const name of new Set(nameGroups(record, by, groupsOf))) {
      const group = groups.get(name);
      if (group) group.push(record);
      else groups.set(name, [record]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => describeGroup(name, name, members));
}

/** The records that are not in a group, as a group of its own. */
export function groupRest(records: readonly Recommendation[], group: RecordGroup): RecordGroup {
  const members = new Set(group.records);
  return describeGroup(
    REST,
    'the rest',
    records.filter((record) => !members.has(record)),
  );
}

function describeGroup(id: string, name: string, records: readonly Recommendation[]): RecordGroup {
  return { id, name, of: records.length, ...countBodies(records), records };
}

/** Councils, and years of a council. A council that is not known is one by its document. */
export function countBodies(records: readonly Recommendation[]): { bodies: number; bodyYears: number } {
  const bodies = new Set<string>();
  const bodyYears = new Set<string>();
  for (const { council, document, review } of records) {
    const body = JSON.stringify([council, council === null ? document : null]);
    bodies.add(body);
    bodyYears.add(`${body} ${String(review.year)}`);
  }
  return { bodies: bodies.size, bodyYears: bodyYears.size };
}
