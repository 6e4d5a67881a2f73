import { countValues, readWords } from '../text/words.ts';

/** Shortest part that a glued word is cut into; shorter ones would cut words that are whole. */
const MIN_PART = 2;

export interface Unglued {
  readonly text: string;
  readonly cuts: readonly string[];
}

/**
 * Puts back the spaces that a print lost at its line ends: "ofservice planning" → "of service planning". A
 * word is cut only where it stands nowhere else in the document and both its parts do; between several cuts,
 * the one whose rarer part is commonest wins. A full stop, bracket or small letter stuck to a capital is cut
 * as well.
 */
export function unglueWords(text: string, vocabulary: ReadonlyMap<string, number>): Unglued {
  const cuts: string[] = [];
  const spaced = text.replace(/([\p{Ll})][.,;:]?)(?=\p{Lu}\p{Ll})/gu, (before, _, at: number) => {
    cuts.push(text.slice(at, at + 8));
    return `${before} `;
  });
  const joined = spaced.replace(/[\p{L}]+/gu, (word) => {
    const cut = findCut(word, vocabulary);
    if (cut === null) return word;
    cuts.push(word);
    return `${word.slice(0, cut)} ${word.slice(cut)}`;
  });
  return { text: joined, cuts };
}

function findCut(word: string, vocabulary: ReadonlyMap<string, number>): number | null {
  const lower = word.toLowerCase();
  if (vocabulary.has(lower)) return null;
  let best: { at: number; weight: number } | null = null;
  for (let at = MIN_PART; at <= lower.length - MIN_PART; at += 1) {
    const weight = Math.min(vocabulary.get(lower.slice(0, at)) ?? 0, vocabulary.get(lower.slice(at)) ?? 0);
    if (weight > (best?.weight ?? 0)) best = { at, weight };
  }
  return best?.at ?? null;
}

/** How often each word stands in the texts. */
export function countVocabulary(texts: readonly string[]): Map<string, number> {
  return countValues(texts.flatMap(readWords));
}
