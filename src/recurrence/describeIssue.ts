import type { Recommendation } from '../model.ts';
import type { Pair } from './findPairs.ts';
import { isInTwoYears } from '../text/isInTwoYears.ts';
import { nameIssue } from './nameIssue.ts';
import { findSharedPhrases, pickPhrases } from './sharedPhrases.ts';
import type {
  RecurringIssue,
  RecurringNear,
  RecurringPart,
  RecurringReason,
  RecurringReturn,
  RecurringSpan,
} from './recurringIssue.ts';
import type { RelatedParts } from './relateParts.ts';
import { LIKE, THING, WORD } from './signalKeys.ts';
import { countKeys, sharedWords } from './sharedWords.ts';
import { describeSignals } from './describeSignals.ts';

export interface IssueContext extends RelatedParts {
  readonly records: readonly Recommendation[];
  /** A theme's title by its id. */
  readonly titles: Readonly<Record<string, string>>;
  /** By document: the day up to which it reports; null where it is not known. */
  readonly asOf: (document: string) => string | null;
  /** Titles of the issues described before. */
  readonly taken: ReadonlySet<string>;
}

/** At most so many near misses are named. */
const MOST_NEAR = 5;

/** What stands in the output of a group of parts. `pairs` are those between its parts, `near` those that lead out of it. */
export function describeIssue(
  group: readonly number[],
  pairs: readonly Pair[],
  near: readonly Pair[],
  context: IssueContext,
): RecurringIssue {
  const { parts, records } = context;
  const ordered = orderParts(group, context);
  const members = [...new Set(ordered.map((at) => parts[at]?.record ?? 0))];
  const own = members.flatMap((index) => records[index] ?? []);
  const best = findBest(pairs);
  const core = findCore(ordered, pairs);
  const weigh = (stem: string): number => context.rarity[context.keys.find(WORD, stem) ?? -1] ?? 0;
  const shared = findSharedPhrases(
    ordered.map((at) => textOf(at, context)),
    context.silent,
    weigh,
  );
  const counts = countKeys(ordered, context);
  const phrases = listPhrases(pickPhrases(shared), counts, context);
  const span = findSpan(own);
  return {
    id: `issue/${records[parts[group[0] ?? 0]?.record ?? 0]?.id ?? ''}@${String(parts[group[0] ?? 0]?.start ?? 0)}`,
    title: nameIssue(
      [core, ...ordered.filter((at) => at !== core)].map((at) => textOf(at, context)),
      context.silent,
      weigh,
      context.taken,
    ),
    span,
    members: own.map(({ id }) => id),
    parts: ordered.map((at) => placeOf(at, context)),
    councils: listCouncils(own),
    years: listYears(own),
    documents: [...new Set(own.map(({ document }) => document))],
    phrases,
    reasons: ordered.map((at, part): RecurringReason => {
      const pair = best.get(at);
      const other = pair === undefined ? at : pair.a === at ? pair.b : pair.a;
      return {
        id: records[parts[at]?.record ?? 0]?.id ?? '',
        part,
        score: round(pair?.score ?? 0),
        words: sharedWords(at, counts, 2, context),
        signals: pair === undefined ? [] : describeSignals(pair, at, other, context),
      };
    }),
    near: listNear(ordered, counts, near, context),
    completed: findReturns(own, context.asOf),
  };
}

/** The phrases; where no words are shared, the things that at least two ask about, else the names of words alike. */
function listPhrases(
  phrases: readonly string[],
  counts: ReadonlyMap<number, number>,
  { keys }: IssueContext,
): readonly string[] {
  if (phrases.length > 0) return phrases;
  const listKind = (kind: number): string[] =>
    [...counts].flatMap(([key, count]) =>
      count > 1 && keys.kinds[key] === kind ? (keys.names[key] ?? []) : [],
    );
  const things = listKind(THING);
  return things.length > 0 ? things : listKind(LIKE);
}

/** By year, then as given. */
function orderParts(group: readonly number[], { parts, records }: IssueContext): number[] {
  const yearOf = (at: number): number => records[parts[at]?.record ?? 0]?.review.year ?? Infinity;
  return [...group].sort((a, b) => {
    const [x, y] = [yearOf(a), yearOf(b)];
    return x === y ? a - b : x - y;
  });
}

