import type { Token } from '../text/sentences.ts';

/** Words that open a sentence as nouns or verbs alike; before an article or a preposition they are verbs. */
const VERBS_TOO = new Set(
  'review report plan update design train pilot test map audit brief share launch target check draft scope'.split(
    ' ',
  ),
);

/** The verb of a sentence that orders ("Carry out a review"): its first word, in the base form. */
export function findOrder(words: readonly Token[]): Token | undefined {
  const [first, second, third] = words.filter(
    ({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE' && pos !== 'SYM',
  );
  if (first === undefined || second === undefined) return undefined;
  // "Spend is £2.3m", "Spend to date": the first word is a noun.
  if (second.pos === 'AUX' || (third?.text.toLowerCase() === 'date' && second.text.toLowerCase() === 'to'))
    return undefined;
  const word = first.text.toLowerCase();
  const isVerb = first.pos === 'VERB' && first.lemma.toLowerCase() === word;
  const opens = VERBS_TOO.has(word) && ['DET', 'ADP', 'PRON', 'ADJ'].includes(second.pos);
  return isVerb || opens ? first : undefined;
}
