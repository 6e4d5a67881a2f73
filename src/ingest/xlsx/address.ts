/** The last row and column of a sheet, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Row and column, both from 0, of an address such as `B7`; null where it is none. */
export function readAddress(address: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address.trim()) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return row < 0 || row > LAST_ROW || column - 1 > LAST_COLUMN ? null : { row, column: column - 1 };
}

/** The address of a cell: `B7` for row 6, column 1. */
export function printAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${String(row + 1)}`;
}
