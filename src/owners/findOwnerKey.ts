import type { SourceBlock } from '../model.ts';
import { nameOwner, type NamedOwner } from './nameOwner.ts';
import { readOwnerTokens } from './ownerTokens.ts';
import { splitOwners } from './splitOwners.ts';

/** "KF – Kay Frost", "CD = Corporate Director", "MO: Monitoring Officer". */
const EXPLAINED = /(?<![\p{L}\d])(\p{Lu}{2,5})\s{0,3}(?:=|:|–|—|-)\s{0,3}(?=\p{Lu})([\p{L}'’&. -]{3,60})/gu;
/** "Kay Frost (KF)": as many words before the letters as there may be. */
const BRACKETED = /(\p{Lu}[\p{L}'’]*(?:[ -](?:of|and|the|for|&|\p{Lu}[\p{L}'’]*)){1,6}) \((\p{Lu}{2,5})\)/gu;
/** Longest text that is looked at, in characters: a key is no chapter. */
const LONGEST = 2000;
/** Words of a name of which its letters know nothing. */
const SMALL = /^(?:of|and|the|for|&)$/i;
/** So many words of a name are tried before they are given up. */
const LONGEST_NAME = 8;

/**
 * What a document prints for the letters of its owners: in a sentence, in a line of a key, in brackets after a name, or
 * in two cells of a row. Only what begins with the letters, word by word, and names one person or post is a meaning;
 * letters that are explained in two ways are left out.
 */
export function findOwnerKey(
  blocks: readonly SourceBlock[],
  letters: ReadonlySet<string>,
): ReadonlyMap<string, NamedOwner> {
  const found = new Map<string, NamedOwner | null>();
  const add = (short: string, words: string): void => {
    if (!letters.has(short)) return;
    const meaning = readMeaning(short, words);
    if (!meaning) return;
    const known = found.get(short);
    found.set(short, known === undefined || known?.name === meaning.name ? meaning : null);
  };
  if (letters.size === 0) return new Map();
  for (const block of blocks) {
    if (block.kind === 'break') continue;
    const texts = block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text);
    for (const [at, text] of texts.entries()) {
      add(text.trim(), texts[at + 1] ?? '');
      if (text.length > LONGEST) continue;
      for (const [, short = '', words = ''] of text.matchAll(EXPLAINED)) add(short, words);
      for (const [, words = '', short = ''] of text.matchAll(BRACKETED)) add(short, lastWords(words, short));
    }
  }
  return new Map([...found].flatMap(([short, meaning]) => (meaning ? [[short, meaning] as const] : [])));
}

/** The first words that the letters begin, as an owner; null where there are none. */
function readMeaning(short: string, text: string): NamedOwner | null {
  const words = text.trim().split(/\s+/).slice(0, LONGEST_NAME);
  const main: string[] = [];
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (main.length === short.length) break;
    end = at + 1;
    if (!SMALL.test(word)) main.push(word.charAt(0));
  }
  if (main.join('') !== short) return null;
  const tokens = readOwnerTokens(
    words
      .slice(0, end)
      .join(' ')
      .replace(/[,.;:]+$/, ''),
  );
  const [part, ...more] = splitOwners(tokens);
  if (!part || more.length > 0) return null;
  const named = nameOwner(tokens, part);
  return named.kind === 'person' || named.kind === 'post' ? named : null;
}

/** Of the words before a bracket, those that its letters may begin. */
function lastWords(text: string, short: string): string {
  const words = text.split(/\s+/);
  let left = short.length;
  let start = words.length;
  while (start > 0 && left > 0) {
    start -= 1;
    if (!SMALL.test(words[start] ?? '')) left -= 1;
  }
  return words.slice(start).join(' ');
}
