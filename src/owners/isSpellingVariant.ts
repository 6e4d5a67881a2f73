import measureSimilarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { foldName } from './ownerAliases.ts';
import { BODY_NOUNS, FIELD_WORDS, RANKS, ROLE_NOUNS } from './postGrammar.ts';

/** Words of a name that tell no two posts of one council apart. */
const JOINTS = new Set(['of', 'for', 'and', 'the']);

/** Jaro–Winkler similarity from which two long words are one word and a slip: "govenance", "governance". */
const SLIP = 0.93;
/** Shorter words differ by a letter and mean another thing: "adult", "audit". */
const SHORTEST_SLIP = 6;

/** The words of a name that tell it apart. */
export function readNameWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => !JOINTS.has(word));
}

/**
 * Whether two names of one council are one post or body printed in two ways: the same words but for joints
 * ("of", "for", a dash), or one word that differs by a slip or a plural. Two words of the trade are never a
 * slip of one another: "Director of Finance" and "Director of Housing" are alike by letters (0.895) and two posts.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const left = readNameWords(a);
  const right = readNameWords(b);
  if (left.length !== right.length) return false;
  let different = 0;
  for (const [i, word] of left.entries()) {
    const other = right[i] ?? '';
    if (word === other) continue;
    different += 1;
    if (different > 1 || !isSlip(word, other)) return false;
  }
  return true;
}

function isSlip(a: string, b: string): boolean {
  if (a === `${b}s` || b === `${a}s`) return true;
  if (isKnown(a) && isKnown(b)) return false;
  if (Math.min(a.length, b.length) < SHORTEST_SLIP) return false;
  return measureSimilarity(a, b) >= SLIP;
}

function isKnown(word: string): boolean {
  return FIELD_WORDS.has(word) || RANKS.has(word) || ROLE_NOUNS.has(word) || BODY_NOUNS.has(word);
}
