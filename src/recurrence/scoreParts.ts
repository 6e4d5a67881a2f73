import { KINDS, LIKE, PHRASE, type SignalKeys, THEME, WORD } from './signalKeys.ts';
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
 * up to `MOST_PHRASES`), of lines of like words, of themes; an explicit reference; similarity of the answers. Chosen with
 * one recommendation of the labelled pairs left out at a time, and held small (few pairs are labelled).
 */
export const WEIGHTS: Signals = { words: 3, phrases: 0.4, like: 4, themes: 3.7, reference: 5, answers: 6 };
export const BIAS = -6.2;
const MOST_PHRASES = 12;
/** Answers that are the same text weigh no more than half of that. */
export const MOST_ANSWERS = 0.5;

/** What two parts share, before what their recommendations share. */
export function comparePart(
  a: WeighedPart,
  b: WeighedPart,
  { kinds }: Pick<SignalKeys, 'kinds'>,
): Pick<Signals, 'words' | 'phrases' | 'like' | 'themes'> & { readonly shared: boolean } {
  const sums = [0, 0, 0, 0];
  let shared = false;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const left = a.keys[i] ?? 0;
    const right = b.keys[j] ?? 0;
    if (left === right) {
      const kind = kinds[left] ?? WORD;
      const weight = a.weights[i] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (kind === PHRASE ? weight : weight * (b.weights[j] ?? 0));
      shared = true;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  const similarity = (kind: number): number =>
    (sums[kind] ?? 0) * (a.scales[kind] ?? 0) * (b.scales[kind] ?? 0);
  return {
    words: similarity(WORD),
    phrases: Math.min(sums[PHRASE] ?? 0, MOST_PHRASES),
    like: similarity(LIKE),
    themes: similarity(THEME),
    shared: shared && KINDS > 0,
  };
}

/** The log-odds of two parts raising one issue. */
export function weighSignals(signals: Signals): number {
  return (
    BIAS +
    WEIGHTS.words * signals.words +
    WEIGHTS.phrases * signals.phrases +
    WEIGHTS.like * signals.like +
    WEIGHTS.themes * signals.themes +
    WEIGHTS.reference * signals.reference +
    WEIGHTS.answers * Math.min(signals.answers, MOST_ANSWERS)
  );
}

export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
