import { KINDS, LIKE, PHRASE, THEME, WORD } from './signalKeys.ts';
import type { WeighedPart } from './weighKeys.ts';

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
 * Logistic regression's weights, rounded: similarity of the words (0 to 1), rarity of the phrases in common (their sum,
 * up to `MOST_PHRASES`), of lines of like words, of themes; an explicit reference; similarity of the answers. Held small
 * (16 pairs are labelled) and chosen with all of those pairs in sight, as were the six signals themselves, the lines of
 * like words and the words left out: on those pairs every figure but that of the floor flatters.
 */
export const WEIGHTS: Signals = {
  words: 2,
  phrases: 0.33,
  like: 3.9,
  themes: 3.7,
  reference: 3,
  answers: 10,
};
export const BIAS = -5.4;
const MOST_PHRASES = 12;
/** Answers that are the same text weigh no more than half of that. */
export const MOST_ANSWERS = 0.5;

/** What two parts share by kind (see `signalKeys.ts`), before scaling; filled anew by each call of `comparePart`. */
const sums = new Float64Array(KINDS);

/**
 * Whether two parts share a key; `found` takes what they share. No object is made, as most pairs come to nothing.
 */
export function comparePart(a: WeighedPart, b: WeighedPart, kinds: Uint8Array, found: Float64Array): boolean {
  sums.fill(0);
  let shared = false;
  const [left, right] = [a.keys, b.keys];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const step = (left[i] ?? 0) - (right[j] ?? 0);
    if (step === 0) {
      const kind = kinds[left[i] ?? 0] ?? WORD;
      const weight = a.weights[i] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (kind === PHRASE ? weight : weight * (b.weights[j] ?? 0));
      shared = true;
    }
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  for (let kind = 0; kind < KINDS; kind++)
    found[kind] =
      kind === PHRASE
        ? Math.min(sums[kind] ?? 0, MOST_PHRASES)
        : (sums[kind] ?? 0) * (a.scales[kind] ?? 0) * (b.scales[kind] ?? 0);
  return shared;
}

/** The log-odds that `found` amounts to, without references and answers. */
export function weighFound(found: Float64Array): number {
  return (
    BIAS +
    WEIGHTS.words * (found[WORD] ?? 0) +
    WEIGHTS.phrases * (found[PHRASE] ?? 0) +
    WEIGHTS.like * (found[LIKE] ?? 0) +
    WEIGHTS.themes * (found[THEME] ?? 0)
  );
}

export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
