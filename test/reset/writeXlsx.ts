import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { printLine } from './printLine.ts';
import type { Piece } from './setPieces.ts';

/** A workbook of one sheet that holds the pieces below one another, an empty row between them. */
export async function writeXlsx(pieces: readonly Piece[]): Promise<Uint8Array> {
  const rows: SheetData = pieces.flatMap((piece) => {
    const texts =
      piece.kind === 'lines'
        ? piece.lines.map((line) => [printLine(line)])
        : piece.rows.map((row) => row.map((cell) => cell.map(printLine).join('\n')));
    return [
      ...texts.map((row) => row.map((value) => (value === '' ? null : { type: String, value, wrap: true }))),
      [],
    ];
  });
  return writeXlsxFile(rows, { sheet: 'Sheet1' }).toBuffer();
}
