import type { OwnerLoad } from '../figures/ownerLoad.ts';
import type { Action, Recommendation } from '../model.ts';
import { isDated, isHeard, isOpen, isUnheard, lastDate, type Item } from './openItems.ts';

/** The date on which a document is judged, as YYYY-MM-DD or a part of it; null when it is not known. */
export type ReferenceDate = (document: string) => string | null;

/**
 * Who carries how much, per council: the same title in another council is another owner. A recommendation counts
 * once for each of its owners, so rows add up to more than there are recommendations. Items are the actions that
 * name the owner, or the recommendation itself where none of them does. What is past its date is what their `pastDue`
 * says; `referenceDate` tells only whether there was a day to judge on.
 */
export function measureOwnerLoad(
  records: readonly Recommendation[],
  referenceDate: ReferenceDate,
): OwnerLoad[] {
  const groups = new Map<
    string,
    { council: string | null; name: string | null; records: Recommendation[] }
  >();
  for (const record of records) {
    const names = record.owners.length === 0 ? [null] : record.owners.map(({ name }) => name);
    for (const name of new Set(names)) {
      const key = JSON.stringify([record.council, name]);
      const group = groups.get(key) ?? { council: record.council, name, records: [] };
      group.records.push(record);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ council, name, records: named }) => measureOne(council, name, named, referenceDate))
    .sort(compareLoads);
}

function measureOne(
  council: string | null,
  name: string | null,
  records: readonly Recommendation[],
  referenceDate: ReferenceDate,
): OwnerLoad {
  const owners = records.flatMap((record) => record.owners.filter((owner) => owner.name === name));
  const actions = records.flatMap((record) => ownActions(record, name));
  // Nothing is open of a recommendation that is complete or declined, whatever its actions say.
  const open = records.filter(isOpen).flatMap((record) => {
    const own = ownActions(record, name);
    const items: readonly Item[] = own.length > 0 ? own : [record];
    const isKnown = referenceDate(record.document) !== null;
    return items.filter(isOpen).map((item) => ({ item, isKnown }));
  });
  const dated = open.filter(({ item }) => isDated(item));
  const judged = dated.filter(({ isKnown }) => isKnown).map(({ item }) => item);
  const count = (isCounted: (item: Item) => boolean): number | null =>
    dated.length > 0 && judged.length === 0 ? null : judged.filter(isCounted).length;
  return {
    name,
    council,
    kind: owners[0]?.kind ?? null,
    recommendations: records.length,
    actions: {
      asked: actions.filter(({ side }) => side === 'asked').length,
      response: actions.filter(({ side }) => side === 'response').length,
    },
    byTheme: countWords(records.flatMap(({ themes }) => themes.asked.map(({ id }) => id))),
    byStatus: countWords(records.map(({ status }) => status.value)),
    bySource: {
      column: owners.filter(({ source }) => source === 'column').length,
      prose: owners.filter(({ source }) => source === 'prose').length,
    },
    sole: name === null ? 0 : records.filter((record) => record.owners.length === 1).length,
    shared: records.filter((record) => record.owners.length > 1).length,
    overdue: count((item) => isUnheard(item) || isHeard(item)),
    pastNoUpdate: count(isUnheard),
    pastUpdateSeen: count(isHeard),
    dated: judged.length,
    undated: open.filter(({ item }) => lastDate(item) === null).length,
    open: open.length,
    members: records.map(({ id }) => id),
  };
}

function ownActions(record: Recommendation, name: string | null): readonly Action[] {
  if (name === null) return record.actions;
  return record.actions.filter((action) => action.owners.some((owner) => owner.name === name));
}

function countWords(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** By council; the row without an owner first, then who carries most. */
function compareLoads(a: OwnerLoad, b: OwnerLoad): number {
  const actions = (load: OwnerLoad): number => load.actions.asked + load.actions.response;
  return (
    compareText(a.council ?? '', b.council ?? '') ||
    Number(a.name !== null) - Number(b.name !== null) ||
    b.recommendations - a.recommendations ||
    actions(b) - actions(a) ||
    compareText(a.name ?? '', b.name ?? '')
  );
}

/** By code unit, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
