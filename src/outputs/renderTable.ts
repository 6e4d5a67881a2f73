import { cleanForTerminal } from './cleanForTerminal.ts';
import type { Listing, TextColumn } from './listing.ts';
import { measureWidth } from './measureWidth.ts';
import { wrapWords } from './wrapWords.ts';

/** Columns of a terminal that every table fits. */
export const tableWidth = 80;
const gap = '  ';
/** No column is made narrower than this, so that wrapped words stay readable. */
const narrowest = 6;
/** A column that does not stretch takes at most this share of the table. */
const widestShare = 0.4;
/** Rows of more lines than this are parted by an empty one. */
const flatRow = 2;

/** A listing as a table of at most 80 columns, wrapped by words, with its note under it. */
export function renderTable<Row>(listing: Listing<Row>): string {
  const note = [listing.note, listing.lastLine ?? ''].flatMap((text) =>
    text === '' ? [] : wrapWords(cleanForTerminal(text), tableWidth),
  );
  if (listing.rows.length === 0) return `${note.join('\n')}\n`;
  const rows = listing.rows.map((row) => listing.text.map((column) => printCell(column.value(row))));
  const widths = shareWidths(listing.text, rows);
  const lines = drawRow(
    listing.text,
    listing.text.map((column) => column.heading),
    widths,
  );
  lines.push(widths.map((width) => '─'.repeat(width)).join(gap));
  const drawn = rows.map((row) => drawRow(listing.text, row, widths));
  const spaced = drawn.some((row) => row.length > flatRow);
  let heading: string | null = null;
  listing.rows.forEach((row, at) => {
    const next = listing.group?.(row) ?? null;
    if (next !== heading) {
      if (at > 0) lines.push('');
      if (next !== null) lines.push(...wrapWords(cleanForTerminal(next), tableWidth));
      heading = next;
    } else if (spaced && at > 0) lines.push('');
    lines.push(...(drawn[at] ?? []));
  });
  lines.push('', ...note);
  return `${lines.join('\n')}\n`;
}

function printCell(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : cleanForTerminal(cell);
}

/** Widths that add up to the table's: words first, then what is left goes to the columns that stretch. */
function shareWidths<Row>(
  columns: readonly TextColumn<Row>[],
  rows: readonly (readonly string[])[],
): number[] {
  const room = tableWidth - gap.length * (columns.length - 1);
  const cells = (at: number): string[] => [columns[at]?.heading ?? '', ...rows.map((row) => row[at] ?? '')];
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, measureWidth(text)), 1);
  const wanted = columns.map((_, at) => widest(cells(at).flatMap((cell) => cell.split('\n'))));
  if (wanted.reduce((sum, width) => sum + width, 0) <= room) return wanted;

  const stretches = columns.map((column) => column.stretch ?? 0);
  const widths = wanted.map((width, at) =>
    stretches[at] === 0 ? Math.min(width, Math.floor(room * widestShare)) : narrowest,
  );
  // Too many fixed columns: the widest give way, one step at a time.
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const most = Math.max(...widths);
    widths[widths.indexOf(most)] = most - 1;
  }
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  while (left > 0) {
    const at = neediest(widths, wanted, stretches);
    if (at < 0) break;
    widths[at] = (widths[at] ?? 0) + 1;
    left -= 1;
  }
  return widths;
}

/** The stretching column that has least for its share and could still use more. */
function neediest(
  widths: readonly number[],
  wanted: readonly number[],
  stretches: readonly number[],
): number {
  let found = -1;
  let least = Infinity;
  widths.forEach((width, at) => {
    const stretch = stretches[at] ?? 0;
    if (stretch === 0 || width >= (wanted[at] ?? 0)) return;
    if (width / stretch < least) {
      least = width / stretch;
      found = at;
    }
  });
  return found;
}

function drawRow<Row>(
  columns: readonly TextColumn<Row>[],
  cells: readonly string[],
  widths: readonly number[],
): string[] {
  const wrapped = cells.map((cell, at) => wrapWords(cell, widths[at] ?? 1, columns[at]?.lines));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 1, columns[at]?.align ?? 'left'))
      .join(gap)
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - measureWidth(text)));
  return align === 'right' ? space + text : text + space;
}
