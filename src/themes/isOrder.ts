import type { Token } from '../text/sentences.ts';

/** What may follow an order's verb that the tagger took for a noun ("Charge the market rent"). */
const AFTER_ORDER = new Set(['DET', 'PRON', 'ADP', 'PART', 'SCONJ', 'ADV', 'ADJ', 'NUM']);

/** Whether a sentence opens with an order: "Improve…", "Urgently agree…". `index` is the word that may be one. */
export function isOrder(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.lemma !== token.text.toLowerCase()) return false;
  const opens = tokens.slice(0, index).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
  if (!opens) return false;
  if (token.pos === 'VERB') return true;
  // Orders at the start of a sentence are often taken for nouns.
  const next = tokens[index + 1];
  return ['NOUN', 'PROPN', 'AUX'].includes(token.pos) && next !== undefined && AFTER_ORDER.has(next.pos);
}
