import { isReferenceLike, isTimescaleLike } from '../../text/shapes.ts';
import { isHeadingLike } from './chooseWidth.ts';
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
 * a reference. No row may have more cells than there are headings, and most must have as many.
 */
export function findPartedCells(lines: readonly string[]): TextTable | null {
  const paragraphs = listParagraphs(lines);
  const starts = paragraphs.flatMap(({ text }, index) =>
    isReferenceLike(text) && !isTimescaleLike(text) ? [index] : [],
  );
  const [first] = starts;
  if (first === undefined || starts.length < MIN_ROWS) return null;
  const sizes = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  const width = sizes.reduce((most, size) => Math.max(most, size), 0);
  const header = paragraphs.slice(Math.max(0, first - width), first);
  const whole = sizes.filter((size) => size === width).length;
  if (
    width < MIN_COLUMNS ||
    header.length < width ||
    !header.every(({ text }) => isHeadingLike(text)) ||
    whole < sizes.length * MIN_WHOLE
  )
    return null;
  const last = starts.at(-1) ?? first;
  const end = Math.min(paragraphs.length, last + width);
  const rows: TextRow[] = [0, ...starts.map((start) => start - first + width)].map((start, index, all) => {
    const cells = paragraphs.slice(
      first - width + start,
      Math.min(end, first - width + (all[index + 1] ?? Infinity)),
    );
    return { line: cells[0]?.line ?? 0, cells: cells.map(({ text }) => text) };
  });
  return { from: header[0]?.line ?? 0, to: findEnd(lines, paragraphs[end - 1]?.line ?? 0), rows };
}

/** Lines that stand together, empty lines before and after them; none where a line holds a tab or a pipe. */
function listParagraphs(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = false;
  for (const [line, words] of lines.entries()) {
    if (/[\t|]/.test(words)) return [];
    const text = words.trim();
    const last = paragraphs.at(-1);
    if (text !== '' && open && last)
      paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else if (text !== '') paragraphs.push({ line, text });
    open = text !== '';
  }
  return paragraphs;
}

/** The line after the paragraph that begins at a line. */
function findEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() !== '') at += 1;
  return at;
}
