import { readKeyTexts } from '../compare/keyTexts.ts';
import type { Recommendation } from '../model.ts';
import { readLemmas } from '../text/readLemmas.ts';

/** Every word of the texts in which phrases are counted, with its dictionary form; a word that is its own is left out. */
export function readPageLemmas(records: readonly Recommendation[]): Readonly<Record<string, string>> {
  const texts = [...readKeyTexts(records, 'asked'), ...readKeyTexts(records, 'answered')];
  return Object.fromEntries(readLemmas(texts.map(({ text }) => text)));
}
