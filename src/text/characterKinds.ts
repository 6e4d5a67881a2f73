/** What a character is to a word: no part of one, part of one, or a letter, which may also follow an apostrophe. */
export const OUTSIDE = 1;
export const INSIDE = 2;
export const LETTER = 3;

const letter = /^\p{L}$/u;
const inside = /^[\p{L}\p{N}£&]$/u;

/** By UTF-16 code unit; 0 where it was never asked for, and for halves of a character. */
export const kinds = new Uint8Array(0x10000);

/** The kind of a UTF-16 code unit that stands for a character by itself. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOfCharacter(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** The same for a character of one or two units. */
export function kindOfCharacter(character: string): number {
  if (letter.test(character)) return LETTER;
  return inside.test(character) ? INSIDE : OUTSIDE;
}
