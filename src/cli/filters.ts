import type { Recommendation, StatusValue } from '../model.ts';
import { CommandFailure } from './commandFailure.ts';
import { findNearest } from '../text/findNearest.ts';
import { placeInFrame } from '../themes/placeInFrame.ts';
import type { Frame } from '../themes/readFrames.ts';

const filterKeys = ['theme', 'council', 'year', 'kind', 'owner', 'status', 'document'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What was asked for, by key, as typed. */
export type FilterRequest = ReadonlyMap<FilterKey, readonly string[]>;

/** Values that a filter can name: `id` is compared, `names` are what may be typed for it. */
interface KnownValue {
  readonly id: string;
  readonly names: readonly string[];
}

const statuses: readonly StatusValue[] = [
  'complete',
  'in progress',
  'planned',
  'ongoing',
  'not accepted',
  'unclear',
];
/** The value of `owner=` that stands for recommendations that name nobody. */
export const nobody = 'none';

/** Reads `theme=workforce,council=Lewisham`, once or repeated. A comma parts filters only before the next `key=`. */
export function parseFilters(texts: readonly string[]): FilterRequest {
  const request = new Map<FilterKey, string[]>();
  for (const part of texts.flatMap((text) => text.split(/,(?=\s*[\w-]+\s*=)/u))) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/su.exec(part) ?? [];
    const key = filterKeys.find((known) => known === name);
    if (!key) {
      const wanted = `${filterKeys.join('=, ')}=`;
      throw new CommandFailure(`--only takes ${wanted}: ${part.trim() || '(nothing)'}`);
    }
    if (value === '') throw new CommandFailure(`--only ${key}= needs a value`);
    request.set(key, [...(request.get(key) ?? []), value]);
  }
  return request;
}

/**
 * The ids asked for under each key. Fails on a value that the records do not hold, naming the nearest that they do;
 * where the records are not known yet (null), only themes and statuses can be checked.
 */
export function resolveFilters(
  request: FilterRequest,
  records: readonly Recommendation[] | null,
  themes: readonly { readonly id: string; readonly name: string }[],
): Filters {
  const filters = new Map<FilterKey, ReadonlySet<string>>();
  for (const [key, values] of request) {
    const known = listKnown(key, records, themes);
    const ids = values.flatMap((value) =>
      known === null ? [value, ...splitValue(value)] : resolveValue(key, value, known),
    );
    filters.set(key, new Set(ids.map(foldValue)));
  }
  return filters;
}

/** Ids by key, in small letters: a record is kept when it has one of each key's. */
export type Filters = ReadonlyMap<FilterKey, ReadonlySet<string>>;

/** Whether a record has, for each key, one of the values asked for. */
export function matchesFilters(
  record: Recommendation,
  filters: Filters,
  frame: Frame | null = null,
): boolean {
  for (const [key, wanted] of filters) {
    if (!readValues(key, record, frame).some((value) => wanted.has(foldValue(value)))) return false;
  }
  return true;
}

function readValues(key: FilterKey, record: Recommendation, frame: Frame | null): readonly string[] {
  switch (key) {
    case 'theme':
      return listThemes(record, frame);
    case 'council':
      return record.council === null ? [] : [record.council];
    case 'year':
      return record.review.year === null ? [] : [String(record.review.year)];
    case 'kind':
      return [record.review.kind ?? 'unknown'];
    case 'owner':
      return record.owners.length === 0 ? [nobody] : record.owners.map(({ name }) => name);
    case 'status':
      return [record.status.value];
    case 'document':
      return [record.document];
  }
}

/** The themes of a record; in a frame its places too, one of which may have the id of a theme and stands for it. */
function listThemes(record: Recommendation, frame: Frame | null): readonly string[] {
  const own = record.themes.asked.map(({ id }) => id);
  if (frame === null) return own;
  const places = placeInFrame(record, frame).asked.map(({ id }) => id);
  return [...places, ...own.filter((id) => frame.places.every((place) => place.id !== id))];
}

function listKnown(
  key: FilterKey,
  records: readonly Recommendation[] | null,
  themes: readonly { readonly id: string; readonly name: string }[],
): KnownValue[] | null {
  if (key === 'theme') return themes.map(({ id, name }) => ({ id, names: [id, name] }));
  if (key === 'status') return statuses.map((id) => ({ id, names: [id, id.replaceAll(' ', '-')] }));
  if (records === null) return null;
  const values = new Set(records.flatMap((record) => readValues(key, record, null)));
  if (key === 'owner') values.add(nobody);
  return [...values].sort().map((id) => ({ id, names: [id] }));
}

/** A value as a whole, so that a post may hold a comma; or else each of its parts. */
function resolveValue(key: FilterKey, value: string, known: readonly KnownValue[]): string[] {
  const find = (text: string): KnownValue | undefined =>
    known.find(({ names }) => names.some((name) => foldValue(name) === foldValue(text)));
  const whole = find(value);
  if (whole) return [whole.id];
  const parts = splitValue(value);
  return parts.map((part) => {
    const found = find(part);
    if (found) return found.id;
    // A post with a comma in it that nothing matches is named as it was typed.
    const asked = parts.some((other) => find(other)) ? part : value;
    throw new CommandFailure(describeUnknown(key, asked, known));
  });
}

function splitValue(value: string): string[] {
  return value.split(',').map((part) => part.trim());
}

/** As values are compared. */
export function foldValue(text: string): string {
  return text.toLowerCase();
}

function describeUnknown(key: FilterKey, value: string, known: readonly KnownValue[]): string {
  const nearest = findNearest(
    value,
    known.flatMap(({ names }) => names),
  );
  const start = `no such ${key}: ${value}`;
  if (nearest !== null) return `${start} (did you mean ${nearest}?)`;
  if (known.length === 0) return `${start} (none is known here)`;
  return known.length > 8 ? start : `${start} (known: ${known.map(({ id }) => id).join(', ')})`;
}
