import type { PageText } from '../readers.ts';
import { joinWords } from './joinWords.ts';
import { setLines, type Line } from './lines.ts';
import { turnWords } from './turnWords.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words nearer than this part of their size are parts of one. */
const GLUED = 0.1;
/** Lines whose distance is this many times the usual one of the text stand in two paragraphs. */
const PARAGRAPH = 1.35;

/** Width of a space, as a part of the letters' size. */
const SPACE = 0.28;
/** A word that would have fitted with less than this many points to spare may not have. */
const SPARE = 1.5;

/** Lines that begin this near each other, in points, are set alike. */
const ALIKE = 1.5;
const SEVERAL = 4;

const BULLET = /^[•●▪◦‣·∙○■□➢➤✓\uF0B7\uF0A7\uF0D8\u2043]$/u;
/** A dash, or the letter that some fonts print as a hollow bullet, is one only where it stands apart or in a list. */
const DASH = /^[-–—o]$/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\(\d{1,2}\))$/iu;

/**
 * The text of a cell or paragraph from its words: lines that wrap are joined, each paragraph and each item of a list is
 * a line, bullets are written "- ". Words on their side are read after the others.
 *
 * @param right how far its lines may reach, in points
 */
export function setText(words: readonly PageText[], right: number, vocabulary: Vocabulary): string {
  const texts = [0, 90, 180, 270].map((turned) => {
    const own = words.filter((word) => word.turned === turned);
    return own.length === 0
      ? ''
      : joinLines(setLines(turnWords(own, turned)), turned === 0 ? right : null, vocabulary);
  });
  return texts.filter((text) => text !== '').join('\n');
}

/** Lines of one column, from top to bottom, as text. Null for `right` says that it is not known. */
export function joinLines(lines: readonly Line[], right: number | null, vocabulary: Vocabulary): string {
  const usual = findPitch(lines);
  const paragraphs: string[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const gap = previous ? line.box[3] - previous.box[3] : 0;
    const apart = gap > PARAGRAPH * Math.max(usual, 0.9 * line.size);
    const last = paragraphs.at(-1);
    const { text, starts } = readLine(line, last);
    const room =
      right === null || previous === null ? null : findRoom(previous, findReach(previous, lines, right));
    const short = room !== null && room > widthOf(line.words[0]) + SPACE * line.size + SPARE;
    if (last === undefined || starts || ((short || apart) && !isUnfinished(last, text)))
      paragraphs.push(text);
    else
      paragraphs[paragraphs.length - 1] = joinWords(
        last,
        text,
        vocabulary,
        room !== null && room < line.size,
      );
    previous = line;
  }
  return paragraphs.join('\n').replaceAll('\u00AD', '');
}

/** The usual distance between the base lines of a text, in points: the lower middle one; of one line, its size. */
export function findPitch(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => line.box[3] - (lines[index]?.box[3] ?? 0))
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? (lines[0]?.size ?? 0) * 1.2;
}

/**
 * How far a line may reach: a list that stands in may stand in on its right as well, and lines that begin at one place
 * show, where there are several, how far they go.
 */
function findReach(line: Line, lines: readonly Line[], right: number): number {
  const left = Math.min(...lines.map(({ box }) => box[0]));
  const alike = lines.filter(({ box }) => Math.abs(box[0] - line.box[0]) < ALIKE);
  const shown = alike.length < SEVERAL ? right : Math.max(...alike.map(({ box }) => box[2]));
  return Math.min(shown + SPARE, right - (line.box[0] - left));
}

/** White space at the end of a line, in points: a word that would have fitted there was put on the next one on purpose. */
function findRoom(line: Line, reach: number): number {
  return reach - line.box[2];
}

function widthOf(word: PageText | undefined): number {
  return word ? word.box[2] - word.box[0] : 0;
}

function isUnfinished(before: string, after: string): boolean {
  return !/[.:;!?)\]"”’]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** A line as text, and whether an item of a list starts there: `last` is the text before it. */
function readLine({ words }: Line, last: string | undefined): { text: string; starts: boolean } {
  const [first, second] = words;
  if (!first) return { text: '', starts: false };
  const inList = last === undefined || last.startsWith('- ') || /[.:;]$/u.test(last);
  const dash = DASH.test(first.text) && second !== undefined;
  const marks =
    BULLET.test(first.text) || (dash && (isApart(first, second) || (inList && first.text !== 'o')));
  const glued = /^([•●▪◦‣\uF0B7])(.+)$/u.exec(first.text);
  if (marks) return { text: `- ${setWords(words.slice(1))}`.trimEnd(), starts: true };
  if (glued?.[2] !== undefined)
    return { text: `- ${setWords([{ ...first, text: glued[2] }, ...words.slice(1)])}`, starts: true };
  return { text: setWords(words), starts: NUMBER.test(first.text) && words.length > 1 };
}

function isApart(first: PageText, second: PageText): boolean {
  return second.box[0] - first.box[2] > 0.4 * second.size;
}

function setWords(words: readonly PageText[]): string {
  let text = '';
  let end = -Infinity;
  for (const word of words) {
    const near = word.box[0] - end < GLUED * word.size;
    text += text === '' || near ? word.text : ` ${word.text}`;
    end = word.box[2];
  }
  return text;
}
