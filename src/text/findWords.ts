import {
  INSIDE,
  isHighSurrogate,
  kindOf,
  kindOfCharacter,
  kinds,
  LETTER,
  OUTSIDE,
} from './characterKinds.ts';
import { addToHash, formAt } from './wordForms.ts';

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

const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[.!?]$|\n|;\s|\t/;
const MARK = /[^\s\-‐‑‒–—'’"“”‘]/;
const SPACED_DASH = /\s[-–—]\s/;
const SPACE = 0x20;

/** What short gaps between words are: there are few different ones. */
const breaks = new Map<string, Break>();
const LONGEST_GAP = 4;

/**
 * The words of a text: letters, digits, £ and &, and letters after an apostrophe. A hyphen parts words as a space does
 * ("under-delivery" is two words), a comma or bracket is a mark that no phrase runs across, a full stop or line break
 * ends the sentence. Character by character, as this is where most of the time of matching goes.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let previousEnd = 0;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] ?? 0;
    if (kind === OUTSIDE || (kind === 0 && kindAt(text, at) === OUTSIDE)) {
      at += kind === 0 ? widthAt(text, at, unit) : 1;
      continue;
    }
    const start = at;
    let hash = 0;
    let least = INSIDE;
    for (;;) {
      while (at < length) {
        const next = text.charCodeAt(at);
        const known = kinds[next] ?? 0;
        if (known >= least) {
          hash = addToHash(hash, next);
          at += 1;
          continue;
        }
        if (known !== 0 || kindAt(text, at) < least) break;
        // A character of two units, or one met for the first time.
        for (const end = at + widthAt(text, at, next); at < end; at++)
          hash = addToHash(hash, text.charCodeAt(at));
      }
      if (at >= length || !isApostrophe(text.charCodeAt(at)) || kindAt(text, at + 1) !== LETTER) break;
      // After an apostrophe only letters belong to the word.
      hash = addToHash(hash, text.charCodeAt(at));
      at += 1;
      least = LETTER;
    }
    words.push({
      start,
      end: at,
      form: formAt(text, start, at, hash),
      breakBefore: breakBetween(text, previousEnd, start),
    });
    previousEnd = at;
  }
  return words;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OUTSIDE;
  const unit = text.charCodeAt(at);
  return isHighSurrogate(unit)
    ? kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : kindOf(unit);
}

function widthAt(text: string, at: number, unit: number): number {
  return isHighSurrogate(unit) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function breakBetween(text: string, from: number, to: number): Break {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'none';
  if (from === 0) return 'sentence';
  const between = text.slice(from, to);
  if (between.length > LONGEST_GAP) return readBreak(between);
  const known = breaks.get(between);
  if (known !== undefined) return known;
  const found = readBreak(between);
  breaks.set(between, found);
  return found;
}

function readBreak(between: string): Break {
  if (SENTENCE_END.test(between)) return 'sentence';
  return MARK.test(between) || SPACED_DASH.test(between) ? 'mark' : 'none';
}