/** The closest pair of each part. */
function findBest(pairs: readonly Pair[]): Map<number, Pair> {
  const best = new Map<number, Pair>();
  for (const pair of pairs)
    for (const at of [pair.a, pair.b]) if (pair.score > (best.get(at)?.score ?? 0)) best.set(at, pair);
  return best;
}

/** The part that is closest to all others together. */
function findCore(ordered: readonly number[], pairs: readonly Pair[]): number {
  const sums = new Map<number, number>();
  for (const { a, b, score } of pairs) for (const at of [a, b]) sums.set(at, (sums.get(at) ?? 0) + score);
  return ordered.reduce((one, other) => ((sums.get(other) ?? 0) > (sums.get(one) ?? 0) ? other : one));
}

export function textOf(at: number, { parts, records }: Pick<IssueContext, 'parts' | 'records'>): string {
  const part = parts[at];
  return part ? (records[part.record]?.text.slice(part.start, part.end) ?? '') : '';
}

function placeOf(at: number, { parts, records }: IssueContext): RecurringPart {
  const part = parts[at];
  return {
    id: records[part?.record ?? 0]?.id ?? '',
    field: part?.field ?? 'text',
    start: part?.start ?? 0,
    end: part?.end ?? 0,
  };
}

function listNear(
  group: readonly number[],
  counts: ReadonlyMap<number, number>,
  pairs: readonly Pair[],
  context: IssueContext,
): RecurringNear[] {
  const inside = new Set(group);
  const members = new Set(group.map((at) => context.parts[at]?.record));
  const best = new Map<number, { at: number; score: number }>();
  for (const { a, b, score } of pairs) {
    const at = inside.has(a) ? b : a;
    const record = context.parts[at]?.record ?? 0;
    if (members.has(record) || (best.get(record)?.score ?? 0) >= score) continue;
    best.set(record, { at, score });
  }
  return [...best.values()]
    .sort((x, y) => y.score - x.score || x.at - y.at)
    .slice(0, MOST_NEAR)
    .map(({ at, score }) => ({
      ...placeOf(at, context),
      score: round(score),
      words: sharedWords(at, counts, 1, context),
    }));
}

function findSpan(records: readonly Recommendation[]): RecurringSpan {
  if (listCouncils(records).length > 1) return 'councils';
  return isInTwoYears(records) ? 'years' : 'document';
}

/**
 * Members reported complete that a later year asks for again. Where an update says when it was reported, that counts;
 * else the day up to which the document reports; else the year of the review, which is all that is known.
 */
function findReturns(records: readonly Recommendation[], asOf: IssueContext['asOf']): RecurringReturn[] {
  return records.flatMap((record) => {
    if (record.status.value !== 'complete' || record.council === null || record.review.year === null)
      return [];
    const year = record.review.year;
    // Reported complete only in the later review's year or after it, it did not come back.
    const reported = findLastReport(record) || readYear(asOf(record.document));
    const later = records.find(
      (other) =>
        other.council === record.council &&
        other.review.year !== null &&
        other.review.year > Math.max(year, reported),
    );
    return later ? [{ id: record.id, by: later.id }] : [];
  });
}

/** The year of the last dated update of a record or its actions; 0 where there is none. */
function findLastReport({ updates, actions }: Recommendation): number {
  const dates = [...updates, ...actions.flatMap((action) => action.updates)].map(({ date }) => date);
  return Math.max(0, ...dates.map(readYear));
}

/** 0 where there is none. */
function readYear(date: string | null): number {
  const year = Number(date?.slice(0, 4) ?? 0);
  return Number.isFinite(year) ? year : 0;
}

function listCouncils(records: readonly Recommendation[]): string[] {
  return [...new Set(records.flatMap(({ council }) => (council === null ? [] : [council])))].sort();
}

function listYears(records: readonly Recommendation[]): number[] {
  const years = records.flatMap(({ review }) => (review.year === null ? [] : [review.year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
