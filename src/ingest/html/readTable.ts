import type { SourceBlock, SourceCell } from '../../model.ts';
import type { CellBudget } from '../cellBudget.ts';
import { isShown } from './isShown.ts';
import { isElement, readAttribute, type HtmlElement } from './parseHtml.ts';
import { readCellText } from './readCellText.ts';

/** A merged cell spans no more columns than this; what claims more is an error of the page. */
const MAX_COLUMNS = 200;

interface Reach {
  readonly text: string;
  /** Rows that it still reaches into. */
  left: number;
  /** Its first column: the others hold nothing. */
  readonly first: boolean;
}

/**
 * The rows of a table, all of one width: merged cells stand in their first column, with the columns that they span, and
 * once more, marked, in each row that they reach into.
 */
export function readTable(
  table: HtmlElement,
  number: number,
  budget: CellBudget,
): Extract<SourceBlock, { kind: 'row' }>[] {
  const rows: SourceCell[][] = [];
  for (const part of listParts(table)) {
    // A cell never reaches out of its part of the table (head, body, foot).
    const reaching = new Map<number, Reach>();
    for (const row of part) {
      const cells: SourceCell[] = [];
      const own = row.childNodes.filter(isElement).filter(isCell).filter(isShown);
      const takeReaching = (): boolean => {
        const above = reaching.get(cells.length);
        if (!above || above.left === 0) return false;
        above.left -= 1;
        budget.take(1);
        const column = cells.length;
        cells.push(above.first ? { text: above.text, column, merged: true } : { text: '', column });
        return true;
      };
      for (const element of own) {
        while (takeReaching());
        const columns = readSpan(element, 'colspan', MAX_COLUMNS);
        const down = readSpan(element, 'rowspan', part.length) - 1;
        const text = readCellText(element);
        budget.take(columns);
        for (let index = 0; index < columns; index += 1) {
          // Where a wide cell meets one that reaches down from above, the one above stays.
          if (index > 0 && takeReaching()) continue;
          const column = cells.length;
          if (down > 0) reaching.set(column, { text, left: down, first: index === 0 });
          cells.push(
            index === 0 ? { text, column, ...(columns > 1 ? { columns } : {}) } : { text: '', column },
          );
        }
      }
      // Places that nothing claims stay empty, up to the last that a cell from above reaches into.
      const last = [...reaching].reduce(
        (most, [column, { left }]) => (left > 0 && column > most ? column : most),
        -1,
      );
      while (cells.length <= last) if (!takeReaching()) cells.push({ text: '', column: cells.length });
      rows.push(cells);
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row, index) => {
    budget.take(width - row.length);
    const cells = [...row];
    while (cells.length < width) cells.push({ text: '', column: cells.length });
    return { kind: 'row', cells, place: { table: number, row: index + 1 } };
  });
}

/** The rows of a table by its parts; rows that stand in none are one part, nested tables aside. */
function listParts(table: HtmlElement): HtmlElement[][] {
  const parts: HtmlElement[][] = [[]];
  for (const child of table.childNodes.filter(isElement).filter(isShown)) {
    if (child.tagName === 'tr') parts.at(-1)?.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName))
      parts.push(child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && isShown(row)));
  }
  return parts;
}

export function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** Zero rows means all the rows of the part that are left. */
function readSpan(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(readAttribute(cell, name) ?? '1', 10);
  if (name === 'rowspan' && span === 0) return most;
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}
