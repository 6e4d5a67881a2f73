/** Characters `start` to `end` of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words stand in a stretch of a text: whole words, without regard to case, in text order. Of words that
 * overlap the longer ones are kept.
 */
export function findShared(text: string, { start, end }: Stretch, words: readonly string[]): Stretch[] {
  const whole = text.toLowerCase();
  const found = words.flatMap((word) => {
    const wanted = word.toLowerCase();
    const places: Stretch[] = [];
    if (wanted === '') return places;
    for (let at = whole.indexOf(wanted, start); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
      const to = at + wanted.length;
      if (to > end) break;
      if (!isLetter(whole[at - 1]) && !isLetter(whole[to])) places.push({ start: at, end: to });
    }
    return places;
  });
  const kept: Stretch[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
