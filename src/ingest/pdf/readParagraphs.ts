import type { PageText } from '../readers.ts';
import type { Paragraph } from './layout.ts';
import { boundBoxes, setLines, type Line } from './lines.ts';
import { findPitch } from './setText.ts';

/** Lines further apart than this many times the usual distance are of two paragraphs. */
const APART = 1.3;
/** A line that ends before this share of the text's width ends its paragraph. */
const FULL = 0.75;
const STARTS =
  /^(?:[•●▪◦‣·\uF0B7\uF0A7]|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$|\(?[a-z][.)]$|[-–—]$|[A-Z]{1,4}\d{1,3}[.:]?$)/u;

/** Words outside tables, put together to paragraphs. */
export function readParagraphs(words: readonly PageText[], page: number): Paragraph[] {
  const upright = words.filter(({ turned }) => turned === 0);
  const lines = setLines(upright);
  const right = Math.max(...lines.map(({ box }) => box[2]), 0);
  const left = Math.min(...lines.map(({ box }) => box[0]), right);
  const pitch = findPitch(lines);
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const joins = previous !== null && continues(previous, line, pitch, left + FULL * (right - left));
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
    previous = line;
  }
  return groups.map((group) => ({
    kind: 'paragraph',
    page,
    lines: group,
    box: boundBoxes(group.map(({ box }) => box)),
  }));
}

function continues(previous: Line, line: Line, pitch: number, full: number): boolean {
  const [first] = line.words;
  const bold = ({ words }: Line): boolean => words.every((word) => word.bold);
  const gap = line.box[3] - previous.box[3];
  if (!first || Math.abs(line.size - previous.size) > 0.1 * line.size || bold(line) !== bold(previous))
    return false;
  if (gap > APART * Math.max(pitch, line.size) || gap > 2.2 * line.size) return false;
  if (STARTS.test(first.text)) return false;
  return previous.box[2] >= full || /^\p{Ll}/u.test(first.text);
}
