import { compareAnswers, type AnswerVector } from './answerVectors.ts';
import type { KeyTable } from './keyTable.ts';
import { PartIndex, type SharedSums } from './partIndex.ts';
import { type LikePair, type Pair, rankPairs } from './rankPairs.ts';
import type { Part } from './readParts.ts';
import type { SameParts } from './findSame.ts';
import { ACROSS, BIAS, comparePart, MOST_ANSWERS, type Signals, WEIGHTS, weighShared } from './scoreParts.ts';
import { LIKE, PHRASE, type SignalKeys, THEME, THING, WORD } from './signalKeys.ts';

export type { Pair } from './rankPairs.ts';

export interface PairInput {
  readonly parts: readonly Part[];
  readonly table: KeyTable;
  readonly keys: SignalKeys;
  /** By key: what it shows. */
  readonly kinds: Uint8Array;
  /** By record. */
  readonly answers: readonly AnswerVector[];
  /** By record: its council; null where it is not known. */
  readonly councils: readonly (string | null)[];
  /** By record: the records that it names or that name it. */
  readonly references: readonly ReadonlySet<number>[];
  readonly same: SameParts;
}

export interface PairOptions {
  /** Pairs below are not given. */
  readonly least: number;
  /** How many entries of the index are read for a part at most, those of its rarest keys. Default: 2,000. */
  readonly reach?: number;
  /** How many earlier parts each is compared with in full at most, those that share most by the index. Default: 100. */
  readonly most?: number;
  /** How many pairs are kept of each part at most, the closest with earlier ones. Default: 15. */
  readonly kept?: number;
}

const FURTHEST = 2_000;
const MOST_COMPARED = 100;
const MOST_KEPT = 15;

/**
 * Every pair of parts that share enough or have a reference between their records, and a score of `least` or more. Each
 * part adds up what it shares with the parts before it from an inverted index, rarest keys first, up to `reach` entries,
 * and is compared in full with the `most` that share most: where neither bound is met nothing is left out, and beyond
 * them the time grows with the number of parts, not its square.
 */
export function findPairs(
  input: PairInput,
  { least, reach = FURTHEST, most = MOST_COMPARED, kept = MOST_KEPT }: PairOptions,
): Pair[] {
  const { parts, table, keys } = input;
  const { records } = table;
  const { firsts } = input.same;
  const wanted = Math.log(least / (1 - least));
  const partsOf = listPartsByRecord(parts);
  const index = new PartIndex(table, keys.names.length, reach);
  const pairs: LikePair[] = [];
  parts.forEach((part, b) => {
    if (firsts[b] !== b) return;
    const sums = index.addUp(b);
    const candidates = keepClosest(sums, most, (a) => records[a] !== part.record);
    index.forget(sums);
    const own: LikePair[] = [];
    const compare = (a: number): void => {
      const odds = weighPair(input, a, b);
      if (odds !== undefined && odds >= wanted) own.push({ a, b, odds });
    };
    const tied = new Set<number>();
    for (const other of input.references[part.record] ?? [])
      for (const a of partsOf.get(other) ?? []) if (a < b && firsts[a] === a) tied.add(a);
    for (const a of candidates) if (!tied.has(a)) compare(a);
    tied.forEach(compare);
    if (own.length > kept) own.sort((x, y) => y.odds - x.odds || x.a - y.a).length = kept;
    pairs.push(...own);
    index.enter(b);
  });
  return rankPairs(pairs, (at) => records[at] ?? -1, least);
}

/** What two parts must share in words and themes, in log-odds: answers alike alone make no pair. */
const LEAST_SHARED = 0.4;
/** Sums in another order differ in their last places. */
const ROUNDING = 1e-6;

/** The parts that share enough; of more than `most` those that share most, of equals the earlier. */
function keepClosest(
  { met, parts, shared }: SharedSums,
  most: number,
  isOther: (part: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let at = 0; at < met; at++) {
    const part = parts[at] ?? 0;
    if ((shared[part] ?? 0) >= LEAST_SHARED - ROUNDING && isOther(part)) found.push(part);
  }
  if (found.length <= most) return found;
  const closest: number[] = [];
  for (const part of found) {
    const sum = shared[part] ?? 0;
    let at = closest.length;
    while (at > 0) {
      const before = closest[at - 1] ?? 0;
      const theirs = shared[before] ?? 0;
      if (theirs > sum || (theirs === sum && before < part)) break;
      at -= 1;
    }
    if (at === most) continue;
    closest.splice(at, 0, part);
    if (closest.length > most) closest.pop();
  }
  return closest;
}

/** The log-odds of two parts by what they share; undefined where that is too little and no reference ties them. */
export function weighPair(input: PairInput, a: number, b: number): number | undefined {
  const { parts, table, answers, references } = input;
  const left = parts[a];
  const right = parts[b];
  if (!left || !right) return undefined;
  const reference = references[left.record]?.has(right.record) === true ? 1 : 0;
  const shared = weighShared(table, a, b);
  if (shared < LEAST_SHARED && reference === 0) return undefined;
  return (
    BIAS +
    shared -
    ACROSS * measureAcross(input, a, b) +
    WEIGHTS.reference * reference +
    WEIGHTS.answers * compareRecords(answers, left.record, right.record)
  );
}

/** Of the pairs of those that two parts stand for, the share that are of two councils. */
function measureAcross({ parts, councils, same }: PairInput, a: number, b: number): number {
  const councilOf = (part: number): string | null => councils[parts[part]?.record ?? -1] ?? null;
  const left = same.members.get(a);
  const right = same.members.get(b);
  if (!left && !right) return councilOf(a) === councilOf(b) ? 0 : 1;
  const counts = new Map<string | null, number>();
  for (const part of left ?? [a]) counts.set(councilOf(part), (counts.get(councilOf(part)) ?? 0) + 1);
  const others = right ?? [b];
  const alike = others.reduce((sum, part) => sum + (counts.get(councilOf(part)) ?? 0), 0);
  return 1 - alike / ((left?.length ?? 1) * others.length);
}

function compareRecords(answers: readonly AnswerVector[], a: number, b: number): number {
  const left = answers[a];
  const right = answers[b];
  return left && right ? Math.min(compareAnswers(left, right), MOST_ANSWERS) : 0;
}

/** What speaks for a pair, found anew: kept with every pair it would fill the memory. */
export function readSignals(
  { parts, table, kinds, answers, references }: PairInput,
  { a, b }: Pick<Pair, 'a' | 'b'>,
): Signals | undefined {
  const left = parts[a];
  const right = parts[b];
  if (!left || !right) return undefined;
  const found = comparePart(table, a, b, kinds);
  return {
    words: found[WORD] ?? 0,
    phrases: found[PHRASE] ?? 0,
    like: found[LIKE] ?? 0,
    themes: found[THEME] ?? 0,
    things: found[THING] ?? 0,
    reference: references[left.record]?.has(right.record) === true ? 1 : 0,
    answers: compareRecords(answers, left.record, right.record),
  };
}

function listPartsByRecord(parts: readonly Part[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  parts.forEach(({ record }, at) => {
    const list = found.get(record);
    if (list) list.push(at);
    else found.set(record, [at]);
  });
  return found;
}
