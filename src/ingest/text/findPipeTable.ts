import { stripMarks } from './readLine.ts';
import type { TextRow, TextTable } from './textTable.ts';

/** Lines without a pipe at the margin are a table where so many in succession have as many cells. */
const MIN_BARE_ROWS = 2;
/** … and so many cells. */
const MIN_BARE_CELLS = 3;

/**
 * The table drawn with pipes that begins at a line, or null: `| a | b |`, or `a | b | c` where the lines below are
 * parted alike. The line of dashes below a header is left out.
 */
export function findPipeTable(lines: readonly string[], from: number): TextTable | null {
  const framed = isFramed(lines[from] ?? '');
  if (!framed && isDashes(lines[from] ?? '')) return null;
  const width = framed ? 0 : countBare(lines[from] ?? '');
  if (!framed && width < MIN_BARE_CELLS) return null;
  const rows: TextRow[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (framed ? !isFramed(line) : countBare(line) !== width) break;
    if (!isDashes(line)) rows.push({ line: at, cells: splitPipes(line) });
  }
  return !framed && rows.length < MIN_BARE_ROWS ? null : { from, to: at, rows };
}

/** The line below a header. */
function isDashes(line: string): boolean {
  return line.includes('-') && /^[\s|:+-]*$/.test(line);
}

/** `| a | b |`, or `| a | b`: at least two pipes, the first at the margin. */
function isFramed(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0 && !/^\|\s*\|?$/.test(trimmed);
}

/** Cells of a line without a pipe at its margins, 0 where there is one. */
function countBare(line: string): number {
  const trimmed = line.trim();
  if (!trimmed.includes('|') || trimmed.startsWith('|') || trimmed.endsWith('|')) return 0;
  return trimmed.split(' | ').length;
}

function splitPipes(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => stripMarks(cell.replace(/\\\|/g, '|').trim()));
}
