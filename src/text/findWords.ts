import { normaliseWord } from './normaliseWord.ts';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'mark' | 'sentence';

/** A word as the phrase matcher sees it; offsets are UTF-16 code units of the text, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Normalised by `normaliseWord`. */
  readonly form: string;
  readonly breakBefore: Break;
}

const WORD = /[\p{L}\p{N}£&]+(?:['’][\p{L}]+)*/gu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?]$|\n|;\s|\t/;
const MARK = /[^\s\-‐‑‒–—'’"“”‘]/;
const SPACED_DASH = /\s[-–—]\s/;

/** Normalised forms of words seen before: documents repeat themselves. */
const seen = new Map<string, string>();
const MAX_SEEN = 200_000;

/**
 * The words of a text. A hyphen parts words as a space does ("under-delivery" is two words), a comma or
 * bracket is a mark that no phrase runs across, a full stop or line break ends the sentence.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const printed = match[0];
    const end = start + printed.length;
    words.push({ start, end, form: formOf(printed), breakBefore: breakBetween(text, previousEnd, start) });
    previousEnd = end;
  }
  return words;
}

function breakBetween(text: string, from: number, to: number): Break {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'none';
  if (from === 0) return 'sentence';
  const between = text.slice(from, to);
  if (SENTENCE_END.test(between)) return 'sentence';
  return MARK.test(between) || SPACED_DASH.test(between) ? 'mark' : 'none';
}

function formOf(printed: string): string {
  const known = seen.get(printed);
  if (known !== undefined) return known;
  const form = normaliseWord(printed);
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(printed, form);
  return form;
}
