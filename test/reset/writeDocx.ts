import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Line, Piece } from './setPieces.ts';

const levels = [0, 1, 2];

/** A Word file that holds the pieces, lists as lists of its own. */
export async function writeDocx(pieces: readonly Piece[]): Promise<Uint8Array> {
  let lists = 0;
  const setLines = (lines: readonly Line[]): Paragraph[] => {
    lists += 1;
    if (lines.length === 0) return [new Paragraph('')];
    return lines.map(({ kind, depth, text }) => {
      const level = Math.min(depth, levels.length - 1);
      const children = text
        .split('\n')
        .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
      if (kind === 'plain') return new Paragraph({ children });
      if (kind === 'bullet') return new Paragraph({ children, bullet: { level } });
      return new Paragraph({ children, numbering: { reference: 'numbers', level, instance: lists } });
    });
  };
  const children = pieces.flatMap((piece) => {
    if (piece.kind === 'lines') return setLines(piece.lines);
    const width = Math.floor(14_000 / piece.columns);
    return [
      new Table({
        width: { size: width * piece.columns, type: WidthType.DXA },
        columnWidths: Array.from({ length: piece.columns }, () => width),
        rows: piece.rows.map(
          (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: setLines(cell) })) }),
        ),
      }),
      new Paragraph(''),
    ];
  });
  const file = new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${String(level + 1)}.`,
            alignment: AlignmentType.START,
          })),
        },
      ],
    },
    sections: [{ properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } }, children }],
  });
  return Packer.toBuffer(file);
}
