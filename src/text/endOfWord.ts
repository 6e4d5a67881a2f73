import { INSIDE, isHighSurrogate, kindOf, kindOfCharacter, LETTER, OUTSIDE } from './characterKinds.ts';

/**
 * Where the word that begins at `start` ends, whatever its script; `start` itself where none begins there. Letters,
 * digits, £ and &, and after an apostrophe letters only.
 */
export function endOfWord(text: string, start: number): number {
  let at = start;
  let least = INSIDE;
  for (;;) {
    while (kindAt(text, at) >= least) at += widthAt(text, at);
    if (at === start || !isApostrophe(text.charCodeAt(at)) || kindAt(text, at + 1) !== LETTER) return at;
    at += 1;
    least = LETTER;
  }
}

/** How many UTF-16 code units the character at a place takes. */
export function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OUTSIDE;
  const unit = text.charCodeAt(at);
  return isHighSurrogate(unit)
    ? kindOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : kindOf(unit);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
