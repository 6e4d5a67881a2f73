import type { PageText } from '../readers.ts';

/** The words of a document as they stand within its lines: what a word broken at a line end is compared with. */
export type Vocabulary = ReadonlyMap<string, number>;

/** So many line ends break a word, and more than this share of those that end in a hyphen. */
const SEVERAL = 3;
const MOST = 0.4;
/** What compounds begin with and is no word. */
const PREFIX =
  /^(?:anti|bi|co|cross|de|ex|extra|fore|inter|intra|macro|micro|mid|mini|mis|multi|non|over|post|pre|pro|quasi|re|self|semi|sub|super|trans|tri|ultra|un|under)$/;
const BROKEN = /\p{L}[-\u2010\u00AD]$/u;

/** Words further apart than this many times their size stand in two columns. */
const FAR = 0.8;

/**
 * Counts words in lower case, without marks around them; compounds with a hyphen count as a whole. What stands first or
 * last on its line is not counted, because it may be half a word.
 */
export function countWords(texts: readonly PageText[], counts: Map<string, number>): void {
  for (const [index, text] of texts.entries()) {
    const [before, after] = [texts[index - 1], texts[index + 1]];
    if (BROKEN.test(text.text) && !(after && follows(text, after))) add(counts, `${bareWord(text.text)}-`);
    if (!before || !after || !follows(before, text) || !follows(text, after)) continue;
    const word = bareWord(text.text);
    if (word !== '') add(counts, word);
  }
}

/**
 * Whether a document breaks its words at line ends: what stands before a hyphen there is no word of it, as a part of a
 * compound would be. What was counted of a line end is kept with its hyphen.
 */
export function breaksWords(vocabulary: Vocabulary): boolean {
  const known = breaking.get(vocabulary);
  if (known !== undefined) return known;
  let [ends, broken] = [0, 0];
  for (const [word, times] of vocabulary) {
    if (!word.endsWith('-')) continue;
    const left = word.slice(0, -1);
    ends += times;
    if (!vocabulary.has(left) && !PREFIX.test(left)) broken += times;
  }
  const breaks = broken >= SEVERAL && broken > MOST * ends;
  breaking.set(vocabulary, breaks);
  return breaks;
}

/** Asked of a vocabulary at every line end, once all is counted. */
const breaking = new WeakMap<Vocabulary, boolean>();

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function follows(before: PageText, after: PageText): boolean {
  const gap = after.box[0] - before.box[2];
  return Math.abs(before.box[3] - after.box[3]) < 0.3 * after.size && gap >= 0 && gap < FAR * after.size;
}

export function bareWord(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
