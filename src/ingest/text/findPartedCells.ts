import { isReferenceLike, isTimescaleLike } from '../../text/shapes.ts';
import { chooseBareWidth, isHeadingLike } from './chooseWidth.ts';
import type { TextRow, TextTable } from './textTable.ts';

const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** In so many rows each column must hold something, before a row with fewer cells is taken for one with empty ones. */
const MIN_WHOLE = 0.6;

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/**
 * The table of a text whose cells are parted by empty lines, or null: headings one by one, then rows that each begin with
 * a reference. No row may have more cells than there are headings, and most must have as many. Without headings, and
 * where each cell is one line with nothing between, all rows must have as many, and a column of times.
 */
export function findPartedCells(lines: readonly string[]): TextTable | null {
  if (lines.some((line) => /[\t|]/.test(line))) return null;
  return findRows(lines, listParagraphs(lines), MIN_WHOLE) ?? findRows(lines, listSingle(lines), 1);
}

function findRows(
  lines: readonly string[],
  paragraphs: readonly Paragraph[],
  minWhole: number,
): TextTable | null {
  const starts = paragraphs.flatMap(({ text }, index) =>
    isReferenceLike(text) && !isTimescaleLike(text) ? [index] : [],
  );
  const [first] = starts;
  if (first === undefined || starts.length < MIN_ROWS) return null;
  const sizes = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  const width = sizes.reduce((most, size) => Math.max(most, size), 0);
  const whole = sizes.filter((size) => size === width).length;
  if (width < MIN_COLUMNS || whole < sizes.length * minWhole) return null;
  const above = paragraphs.slice(Math.max(0, first - width), first);
  const headed = above.length === width && above.every(({ text }) => isHeadingLike(text));
  const header = headed ? above : [];
  const body = paragraphs.slice(first, first + starts.length * width).map(({ text }) => text);
  const timed = chooseBareWidth(body) === width;
  if (!timed && (header.length === 0 || minWhole === 1)) return null;
  const last = starts.at(-1) ?? first;
  const end = Math.min(paragraphs.length, last + width);
  const rows: TextRow[] = [...(headed ? [first - width] : []), ...starts].map((start, index, all) => {
    const cells = paragraphs.slice(start, Math.min(end, all[index + 1] ?? Infinity));
    return { line: cells[0]?.line ?? 0, cells: cells.map(({ text }) => text) };
  });
  const to = findEnd(lines, paragraphs[end - 1]?.line ?? 0, minWhole === 1);
  return { from: rows[0]?.line ?? 0, to, rows };
}

/** Lines that stand together, empty lines before and after them. */
function listParagraphs(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = false;
  for (const [line, words] of lines.entries()) {
    const text = words.trim();
    const last = paragraphs.at(-1);
    if (text !== '' && open && last)
      paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else if (text !== '') paragraphs.push({ line, text });
    open = text !== '';
  }
  return paragraphs;
}

/** Each line on its own. */
function listSingle(lines: readonly string[]): Paragraph[] {
  return lines.flatMap((words, line) => (words.trim() === '' ? [] : [{ line, text: words.trim() }]));
}

/** The line after the paragraph that begins at a line. */
function findEnd(lines: readonly string[], from: number, single: boolean): number {
  if (single) return from + 1;
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() !== '') at += 1;
  return at;
}
