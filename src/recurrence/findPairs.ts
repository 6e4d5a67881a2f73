import { compareAnswers, type AnswerVector } from './answerVectors.ts';
import { comparePart, MOST_ANSWERS, type Signals, toProbability, WEIGHTS, weighFound } from './scoreParts.ts';
import { KINDS, LIKE, PHRASE, type SignalKeys, THEME, WORD } from './signalKeys.ts';
import type { WeighedPart } from './weighKeys.ts';

/** Two parts of different records that may raise one issue; `a` comes before `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface PairInput {
  readonly parts: readonly WeighedPart[];
  readonly keys: SignalKeys;
  /** By key: what it shows. */
  readonly kinds: Uint8Array;
  /** By record. */
  readonly answers: readonly AnswerVector[];
  /** By record: the records that it names or that name it. */
  readonly references: readonly ReadonlySet<number>[];
}

export interface PairOptions {
  /** Pairs below are not given. */
  readonly least: number;
  /** How many earlier parts each is compared with at most, those that share its rarest keys. Default: 200. */
  readonly most?: number;
  /** How many pairs are kept of each part at most, the closest with earlier ones. Default: 15. */
  readonly kept?: number;
}

const MOST_COMPARED = 200;
const MOST_KEPT = 15;

/**
 * Every pair of parts with a key in common or a reference between their records, and a score of `least` or more. Each
 * part looks up its keys, rarest first, among the parts before it, until it has met `most` different ones: up to that
 * many parts nothing is left out, and beyond it the time grows with the number of parts, not its square.
 */
export function findPairs(
  input: PairInput,
  { least, most = MOST_COMPARED, kept = MOST_KEPT }: PairOptions,
): Pair[] {
  const { parts, keys } = input;
  const postings: number[][] = keys.names.map(() => []);
  const partsOf = listPartsByRecord(parts);
  const met = new Int32Array(parts.length).fill(-1);
  const pairs: Pair[] = [];
  parts.forEach((part, b) => {
    const own: Pair[] = [];
    const candidates: number[] = [];
    const meet = (a: number): void => {
      if (met[a] === b || parts[a]?.record === part.record) return;
      met[a] = b;
      candidates.push(a);
    };
    for (const other of input.references[part.record] ?? [])
      for (const a of partsOf.get(other) ?? []) if (a < b) meet(a);
    const lists = Array.from(part.keys, (key) => postings[key] ?? []).sort((x, y) => x.length - y.length);
    const limit = candidates.length + most;
    for (const list of lists) {
      // The latest first: of a list too long to be read it does not matter which.
      for (let at = list.length - 1; at >= Math.max(0, list.length - most); at--) {
        if (candidates.length >= limit) break;
        meet(list[at] ?? 0);
      }
    }
    for (const a of candidates) {
      const pair = scorePair(input, a, b, least);
      if (pair) own.push(pair);
    }
    if (own.length > kept) own.sort((x, y) => y.score - x.score || x.a - y.a).length = kept;
    pairs.push(...own);
    for (const key of part.keys) postings[key]?.push(b);
  });
  return pairs;
}

const found = new Float64Array(KINDS);

/** What two parts amount to, where it is `least` or more and they share a key or a reference. */
export function scorePair(
  { parts, kinds, answers, references }: PairInput,
  a: number,
  b: number,
  least: number,
): Pair | undefined {
  const left = parts[a];
  const right = parts[b];
  if (!left || !right) return undefined;
  const reference = references[left.record]?.has(right.record) === true ? 1 : 0;
  if (!comparePart(left, right, kinds, found) && reference === 0) return undefined;
  const odds = weighFound(found) + WEIGHTS.reference * reference;
  // Answers are compared only where they can decide.
  const wanted = Math.log(least / (1 - least));
  if (odds + WEIGHTS.answers * MOST_ANSWERS < wanted) return undefined;
  const leftAnswer = answers[left.record];
  const rightAnswer = answers[right.record];
  const alike =
    leftAnswer && rightAnswer ? Math.min(compareAnswers(leftAnswer, rightAnswer), MOST_ANSWERS) : 0;
  const score = toProbability(odds + WEIGHTS.answers * alike);
  if (score < least) return undefined;
  return { a, b, score };
}

/** What speaks for a pair, found anew: kept with every pair it would fill the memory. */
export function readSignals(
  { parts, kinds, answers, references }: PairInput,
  { a, b }: Pick<Pair, 'a' | 'b'>,
): Signals | undefined {
  const left = parts[a];
  const right = parts[b];
  if (!left || !right) return undefined;
  comparePart(left, right, kinds, found);
  const leftAnswer = answers[left.record];
  const rightAnswer = answers[right.record];
  return {
    words: found[WORD] ?? 0,
    phrases: found[PHRASE] ?? 0,
    like: found[LIKE] ?? 0,
    themes: found[THEME] ?? 0,
    reference: references[left.record]?.has(right.record) === true ? 1 : 0,
    answers: leftAnswer && rightAnswer ? Math.min(compareAnswers(leftAnswer, rightAnswer), MOST_ANSWERS) : 0,
  };
}

function listPartsByRecord(parts: readonly WeighedPart[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  parts.forEach(({ record }, at) => {
    const list = found.get(record);
    if (list) list.push(at);
    else found.set(record, [at]);
  });
  return found;
}
