import type { KeyTable } from './keyTable.ts';
import { KINDS, PHRASE, WORD } from './signalKeys.ts';

/** What speaks for two parts raising one issue, each as it stands in the sum (see `WEIGHTS`). */
export interface Signals {
  readonly words: number;
  readonly phrases: number;
  readonly like: number;
  readonly themes: number;
  readonly reference: number;
  readonly answers: number;
}

/**
 * Logistic regression's weights, rounded: similarity of the words and those near to them (0 to 1), rarity of the phrases
 * in common (their sum), similarity of the lines of like words and of the themes (0 to 1); an explicit reference;
 * similarity of the answers. Fitted to the 16 labelled pairs of the documents and the 14 of the made-up half to develop,
 * all in sight, as were the signals themselves, the lines of like words and the words left out: on those pairs every
 * figure flatters. The made-up half to score was written by the same hand, and used for none of it.
 */
export const WEIGHTS: Signals = {
  words: 1.3,
  phrases: 0.29,
  like: 3.6,
  themes: 3.4,
  reference: 1.6,
  answers: 3,
};
export const BIAS = -2.2;
/** Answers that are the same text weigh no more than half of that. */
export const MOST_ANSWERS = 0.5;

/** `WEIGHTS` by kind of key (see `signalKeys.ts`). */
export const FACTORS: readonly number[] = [WEIGHTS.words, WEIGHTS.phrases, WEIGHTS.like, WEIGHTS.themes];

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
