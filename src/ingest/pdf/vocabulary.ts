import type { PageText } from '../readers.ts';

/** The words of a document as they stand within its lines: what a word broken at a line end is compared with. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Words further apart than this many times their size stand in two columns. */
const FAR = 0.8;

/**
 * Counts words in lower case, without marks around them; compounds with a hyphen count as a whole. What stands first or
 * last on its line is not counted, because it may be half a word.
 */
export function countWords(texts: readonly PageText[], counts: Map<string, number>): void {
  for (const [index, text] of texts.entries()) {
    const [before, after] = [texts[index - 1], texts[index + 1]];
    if (!before || !after || !follows(before, text) || !follows(text, after)) continue;
    const word = bareWord(text.text);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
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
