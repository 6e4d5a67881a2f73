import type { KeyTable } from './keyTable.ts';
import { KINDS, PHRASE, WORD } from './signalKeys.ts';

/** What speaks for two parts raising one issue, each as it stands in the sum (see `WEIGHTS`). */
export interface Signals {
  readonly words: number;
  readonly phrases: number;
  readonly like: number;
  readonly themes: number;
  readonly things: number;
  readonly reference: number;
  readonly answers: number;
}

/**
 * Similarity of the words (0 to 1), rarity of the phrases in common (their sum), similarity of the lines of like words, of
 * the themes and of the things asked about (0 to 1); an explicit reference; similarity of the answers. Logistic
 * regression on the 16 labelled pairs of the documents and the 44 of the made-up halves to develop gave where to begin
 * (it weighs things higher and words lower, since who made those pairs up had the things in mind); then chosen by hand on
 * the same pairs, all in sight, as were the signals themselves and the lists of words. On those pairs every figure
 * flatters.
 */
export const WEIGHTS: Signals = {
  words: 4,
  phrases: 0.5,
  like: 2,
  themes: 3,
  things: 5,
  reference: 1.5,
  answers: 2,
};
export const BIAS = -2;
/**
 * Taken from it where two councils are asked: within one the same words name the same plan, body or project, across two
 * they may name different ones.
 */
export const ACROSS = 2.5;
/** Answers that are the same text weigh no more than half of that. */
export const MOST_ANSWERS = 0.5;

/** `WEIGHTS` by kind of key (see `signalKeys.ts`). */
export const FACTORS: readonly number[] = [
  WEIGHTS.words,
  WEIGHTS.phrases,
  WEIGHTS.like,
  WEIGHTS.themes,
  WEIGHTS.things,
];

/** What two parts share, by kind: as `WEIGHTS` says. */
export function comparePart(
  { starts, keys, weights, scales }: KeyTable,
  a: number,
  b: number,
  kinds: Uint8Array,
): Float64Array {
  const found = new Float64Array(KINDS);
  let i = starts[a] ?? 0;
  let j = starts[b] ?? 0;
  const [endOfA, endOfB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  while (i < endOfA && j < endOfB) {
    const step = (keys[i] ?? 0) - (keys[j] ?? 0);
    if (step === 0) {
      const kind = kinds[keys[i] ?? 0] ?? WORD;
      const weight = weights[i] ?? 0;
      found[kind] = (found[kind] ?? 0) + (kind === PHRASE ? weight : weight * (weights[j] ?? 0));
    }
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return found.map((sum, kind) =>
    kind === PHRASE ? sum : sum * (scales[a * KINDS + kind] ?? 0) * (scales[b * KINDS + kind] ?? 0),
  );
}

/** What all of that adds to the log-odds; no object is made, as most pairs come to nothing. */
export function weighShared({ starts, keys, values }: KeyTable, a: number, b: number): number {
  let sum = 0;
  let i = starts[a] ?? 0;
  let j = starts[b] ?? 0;
  const endOfA = starts[a + 1] ?? 0;
  const endOfB = starts[b + 1] ?? 0;
  while (i < endOfA && j < endOfB) {
    const step = (keys[i] ?? 0) - (keys[j] ?? 0);
    if (step === 0) sum += (values[i] ?? 0) * (values[j] ?? 0);
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return sum;
}

export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
