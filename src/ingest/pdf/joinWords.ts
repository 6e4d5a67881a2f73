import { bareWord, breaksWords, type Vocabulary } from './vocabulary.ts';

const HYPHEN = /[\u2010\u00AD-]$/u;

/**
 * The end of a line and the start of the next as one string: with a space, or without one where a word was broken.
 * Whether a hyphen at the line end is the word's own is told by the words of the document itself.
 *
 * @param full whether not even a letter more would have fitted on the first line
 */
export function joinWords(before: string, after: string, vocabulary: Vocabulary, full = false): string {
  if (before === '' || after === '') return before + after;
  const left = /\S+$/u.exec(before)?.[0] ?? '';
  const right = /^\S+/u.exec(after)?.[0] ?? '';
  if (left.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (HYPHEN.test(left) && /^\p{L}/u.test(right) && /\p{L}.$/u.test(left)) {
    return isOwnHyphen(left, right, vocabulary) ? before + after : before.slice(0, -1) + after;
  }
  // An address, or a pair such as "and/or", is broken behind its stroke.
  if (/[\p{L}\p{N}]\/$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return before + after;
  if (full && /:\/\/|^\(?www\./.test(left)) return before + after;
  return isBroken(left, right, vocabulary) ? before + after : `${before} ${after}`;
}

function isOwnHyphen(left: string, right: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [bareWord(left), bareWord(right)];
  if (vocabulary.has(`${first}-${second}`)) return true;
  const known = vocabulary.has(first) && vocabulary.has(second);
  if (breaksWords(vocabulary)) return known && !vocabulary.has(first + second);
  // Most council papers break no words, but often set compounds: where nothing is known, the hyphen stays.
  return known || !vocabulary.has(first + second);
}

/** A word too long for its column is broken anywhere: the document knows it whole, and not both its halves. */
function isBroken(left: string, right: string, vocabulary: Vocabulary): boolean {
  if (!/\p{L}$/u.test(left) || !/^\p{Ll}/u.test(right)) return false;
  const [first, second] = [bareWord(left), bareWord(right)];
  return vocabulary.has(first + second) && !(vocabulary.has(first) && vocabulary.has(second));
}
