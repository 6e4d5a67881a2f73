/** A piece of a cell with the letters that it is printed under: "b and c. April 2032" → b, c. */
export interface LetteredPiece {
  readonly letters: readonly string[];
  readonly text: string;
}

/** "a.", "b)", "(c)", "b and c.": at the start, or after a space, with a space behind. */
const MARK =
  /(?<=^|[\s;,])\(?(?<letters>[a-z](?:\s{0,2}(?:,|and|&)\s{0,2}[a-z]){0,8})(?:[.)]|:(?=\s))\s{1,4}(?=\S)/gu;

/**
 * A cell that lists its items under letters, which begin with `a` and go on without a gap; null where it is no such
 * list. "e.g. a. plan" is none: its letters are not in order. `known`: the letters of a list beside it, of which it may
 * leave some out.
 */
export function splitLettered(text: string, known: readonly string[] = []): LetteredPiece[] | null {
  const marks: { at: number; to: number; letters: string[] }[] = [];
  let next = 0;
  for (const match of text.matchAll(MARK)) {
    const letters = (match.groups?.['letters'] ?? '').split(/\s{0,2}(?:,|and|&)\s{0,2}/);
    const follows = letters.every((letter, index) =>
      known.length > 0
        ? known.includes(letter) && letter.charCodeAt(0) - 97 >= next + index
        : letter.charCodeAt(0) - 97 === next + index,
    );
    if (!follows) continue;
    next = (letters.at(-1) ?? 'a').charCodeAt(0) - 96;
    marks.push({ at: match.index, to: match.index + match[0].length, letters });
  }
  if (next === 0 || text.slice(0, marks[0]?.at).trim() !== '') return null;
  return marks.map(({ to, letters }, index) => ({
    letters,
    text: text.slice(to, marks[index + 1]?.at ?? text.length).trim(),
  }));
}
