import type { Line } from './lines.ts';

/** A stretch across the page, in points. */
export type Stretch = readonly [from: number, to: number];

/** White space wider than this part of the letters' size may part two columns; between words it is 0.25 to 0.4. */
const WHITE = 0.48;
const MARK = /^[•●▪◦‣·∙○■□➢➤✓\uF0B7\uF0A7\uF0D8\u2043–—o-]$/u;

/** Where a line stands on the page: its pieces, with white space between them that may part columns. */
export function coverLine({ words, size }: Line): Stretch[] {
  const pieces: [number, number][] = [];
  let mark = false;
  for (const { text, box } of words) {
    const last = pieces.at(-1);
    if (last && (mark || box[0] - last[1] <= WHITE * size)) last[1] = Math.max(last[1], box[2]);
    else pieces.push([box[0], box[2]]);
    // What follows a bullet belongs to it however far it stands.
    mark = MARK.test(text) && (pieces.at(-1)?.[0] ?? 0) === box[0];
  }
  return pieces;
}

/** Both, put together where they touch. */
export function uniteCovers(a: readonly Stretch[], b: readonly Stretch[]): Stretch[] {
  const united: [number, number][] = [];
  for (const [from, to] of [...a, ...b].sort((one, other) => one[0] - other[0])) {
    const last = united.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** Pieces of `cover` that one piece of `line` reaches over or joins: how many more than one, each. */
export function countBridged(cover: readonly Stretch[], line: readonly Stretch[]): number[] {
  const bridged: number[] = [];
  for (const [from, to] of line) {
    const met = cover.flatMap((piece, index) => (piece[0] < to && piece[1] > from ? [index] : []));
    for (const index of met.slice(1)) bridged.push(index);
  }
  return bridged;
}

/** Words that begin this near to where a column does, in points, begin in it. */
const ALIGNED = 1.5;

/**
 * Where a line stands, by columns that are known: of words too near each other to tell them by white space, one that
 * begins where a column does begins a piece.
 */
export function alignLine(line: Line, cover: readonly Stretch[]): Stretch[] {
  const pieces = coverLine(line);
  const starts = line.words
    .map(({ box }) => box[0])
    .filter((at) => cover.slice(1).some(([from]) => Math.abs(from - at) <= ALIGNED));
  return pieces.flatMap(([from, to]) => {
    const cuts = starts.filter((at) => at > from && at < to);
    const bounds = [from, ...cuts, to];
    return bounds.slice(1).map((end, index): Stretch => {
      const start = bounds[index] ?? from;
      const own = line.words.filter(({ box }) => box[0] >= start && box[0] < end);
      return [start, Math.max(...own.map(({ box }) => box[2]))];
    });
  });
}
