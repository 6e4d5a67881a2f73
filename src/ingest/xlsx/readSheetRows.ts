import type { CellBudget } from '../cellBudget.ts';
import type { Sheet, SheetRow } from '../readers.ts';
import { unwrapLines } from '../unwrapLines.ts';
import { readAddress } from './address.ts';
import { printNumber } from './printNumber.ts';
import { decodeEscapes } from './readSharedStrings.ts';
import { scanXml } from './scanXml.ts';

/** What the cells of a workbook's sheets refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Format codes by style. */
  readonly styles: readonly string[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string[];
}

/** The rows of one sheet that hold anything, cells as the sheet shows them, and its merged areas. */
export function readSheetRows(
  bytes: Uint8Array,
  context: SheetContext,
  budget: CellBudget,
): Pick<Sheet, 'rows' | 'merged'> {
  const rows: SheetRow[] = [];
  const merged: Sheet['merged'][number][] = [];
  let row = -1;
  let column = -1;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let inValue = false;
  let aloud = 0;
  scanXml(bytes, {
    open: (name, read) => {
      if (name === 'row') {
        const number = Number(read('r') ?? row + 2);
        row = Number.isInteger(number) && number > row + 1 ? number - 1 : row + 1;
        column = -1;
        cells = [];
      } else if (name === 'c') {
        const address = readAddress(read('r') ?? '');
        column = address && address.column > column ? address.column : column + 1;
        cell = { column, type: read('t') ?? 'n', style: Number(read('s') ?? -1), value: [] };
      } else if (name === 'rPh') aloud += 1;
      else if (name === 'v' || name === 't') inValue = aloud === 0;
      else if (name === 'mergeCell') {
        const [from = '', to = ''] = (read('ref') ?? '').split(':');
        const first = readAddress(from);
        const last = readAddress(to);
        budget.take(1);
        if (first && last) merged.push([first.row, first.column, last.row, last.column]);
      }
    },
    text: (text) => {
      if (inValue) cell?.value.push(text);
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') aloud -= 1;
      else if (name === 'c' && cell) {
        const text = unwrapLines(printCell(cell, context).replace(/\r\n?/g, '\n'));
        if (text.trim() !== '') {
          budget.take(cell.column + 1 - cells.length);
          while (cells.length < cell.column) cells.push('');
          cells.push(text);
        }
        cell = null;
      } else if (name === 'row' && cells.length > 0) rows.push({ row, cells });
    },
  });
  return { rows, merged };
}

function printCell({ type, style, value }: OpenCell, { strings, styles, from1904 }: SheetContext): string {
  const text = value.join('');
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return decodeEscapes(text);
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  return printNumber(number, styles[style] ?? '', from1904);
}
