import type { CrossReference, Issue } from '../model.ts';
import { findNearestAbove } from './findNearestAbove.ts';
import { findReferences, type FoundReference, type ReferringRecord } from './findReferences.ts';

const NAMES_RECOMMENDATION = /recommendation|response|comment|answer/i;

export interface ResolvedReferences {
  /** Each printed form once with its target, then what could not be resolved, `target` null. */
  readonly crossReferences: readonly CrossReference[];
  readonly issues: readonly Issue[];
}

/** The letter I, printed or read as a figure or a stroke. */
const LOOKS_LIKE_I = /^[1l|](?=\d)/;

/**
 * The references of each record, in the order of the records, resolved within its document: by number, by
 * series ("Key Recommendation 2" is K2), without the letters of the reviewing body ("GT119" is 119), and
 * where no such number exists with the figure 1 read as the letter I ("117" is I17). What fits two records,
 * or none, keeps `target` null and gives an issue.
 */
export function resolveReferences(records: readonly ReferringRecord[]): ResolvedReferences[] {
  const documents = new Map<string, ReferringRecord[]>();
  for (const record of records) addTo(documents, record.document, record);
  const numbers = new Map([...documents].map(([name, document]) => [name, listNumbers(document)]));
  return records.map((record) =>
    resolveRecord(record, numbers.get(record.document) ?? listNumbers([record])),
  );
}

/** A document's records, and by what they are referred to: looked through for each reference, long tables took minutes. */
interface Numbers {
  readonly records: readonly ReferringRecord[];
  /** Where each record stands among them. */
  readonly places: ReadonlyMap<ReferringRecord, number>;
  readonly byRef: ReadonlyMap<string, readonly ReferringRecord[]>;
  /** By the reference without the letters before it. */
  readonly byNumber: ReadonlyMap<string, readonly ReferringRecord[]>;
  readonly bodies: ReadonlySet<string | null>;
}

function listNumbers(records: readonly ReferringRecord[]): Numbers {
  const byRef = new Map<string, ReferringRecord[]>();
  const byNumber = new Map<string, ReferringRecord[]>();
  for (const record of records) {
    if (record.ref === null) continue;
    addTo(byRef, record.ref.toUpperCase(), record);
    addTo(byNumber, record.ref.replace(/^[A-Za-z]+/, ''), record);
  }
  return {
    ...{ records, byRef, byNumber },
    places: new Map(records.map((record, place) => [record, place])),
    bodies: new Set(records.map(({ review }) => review.body)),
  };
}

function addTo(lists: Map<string, ReferringRecord[]>, key: string, record: ReferringRecord): void {
  const list = lists.get(key);
  if (list) list.push(record);
  else lists.set(key, [record]);
}

function resolveRecord(record: ReferringRecord, document: Numbers): ResolvedReferences {
  const targets = new Map<string, CrossReference>();
  const open = new Map<string, CrossReference>();
  const found = findReferences(record);
  if (found.length === 0) return { crossReferences: [], issues: [] };
  for (const reference of found) {
    const { printed } = reference;
    for (const target of findTargets(reference, record, document)) {
      if (target === null) open.set(printed, { printed, target });
      else if (target !== record.id) {
        // One reference printed twice in the same words is one; in other words it is kept as printed.
        const key = `${target} ${printed.toLowerCase()}`;
        if (!targets.has(key)) targets.set(key, { printed, target });
      }
    }
  }
  const issues = [...open.keys()].map((printed): Issue => ({
    code: 'reference-unresolved',
    message: `"${printed}" names no one recommendation of this document`,
  }));
  return { crossReferences: [...targets.values(), ...open.values()], issues };
}

/** A target per number that the reference names; one for a reference that only points. */
function findTargets(
  reference: FoundReference,
  record: ReferringRecord,
  document: Numbers,
): (string | null)[] {
  if (reference.points !== null) {
    const above = document.records.slice(0, document.places.get(record) ?? 0);
    const target =
      reference.points === 'before' ? above[above.length - 1] : findNearestAbove(record, reference, above);
    return [target?.id ?? null];
  }
  return reference.refs.flatMap((ref) => {
    const target = findByRef(ref, reference.series, record, document)?.id ?? null;
    // "See PC1" where no record is numbered so is a reference to something else, not one that failed.
    return target === null && /^[A-Z]/i.test(ref) && !NAMES_RECOMMENDATION.test(reference.printed)
      ? []
      : [target];
  });
}

function findByRef(
  printed: string,
  series: string | null,
  record: ReferringRecord,
  { byRef, byNumber, bodies }: Numbers,
): ReferringRecord | undefined {
  const ref = printed.replaceAll(/[ .-]/g, '').toUpperCase();
  const prefix = /^[A-Z]+/.exec(ref)?.[0] ?? '';
  const number = ref.slice(prefix.length);
  // "GT119" names 119 of Grant Thornton's; letters that are no reviewer's belong to the number.
  const own = prefix === '' || [...bodies].some((body) => isBodyPrefix(prefix, body));
  const letter = record.ref?.match(/^[A-Z]+/)?.[0] ?? '';
  const withRef = (wanted: string): readonly ReferringRecord[] => byRef.get(wanted) ?? [];
  const numbered = (wanted: string): readonly ReferringRecord[] => byNumber.get(wanted) ?? [];
  const attempts = [
    series === null ? [] : withRef(series + number),
    series === null ? withRef(ref) : [],
    // Of two series the record's own is meant, when no series is named.
    series === null && own ? withRef(letter + number) : [],
    own ? withRef(number) : [],
    own ? numbered(number) : [],
    own && LOOKS_LIKE_I.test(number) ? withRef(number.replace(LOOKS_LIKE_I, 'I')) : [],
  ];
  const hit = attempts.find((records) => records.length > 0);
  return hit?.length === 1 ? hit[0] : undefined;
}

function isBodyPrefix(prefix: string, body: string | null): boolean {
  if (body === null) return false;
  const initials = [...body.matchAll(/\b\p{L}/gu)].map(([letter]) => letter).join('');
  return prefix === initials.toUpperCase() || prefix === body.toUpperCase();
}
