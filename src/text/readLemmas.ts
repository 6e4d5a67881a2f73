import { normaliseWord } from './normaliseWord.ts';
import { readSentences } from './sentences.ts';

/** Words in small letters with the form under which they stand in a dictionary: "plans" → "plan". */
export type Lemmas = ReadonlyMap<string, string>;

/** Parts of speech whose forms are folded; names and marks stay as they are. */
const folded = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/**
 * The lemmas of the words of some texts, each the one that wink-nlp gives it most often there: "meeting" is "meet" or
 * "meeting" everywhere alike, so that phrases can be counted. Words that are their own lemma are left out.
 */
export function readLemmas(texts: Iterable<string>): Lemmas {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { tokens } of readSentences(text)) {
      for (const { text: printed, pos, lemma } of tokens) {
        const form = normaliseWord(printed).toLowerCase();
        // wink-nlp spells its lemmas the American way.
        const base = folded.has(pos) ? normaliseWord(lemma).toLowerCase() : form;
        const own = counts.get(form) ?? new Map<string, number>();
        counts.set(form, own.set(base, (own.get(base) ?? 0) + 1));
      }
    }
  }
  const lemmas = new Map<string, string>();
  for (const [form, bases] of counts) {
    const [first] = [...bases].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (first && first[0] !== form) lemmas.set(form, first[0]);
  }
  return lemmas;
}
