import type { PageText } from '../readers.ts';
import type { Paragraph } from './layout.ts';
import { boundBoxes, setLines, type Line } from './lines.ts';
import { findPitch } from './setText.ts';

/** Lines further apart than this many times the usual distance are of two paragraphs. */
const APART = 1.3;
/** Where no line shows that it wraps, lines are taken to stand no further apart than this many times their size. */
const LEADING = 1.3;
/** A line that ends before this share of the text's width ends its paragraph. */
const FULL = 0.75;
/** Width of a space, as a part of the letters' size. */
const SPACE = 0.28;
/** Lines that begin this near each other, in points, are set alike. */
const ALIKE = 2;
const STARTS =
  /^(?:[•●▪◦‣·∙○■□➢➤✓\uF0B7\uF0A7\uF0D8\u2043]|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$|\(?[a-z][.)]$|[-–—]$|[A-Z]{1,4}\d{1,3}[.:]?$)/u;
/** The letter that some fonts print as a hollow bullet is one where white space follows it. */
const HOLLOW = 'o';
/** A label at the start of a line: "Responsible officer:", "Recommendation 3:". */
const LABEL = /^\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}\d’'-]{1,20}){0,3}:(?: |$)/u;

interface Measure {
  /** Usual distance of the base lines of one paragraph. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
}

/** Words outside tables, put together to paragraphs. */
export function readParagraphs(words: readonly PageText[], page: number): Paragraph[] {
  const upright = words.filter(({ turned }) => turned === 0);
  const lines = setLines(upright);
  const right = Math.max(...lines.map(({ box }) => box[2]), 0);
  const left = Math.min(...lines.map(({ box }) => box[0]), right);
  const measure = { pitch: measurePitch(lines), left, right };
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && continues(open, line, measure)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    kind: 'paragraph',
    page,
    lines: group,
    box: boundBoxes(group.map(({ box }) => box)),
  }));
}

/** A line that goes on with a small letter shows how far apart lines of one paragraph stand. */
function measurePitch(lines: readonly Line[]): number {
  const wraps = lines.some((line, index) => index > 0 && /^\p{Ll}{2}/u.test(line.words[0]?.text ?? ''));
  const pitch = findPitch(lines);
  const size = lines.reduce((least, line) => Math.min(least, line.size), Infinity);
  return wraps ? pitch : Math.min(pitch, LEADING * size);
}

function continues(group: readonly Line[], line: Line, { pitch, left, right }: Measure): boolean {
  const previous = group.at(-1);
  const [first, second] = line.words;
  const last = previous?.words.at(-1);
  if (!previous || !first || !last) return false;
  const gap = line.box[3] - previous.box[3];
  if (Math.abs(line.size - previous.size) > 0.1 * line.size || isBold(line) !== isBold(previous))
    return false;
  if (gap > APART * Math.max(pitch, line.size) || gap > 2.2 * line.size) return false;
  if (STARTS.test(first.text) || (first.text === HOLLOW && isApart(first, second))) return false;
  if (returns(group, line)) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  if (previous.box[2] < left + FULL * (right - left)) return false;
  const room = right - previous.box[2] > first.box[2] - first.box[0] + SPACE * line.size;
  // A heading with room left is followed by another one.
  if (!/[.:;!?)\]”"]$/u.test(last.text)) return !(room && isBold(line));
  // Behind the end of a sentence a paragraph may end as well: with room left, in front of bold words, or of a label.
  const runIn = first.bold && !last.bold;
  return !room && !runIn && !LABEL.test(line.words.map(({ text }) => text).join(' '));
}

/** Whether a line goes back to where the first one of a paragraph begins, whose other lines stand further in or out. */
function returns(group: readonly Line[], line: Line): boolean {
  const [first, second] = group;
  if (!first || !second) return false;
  const alike = (other: Line): boolean => Math.abs(line.box[0] - other.box[0]) <= ALIKE;
  return alike(first) && group.slice(1).every((other) => !alike(other));
}

function isBold({ words }: Line): boolean {
  return words.every(({ bold }) => bold);
}

function isApart(first: PageText, second: PageText | undefined): boolean {
  return second !== undefined && second.box[0] - first.box[2] > 0.4 * second.size;
}
