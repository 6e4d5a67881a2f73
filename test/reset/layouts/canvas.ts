import { createRequire } from 'node:module';
import PDFDocument, { type StructureElement } from 'pdfkit';
import type { Random } from './random.ts';
import type { Style } from './styles.ts';

const A4 = { short: 595.28, long: 841.89 };
export const MARGIN = 42;

/** Pages to draw on, in the direction in which they are read; words are kept back until a page is full. */
export interface Canvas {
  readonly pdf: PDFDocument;
  readonly width: () => number;
  readonly bottom: () => number;
  readonly turnPage: () => void;
  /** `column` is where it stands in its table, for what draws column by column. */
  readonly say: (line: SetLine, x: number, y: number, column: number, cell?: StructureElement) => void;
  readonly rule: (x0: number, y0: number, x1: number, y1: number) => void;
  readonly shade: (x: number, y: number, width: number, height: number) => void;
  readonly end: () => Promise<Uint8Array>;
}

/** A line with where each of its words begins, in points from its own start. */
export interface SetLine {
  readonly words: readonly { readonly text: string; readonly x: number }[];
  readonly bold: boolean;
  readonly size: number;
  /** How far below the line before it stands, in points. */
  readonly lead: number;
  /** Its words stand apart by more or less than a space. */
  readonly stretched: boolean;
}

const FONTS: Readonly<Record<Style['font'], readonly [string, string]>> = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  embedded: [fontFile('Regular'), fontFile('Bold')],
};

function fontFile(weight: string): string {
  return createRequire(import.meta.url).resolve(`pdfjs-dist/standard_fonts/LiberationSans-${weight}.ttf`);
}

export function setFont(pdf: PDFDocument, style: Style, bold: boolean, size: number): void {
  const [regular, heavy] = FONTS[style.font];
  pdf.font(bold ? heavy : regular).fontSize(size);
}

export function openCanvas(style: Style, random: Random): Canvas {
  const pdf = new PDFDocument({ autoFirstPage: false, margin: 0, tagged: style.tagged, compress: false });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
  let page = 0;
  let sides = [0, 0] as readonly [number, number];
  let waiting: { column: number; draw: () => void }[] = [];

  const flush = (): void => {
    const list = [...waiting];
    waiting = [];
    if (style.order === 'columns') list.sort((a, b) => a.column - b.column);
    if (style.order === 'shuffled')
      for (let at = list.length - 1; at > 0; at -= 1) {
        const other = random.below(at + 1);
        [list[at], list[other]] = [list[other] as Waiting, list[at] as Waiting];
      }
    for (const { draw } of list) draw();
  };
  const turnPage = (): void => {
    flush();
    page += 1;
    const wide = style.page === 'landscape' || (style.page === 'mixed' && page > 1);
    sides = wide ? [A4.long, A4.short] : [A4.short, A4.long];
    const [width, height] = style.turned === 'no' ? sides : [sides[1], sides[0]];
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf.lineWidth(0.6);
    if (style.turned === 'content') pdf.rotate(90).translate(0, -width);
    if (style.turned === 'page') {
      pdf.page.dictionary.data.Rotate = 90;
      pdf.rotate(-90).translate(-height, 0);
    }
    drawFurniture();
  };
  const drawFurniture = (): void => {
    const [width, height] = sides;
    const draw = (): void => {
      if (style.furniture) {
        setFont(pdf, style, false, 8);
        pdf.text('Demoshire County Council: improvement plan', MARGIN, 20, { lineBreak: false });
        pdf.text(`Page ${String(page)}`, width - 80, height - 24, { lineBreak: false });
      }
      if (!style.draft) return;
      pdf.save();
      setFont(pdf, style, true, 110);
      pdf.rotate(-45, { origin: [width / 2, height / 2] }).fillColor('#dddddd');
      pdf.text('DRAFT', width / 2 - 180, height / 2 - 50, { lineBreak: false });
      pdf.restore().fillColor('#000000');
    };
    if (!style.tagged) return draw();
    pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    pdf.endMarkedContent();
  };
  const drawWords = ({ words, bold, size, stretched }: SetLine, x: number, y: number): void => {
    setFont(pdf, style, bold, size);
    const put = (text: string, at: number): void => {
      pdf.text(text, x + at, y, { lineBreak: false });
    };
    if (style.pieces === 'lines' && !stretched) {
      put(words.map(({ text }) => text).join(' '), words[0]?.x ?? 0);
      return;
    }
    for (const word of words) {
      if (style.pieces !== 'letters') {
        put(word.text, word.x);
        continue;
      }
      let at = word.x;
      for (const letter of word.text) {
        put(letter, at);
        at += pdf.widthOfString(letter);
      }
    }
  };
  return {
    pdf,
    width: () => sides[0] - 2 * MARGIN,
    bottom: () => sides[1] - MARGIN,
    turnPage,
    say: (line, x, y, column, cell) => {
      if (line.words.length === 0) return;
      waiting.push({
        column,
        draw: () => {
          if (!cell) {
            // A header printed again is no part of the document's text.
            if (style.tagged && column >= 0) pdf.markContent('Artifact', { type: 'Pagination' });
            drawWords(line, x, y);
            if (style.tagged && column >= 0) pdf.endMarkedContent();
            return;
          }
          const content = pdf.markStructureContent('P');
          drawWords(line, x, y);
          pdf.endMarkedContent();
          cell.add(content);
        },
      });
    },
    rule: (x0, y0, x1, y1) => {
      if (style.tagged) pdf.markContent('Artifact', { type: 'Layout' });
      drawRule(pdf, style.pen, x0, y0, x1, y1);
      if (style.tagged) pdf.endMarkedContent();
    },
    shade: (x, y, width, height) => {
      if (style.tagged) pdf.markContent('Artifact', { type: 'Layout' });
      pdf.rect(x, y, width, height).fill('#dde4ee').fillColor('#000000');
      if (style.tagged) pdf.endMarkedContent();
    },
    end: () => {
      flush();
      pdf.end();
      return done;
    },
  };
}

type Waiting = { column: number; draw: () => void };

function drawRule(pdf: PDFDocument, pen: Style['pen'], x0: number, y0: number, x1: number, y1: number): void {
  const upright = x0 === x1;
  if (pen === 'thin') {
    const [width, height] = upright ? [0.6, y1 - y0] : [x1 - x0, 0.6];
    pdf
      .rect(x0 - 0.3, y0 - 0.3, width, height)
      .fill('#222222')
      .fillColor('#000000');
    return;
  }
  if (pen === 'dashed') pdf.dash(3, { space: 2 });
  for (const apart of pen === 'double' ? [-0.9, 0.9] : [0])
    if (upright)
      pdf
        .moveTo(x0 + apart, y0)
        .lineTo(x1 + apart, y1)
        .stroke();
    else
      pdf
        .moveTo(x0, y0 + apart)
        .lineTo(x1, y1 + apart)
        .stroke();
  if (pen === 'dashed') pdf.undash();
}
