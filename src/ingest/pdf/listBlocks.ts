import type { SourceBlock, SourcePlace } from '../../model.ts';
import { openCellBudget } from '../cellBudget.ts';
import { joinWords } from './joinWords.ts';
import type { Element, Paragraph, TableCell, TableRow } from './layout.ts';
import { joinLines, setText } from './setText.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface BlocksListed {
  readonly blocks: readonly SourceBlock[];
  readonly places: ReadonlyMap<TableRow, SourcePlace>;
}

/** Letters this many times as large as those of most text are a heading's. */
const LARGER = 1.12;
/** A heading is no longer than this, in characters. */
const HEADING = 120;

/** Tables and paragraphs as blocks, each with its place: page, row on the page (from 1), and box. */
export function listBlocks(elements: readonly Element[], vocabulary: Vocabulary): BlocksListed {
  const blocks: SourceBlock[] = [];
  const places = new Map<TableRow, SourcePlace>();
  const budget = openCellBudget();
  const usual = findUsualSize(elements);
  const rows = new Map<number, number>();
  const countRow = (page: number): number => {
    const row = (rows.get(page) ?? 0) + 1;
    rows.set(page, row);
    return row;
  };
  for (const element of elements) {
    if (element.kind === 'paragraph') {
      const { page, box } = element;
      const text = joinLines(element.lines, null, vocabulary).replaceAll('\n', ' ');
      if (text === '') continue;
      if (blocks.at(-1)?.kind === 'row') blocks.push({ kind: 'break' });
      const heading = isHeading(element, text, usual);
      const place = { page, row: countRow(page), box };
      blocks.push({ kind: 'paragraph', text, place, ...(heading ? { heading } : {}) });
      continue;
    }
    if (blocks.length > 0) blocks.push({ kind: 'break' });
    for (const row of element.rows) {
      budget.take(row.cells.length);
      const place = { page: row.page, row: countRow(row.page), box: row.box };
      places.set(row, place);
      blocks.push(makeRow(row, place.row, vocabulary));
    }
  }
  return { blocks, places };
}

/** The size of most letters outside tables, in points; 0 where there are none. */
function findUsualSize(elements: readonly Element[]): number {
  const letters = new Map<number, number>();
  for (const element of elements) {
    if (element.kind === 'table') continue;
    for (const { words } of element.lines)
      for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([a, counted], [b, other]) => other - counted || a - b);
  return most?.[0] ?? 0;
}

function isHeading({ lines }: Paragraph, text: string, usual: number): boolean {
  if (text.length > HEADING || /[.;,]$/.test(text) || !/\p{L}/u.test(text)) return false;
  return (
    lines.every(({ size }) => size > LARGER * usual) ||
    lines.every(({ words }) => words.every(({ bold }) => bold))
  );
}

function makeRow({ cells, page, box }: TableRow, row: number, vocabulary: Vocabulary): SourceBlock {
  return {
    kind: 'row',
    place: { page, row, box },
    cells: cells.map((cell, column) => ({
      text: setCell(cell, vocabulary),
      column,
      ...(cell.columns > 1 ? { columns: cell.columns } : {}),
      ...(cell.merged ? { merged: true } : {}),
      place: { page, row, box: cell.box },
    })),
  };
}

function setCell({ pieces, right }: TableCell, vocabulary: Vocabulary): string {
  return pieces
    .map((words) => setText(words, right, vocabulary))
    .reduce(
      (before, after) =>
        after.startsWith('- ') ? `${before}\n${after}` : joinWords(before, after, vocabulary),
      '',
    )
    .trim();
}
