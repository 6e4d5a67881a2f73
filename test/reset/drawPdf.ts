import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { printLine } from './printLine.ts';
import type { Rules } from './printPdf.ts';
import type { Line, Piece } from './setPieces.ts';

const root = new URL('../../', import.meta.url);
const font = fileURLToPath(
  new URL('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf', root),
);

const MARGIN = 40;
const PAD = 4;
const SIZE = 9;
const LEADING = 11;
/** No column is narrower than its longest word, or than this, nor made so by one word that is longer than that. */
const NARROWEST = 40;
const LONGEST_WORD = 90;

/** A line as it is set: its text and how far it stands in. */
interface SetLine {
  readonly text: string;
  readonly indent: number;
}

/** Draws pieces as PDF, A4 landscape, line by line; a row that does not fit goes on at the top of the next page. */
export async function drawPdf(pieces: readonly Piece[], rules: Rules): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', layout: 'landscape', margin: MARGIN });
  const done = collect(pdf);
  pdf.font(font).fontSize(SIZE).lineWidth(0.5);
  const width = pdf.page.width - 2 * MARGIN;
  const bottom = pdf.page.height - MARGIN;
  let y = MARGIN;
  const turn = (): void => {
    pdf.addPage();
    y = MARGIN;
  };
  const draw = ({ text, indent }: SetLine, x: number, at: number): void => {
    pdf.text(text, x + indent, at, { lineBreak: false });
  };

  const drawRow = (row: readonly (readonly Line[])[], widths: readonly number[]): void => {
    const cells = row.map((cell, column) => wrap(pdf, cell, (widths[column] ?? 0) - 2 * PAD));
    const deepest = Math.max(1, ...cells.map((lines) => lines.length));
    for (let from = 0; from < deepest;) {
      if (y + LEADING + 2 * PAD > bottom) turn();
      const fit = Math.floor((bottom - y - 2 * PAD) / LEADING);
      const count = Math.min(fit, deepest - from);
      const height = count * LEADING + 2 * PAD;
      let x = MARGIN;
      for (const [column, lines] of cells.entries()) {
        for (const [index, line] of lines.slice(from, from + count).entries())
          draw(line, x + PAD, y + PAD + index * LEADING);
        if (rules === 'all') pdf.rect(x, y, widths[column] ?? 0, height).stroke();
        x += widths[column] ?? 0;
      }
      for (const at of [y, y + height]) pdf.moveTo(MARGIN, at).lineTo(x, at).stroke();
      y += height;
      from += count;
    }
  };

  for (const piece of pieces) {
    if (piece.kind === 'table') {
      const widths = shareWidth(pdf, piece.rows, piece.columns, width);
      for (const row of piece.rows) drawRow(row, widths);
    } else {
      for (const line of wrap(pdf, piece.lines, width)) {
        if (y + LEADING > bottom) turn();
        draw(line, MARGIN, y);
        y += LEADING;
      }
    }
    y += LEADING;
  }
  pdf.end();
  return done;
}

function collect(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}

/** Lines no wider than `width`, broken between words, a word that is wider between its letters. */
function wrap(pdf: PDFDocument, lines: readonly Line[], width: number): SetLine[] {
  return lines.flatMap((line) => {
    const indent = line.kind === 'plain' ? 0 : 8 * (line.depth + 1);
    const hang = line.kind === 'plain' ? 0 : 8;
    const set: SetLine[] = [];
    let text = '';
    const fits = (more: string): boolean => pdf.widthOfString(more) <= width - indent;
    const close = (): void => {
      set.push({ text, indent: set.length === 0 ? indent - hang : indent });
      text = '';
    };
    for (const printed of printLine(line).split('\n')) {
      for (const word of printed.split(' ')) {
        if (text !== '' && !fits(`${text} ${word}`)) close();
        text = text === '' ? word : `${text} ${word}`;
        while (text.length > 1 && !fits(text)) {
          let cut = text.length - 1;
          while (cut > 1 && !fits(text.slice(0, cut))) cut -= 1;
          const rest = text.slice(cut);
          text = text.slice(0, cut);
          close();
          text = rest;
        }
      }
      close();
    }
    return set;
  });
}

/** Columns as wide as their share of the text asks, none narrower than a word of it. */
function shareWidth(
  pdf: PDFDocument,
  rows: readonly (readonly (readonly Line[])[])[],
  columns: number,
  width: number,
): number[] {
  const texts = Array.from({ length: columns }, (_, column) =>
    rows.flatMap((row) => (row[column] ?? []).map(printLine)),
  );
  const least = texts.map((lines) =>
    Math.max(
      NARROWEST,
      ...lines.flatMap((line) =>
        line.split(' ').map((word) => Math.min(LONGEST_WORD, pdf.widthOfString(word) + 2 * PAD + 16)),
      ),
    ),
  );
  const wish = texts.map((lines) => Math.sqrt(lines.join(' ').length));
  const left = width - least.reduce((sum, one) => sum + one, 0);
  const wishes = wish.reduce((sum, one) => sum + one, 0) || 1;
  return least.map((one, column) => one + (left * (wish[column] ?? 0)) / wishes);
}
