import type { Issue, SourceBlock, SourceCell, SourceDocument } from '../../model.ts';
import { openCellBudget, type CellBudget } from '../cellBudget.ts';
import { FormatError, type Sheet } from '../readers.ts';
import { printAddress } from './address.ts';
import { spreadMerged, type FilledCell, type FilledRow } from './spreadMerged.ts';

/**
 * Reads the sheets of a workbook: what stands above a table as paragraphs, its rows as rows, the name of a sheet as a
 * heading where there are several. Hidden sheets are left out and named. Throws a FormatError where nothing is left.
 */
export function readSheets(sheets: readonly Sheet[]): { source: SourceDocument; issues: Issue[] } {
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const issues = sheets
    .filter(({ hidden, rows }) => hidden && rows.length > 0)
    .map(({ name, rows }): Issue => ({
      code: 'sheet-left-out',
      message: `The sheet “${name}” is hidden, and its ${String(rows.length)} row(s) were left out.`,
      source: { sheet: name, cell: 'A1' },
    }));
  if (shown.length === 0)
    throw new FormatError(
      'empty',
      issues.length > 0 ? 'All its sheets that hold anything are hidden.' : 'Its sheets are empty.',
    );
  const budget = openCellBudget();
  const blocks = shown.flatMap((sheet) => [
    ...(shown.length > 1 ? nameSheet(sheet.name) : []),
    ...readSheet(sheet, budget),
  ]);
  return { source: { format: 'xlsx', blocks }, issues };
}

function nameSheet(name: string): SourceBlock[] {
  return [
    { kind: 'break' },
    { kind: 'paragraph', text: name, place: { sheet: name, cell: 'A1' }, heading: true },
  ];
}

function readSheet(sheet: Sheet, budget: CellBudget): SourceBlock[] {
  const rows = spreadMerged(sheet, budget);
  const columns = listColumns(rows);
  const start = findTableStart(rows);
  const blocks: SourceBlock[] = [];
  let before = -1;
  for (const [index, row] of rows.entries()) {
    if (row.row > before + 1 && blocks.length > 0) blocks.push({ kind: 'break' });
    before = row.row;
    blocks.push(index < start ? readLine(row, sheet.name) : readRow(row, columns, sheet.name, budget));
  }
  return blocks;
}

/** Columns in which any row holds something: empty ones at the margin and between them part nothing. */
function listColumns(rows: readonly FilledRow[]): number[] {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return [...used].sort((a, b) => a - b);
}

/**
 * Where the table begins: at the first row that is at least half as full as its rows usually are. Above it stand a
 * title, a date, an explanation.
 */
function findTableStart(rows: readonly FilledRow[]): number {
  const filled = rows.map(({ cells }) => cells.size).sort((a, b) => a - b);
  const usual = filled[Math.floor(filled.length / 2)] ?? 0;
  const start = rows.findIndex(({ cells }) => cells.size >= Math.max(2, usual / 2));
  return start < 0 ? rows.length : start;
}

function readLine({ row, cells }: FilledRow, sheet: string): SourceBlock {
  const [first = 0] = cells.keys();
  const text = [...cells.values()].map((cell) => cell.text.trim()).join(' ');
  return { kind: 'paragraph', text, place: { sheet, cell: printAddress(row, first) } };
}

function readRow(
  { row, cells }: FilledRow,
  columns: readonly number[],
  sheet: string,
  budget: CellBudget,
): SourceBlock {
  budget.take(columns.length);
  const read = columns.map((column, index): SourceCell => {
    const cell = cells.get(column);
    return cell
      ? placeCell(cell, index, { sheet, cell: printAddress(row, column) })
      : { text: '', column: index };
  });
  const [first = 0] = cells.keys();
  return { kind: 'row', cells: read, place: { sheet, cell: printAddress(row, first) } };
}

function placeCell(
  { text, columns, merged }: FilledCell,
  column: number,
  place: { sheet: string; cell: string },
): SourceCell {
  return {
    text,
    column,
    ...(columns > 1 ? { columns } : {}),
    place,
    ...(merged ? { merged } : {}),
  };
}
