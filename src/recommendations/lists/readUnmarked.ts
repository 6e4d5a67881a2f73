import { isAsked } from '../isAsked.ts';
import type { Item } from './findItems.ts';
import type { Line } from './listLines.ts';
import { readMark } from './readMark.ts';

/** What a paragraph that stands for a recommendation says. */
const ASKS = /\b(?:should|must|needs? to|recommends?|recommended|ought to)\b/i;
/** Of the paragraphs below a heading so many ask for something where they are what is recommended. */
const MIN_ASKED = 0.5;
/** So many titles make a list. */
const MIN_TITLES = 2;
/** … and so many paragraphs may introduce it. */
const MAX_INTRO = 2;

interface Read {
  readonly items: Item[];
  readonly end: number;
}

/**
 * What stands below a line that announces recommendations and is marked as no list: titles that ask for something, each
 * with a gloss below, or paragraphs that do. `isHeading` tells titles; what asks for nothing ends them.
 */
export function readUnmarked(lines: readonly Line[], from: number, isHeading: (line: Line) => boolean): Read {
  // The first line of a wrapped paragraph may look like a title.
  const isTitle = (index: number): boolean => {
    const line = lines[index];
    const next = lines[index + 1];
    const wraps = next?.apart === false && /^\p{Ll}/u.test(next.text);
    return line !== undefined && line.apart && isHeading(line) && !wraps;
  };
  const titled = readTitles(lines, from, isTitle);
  return titled.items.length >= MIN_TITLES ? titled : readParagraphs(lines, from, isTitle);
}

function readTitles(lines: readonly Line[], from: number, isTitle: (index: number) => boolean): Read {
  const items: Item[] = [];
  let paragraphs = 0;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isTitle(index)) {
      const glossed = index + 1 < lines.length && !isTitle(index + 1);
      if (!isAsked(line.text) || !glossed) break;
      items.push(makeItem(line));
    } else if (items.length > 0) items.at(-1)?.more.push(line);
    else {
      if (line.apart) paragraphs += 1;
      if (paragraphs > MAX_INTRO) break;
    }
  }
  return { items, end: index };
}

function readParagraphs(lines: readonly Line[], from: number, isTitle: (index: number) => boolean): Read {
  const items: Item[] = [];
  let paragraphs = 0;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isTitle(index) || readMark(line.text) !== null) break;
    if (!line.apart && index > from) {
      items.at(-1)?.more.push(line);
      continue;
    }
    paragraphs += 1;
    const text = joinParagraph(lines, index);
    if (ASKS.test(text) && !text.endsWith(':')) items.push(makeItem(line));
    else items.at(-1)?.more.push(line);
  }
  return items.length >= paragraphs * MIN_ASKED ? { items, end: index } : { items: [], end: from };
}

/** The words of the paragraph that begins at a line. */
function joinParagraph(lines: readonly Line[], from: number): string {
  let end = from + 1;
  while (lines[end]?.apart === false) end += 1;
  return lines
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

function makeItem(line: Line): Item {
  return { mark: { kind: 'number', series: '', ref: '', rest: line.text }, line, section: null, more: [] };
}
