import { measureWidth } from './measureWidth.ts';

/** Where a word too long for its column may be broken without a mark: after what already parts it. */
const softBreak = /(?<=[-/,:;_|])/u;
const mark = '…';

/**
 * The text in lines of at most `width` columns. Lines break between words; a word longer than a line breaks
 * after a hyphen or slash of its own, and where it has none, with a mark on both sides.
 * With `limit`, the last line ends with the mark when something is left out.
 */
export function wrapWords(text: string, width: number, limit = Infinity): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      if (word === '') continue;
      const joined = line === '' ? word : `${line} ${word}`;
      if (measureWidth(joined) <= width) {
        line = joined;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = breakWord(word, width);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
    lines.push(line);
  }
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit);
  kept.push(endWithMark(kept.pop() ?? '', width));
  return kept;
}

function endWithMark(line: string, width: number): string {
  let words = line;
  while (measureWidth(words) + 2 > width && words.includes(' '))
    words = words.slice(0, words.lastIndexOf(' '));
  if (measureWidth(words) + 2 <= width) return `${words} ${mark}`;
  return `${fitStart(words, width - 1)}${mark}`;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let line = '';
  for (const part of word.split(softBreak)) {
    if (measureWidth(line + part) <= width) {
      line += part;
      continue;
    }
    if (line !== '') pieces.push(line);
    line = part;
    while (measureWidth(line) > width) {
      const start = fitStart(line, width - 1);
      pieces.push(start + mark);
      line = mark + line.slice(start.length);
    }
  }
  pieces.push(line);
  return pieces;
}

/** The longest start of a word that fits; at least one character of its own, so that wrapping always ends. */
function fitStart(word: string, width: number): string {
  const given = word.startsWith(mark) ? mark.length : 0;
  let start = '';
  for (const character of word) {
    if (start.length > given && measureWidth(start + character) > width) break;
    start += character;
  }
  return start;
}
