import type { PageText } from '../../../src/ingest/readers.ts';

/** Words of a line, as a page sets them: `x` and base line in points, letters as wide as half their size. */
export function setWords(line: string, x: number, y: number, size = 10): PageText[] {
  const words: PageText[] = [];
  let at = x;
  for (const text of line.split(' ')) {
    const wide = text.length * size * 0.5;
    if (text !== '')
      words.push({
        text,
        box: [at, y - 0.75 * size, at + wide, y + 0.22 * size],
        size,
        bold: false,
        turned: 0,
      });
    at += wide + 0.25 * size;
  }
  return words;
}

/** A small random generator, the same on every run. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
