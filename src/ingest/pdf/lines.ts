import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';

/** Words that stand on one base line, from left to right. */
export interface Line {
  readonly words: readonly PageText[];
  readonly box: PageBox;
  /** Height of most of its letters in points. */
  readonly size: number;
}

/** Words of which one reaches over the other by this share of the lower one's height stand on one line. */
const SAME_LINE = 0.55;

/** Sorts words that are read upright into lines, from top to bottom. */
export function setLines(words: readonly PageText[]): Line[] {
  const sorted = [...words].sort((a, b) => middle(a.box) - middle(b.box) || a.box[0] - b.box[0]);
  const groups: { words: PageText[]; top: number; bottom: number }[] = [];
  for (const word of sorted) {
    const [, top, , bottom] = word.box;
    // A raised figure comes before the line that it belongs to.
    const group = groups.slice(-2).find((candidate) => {
      const shared = Math.min(candidate.bottom, bottom) - Math.max(candidate.top, top);
      return shared >= SAME_LINE * Math.min(candidate.bottom - candidate.top, bottom - top);
    });
    if (!group) groups.push({ words: [word], top, bottom });
    else {
      // The tallest word says where the line stands, so that raised ones cannot draw the next line in.
      if (bottom - top > group.bottom - group.top) {
        group.top = top;
        group.bottom = bottom;
      }
      group.words.push(word);
    }
  }
  return groups
    .map(({ words: group }) => makeLine(group.sort((a, b) => a.box[0] - b.box[0])))
    .sort((a, b) => a.box[1] - b.box[1]);
}

export function makeLine(words: readonly PageText[]): Line {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [most] = [...letters].sort(([a, counted], [b, other]) => other - counted || b - a);
  return { words, box: boundBoxes(words.map(({ box }) => box)), size: most?.[0] ?? 0 };
}

/** The smallest box around all of them; of none, one without extent. */
export function boundBoxes(boxes: readonly PageBox[]): PageBox {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return boxes.length === 0 ? [0, 0, 0, 0] : [x0, y0, x1, y1];
}

function middle(box: PageBox): number {
  return (box[1] + box[3]) / 2;
}
