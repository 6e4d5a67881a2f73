import { compareAnswers, type AnswerVector } from './answerVectors.ts';
import {
  comparePart,
  MOST_ANSWERS,
  type Signals,
  toProbability,
  WEIGHTS,
  weighSignals,
} from './scoreParts.ts';
import type { SignalKeys } from './signalKeys.ts';
import type { WeighedPart } from './weighKeys.ts';

/** Two parts of different records that may raise one issue; `a` comes before `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  readonly signals: Signals;
}

export interface PairInput {
  readonly parts: readonly WeighedPart[];
  readonly keys: SignalKeys;
  /** By record. */
  readonly answers: readonly AnswerVector[];
  /** By record: the records that it names or that name it. */
  readonly references: readonly ReadonlySet<number>[];
}

export interface PairOptions {
  /** Pairs below are not given. */
  readonly least: number;
  /** How many earlier parts each is compared with at most, those that share its rarest keys. Default: 800. */
  readonly most?: number;
}

const MOST_COMPARED = 800;

/**
 * Every pair of parts with a key in common or a reference between their records, and a score of `least` or more. Each
 * part looks up its keys, rarest first, among the parts before it, until it has met `most` different ones: up to that
 * many parts nothing is left out, and beyond it the time grows with the number of parts, not its square.
 */
export function findPairs(input: PairInput, { least, most = MOST_COMPARED }: PairOptions): Pair[] {
  const { parts, keys } = input;
  const postings: number[][] = keys.names.map(() => []);
  const partsOf = listPartsByRecord(parts);
  const met = new Int32Array(parts.length).fill(-1);
  const pairs: Pair[] = [];
  parts.forEach((part, b) => {
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
      if (pair) pairs.push(pair);
    }
    for (const key of part.keys) postings[key]?.push(b);
  });
  return pairs;
}

/** What two parts amount to, where it is `least` or more and they share a key or a reference. */
export function scorePair(
  { parts, keys, answers, references }: PairInput,
  a: number,
  b: number,
  least: number,
): Pair | undefined {
  const left = parts[a];
  const right = parts[b];
  if (!left || !right) return undefined;
  const reference = references[left.record]?.has(right.record) === true ? 1 : 0;
  const { shared, ...compared } = comparePart(left, right, keys);
  if (!shared && reference === 0) return undefined;
  const without: Signals = { ...compared, reference, answers: 0 };
  // Answers are compared only where they can decide.
  const wanted = Math.log(least / (1 - least));
  if (weighSignals(without) + WEIGHTS.answers * MOST_ANSWERS < wanted) return undefined;
  const leftAnswer = answers[left.record];
  const rightAnswer = answers[right.record];
  const signals: Signals = {
    ...without,
    answers: leftAnswer && rightAnswer ? compareAnswers(leftAnswer, rightAnswer) : 0,
  };
  const score = toProbability(weighSignals(signals));
  return score < least ? undefined : { a, b, score, signals };
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
