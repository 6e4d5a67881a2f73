import type { ChartTable, ChartValue } from './chartTable.ts';

/** A text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180, UTF-8, line feeds). Texts that could run as a formula get a leading apostrophe. */
export function writeCsv({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((line) => `${line.map(writeCell).join(',')}\n`).join('');
}

function writeCell(value: ChartValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
