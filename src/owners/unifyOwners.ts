import type { Issue, Owner } from '../model.ts';
import { isSpellingVariant, readNameWords } from './isSpellingVariant.ts';
import { keepFirst } from './readOwners.ts';

/** What `unifyOwners` reads and changes of a record. */
export interface OwnedRecord {
  readonly document: string;
  readonly council: string | null;
  readonly owners: readonly Owner[];
  readonly actions: readonly { readonly owners: readonly Owner[] }[];
  readonly issues: readonly Issue[];
}

/** How often each name is used, in the order in which they first come up. */
type NameCounts = Map<string, number>;

/**
 * Gives every owner one name throughout a council: spelling variants take the name that most of its records
 * use; a name cut short takes the longer one's, where one document has exactly one longer post that begins
 * so, and says so in an issue. Councils are never mixed, and a post renamed between years stays two posts.
 */
export function unifyOwners<T extends OwnedRecord>(records: readonly T[]): T[] {
  const cuts = new Map<string, ReadonlyMap<string, string>>();
  const variants = new Map<string, ReadonlyMap<string, string>>();
  for (const [document, group] of groupBy(records, (record) => record.document))
    cuts.set(document, findCutNames(countNames(group)));
  for (const [council, group] of groupBy(records, councilOf))
    variants.set(council, findVariants(countNames(group)));
  return records.map((record) => {
    const cut = cuts.get(record.document);
    const variant = variants.get(councilOf(record));
    const rename = (owner: Owner): Owner => {
      const whole = cut?.get(owner.name) ?? owner.name;
      const name = variant?.get(whole) ?? whole;
      return name === owner.name ? owner : { ...owner, name };
    };
    const renamed = [...record.owners, ...record.actions.flatMap((action) => action.owners)];
    const issues = keepFirst(renamed).flatMap((owner): Issue[] => {
      const whole = cut?.get(owner.name);
      return whole === undefined
        ? []
        : [{ code: 'owner-repaired', message: `"${owner.printed}" read as "${whole}", cut short in print` }];
    });
    if (renamed.every((owner) => rename(owner) === owner)) return record;
    return {
      ...record,
      owners: keepFirst(record.owners.map(rename)),
      actions: record.actions.map((action) => ({ ...action, owners: keepFirst(action.owners.map(rename)) })),
      issues: [...record.issues, ...issues],
    };
  });
}

/** A document without a council keeps its names to itself. */
function councilOf(record: OwnedRecord): string {
  return record.council === null ? `document ${record.document}` : `council ${record.council}`;
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** Posts and bodies only: initials and persons that look alike are two people. */
function countNames(records: readonly OwnedRecord[]): NameCounts {
  const counts: NameCounts = new Map();
  for (const record of records) {
    for (const owner of [...record.owners, ...record.actions.flatMap((action) => action.owners)]) {
      if (owner.kind === 'post' || owner.kind === 'body')
        counts.set(owner.name, (counts.get(owner.name) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Names cut short: rarer than the one longer name that goes on from it with "and" or a comma, as a list does.
 * "Head of Housing" beside "Head of Housing Needs" is another post.
 */
function findCutNames(counts: NameCounts): Map<string, string> {
  const names = [...counts.keys()].sort();
  const cuts = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    // In order of code units, the names that begin with this one follow it.
    const longer: string[] = [];
    for (let next = i + 1; names[next]?.startsWith(name) === true; next += 1) longer.push(names[next] ?? '');
    const only = longer[0];
    if (only === undefined || longer.length > 1 || readNameWords(name).length < 3) continue;
    const rarer = (counts.get(name) ?? 0) < (counts.get(only) ?? 0);
    if (rarer && /^(?:,| and\b)/.test(only.slice(name.length))) cuts.set(name, only);
  }
  return cuts;
}

/** Each name that has a commoner variant, and that variant. */
function findVariants(counts: NameCounts): Map<string, string> {
  const byUse = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const index = new Map<string, string[]>();
  const variants = new Map<string, string>();
  for (const name of byUse) {
    const keys = listKeys(name);
    const found = keys.flatMap((key) => index.get(key) ?? []).find((other) => isSpellingVariant(name, other));
    if (found !== undefined) variants.set(name, found);
    else for (const key of keys) index.set(key, [...(index.get(key) ?? []), name]);
  }
  return variants;
}

/** The name's words with each left out in turn: variants share all words but one. */
function listKeys(name: string): string[] {
  const words = readNameWords(name);
  return words.map((_, left) => words.map((word, i) => (i === left ? '*' : word)).join(' '));
}
