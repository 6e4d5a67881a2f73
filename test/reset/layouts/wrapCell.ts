import type PDFDocument from 'pdfkit';
import { setFont, type SetLine } from './canvas.ts';
import type { Cell } from './makePlan.ts';
import type { Style } from './styles.ts';

export type Side = 'left' | 'center' | 'right' | 'justify';

const HANG = 9;
/** A word is broken no nearer to its ends than so many letters. */
const ENDS = 4;

/** The lines of a cell of this width, each with its words in place. */
export function wrapCell(
  pdf: PDFDocument,
  style: Style,
  cell: Cell,
  width: number,
  side: Side,
  heading = false,
): SetLine[] {
  const out: SetLine[] = [];
  for (const [index, paragraph] of cell.entries()) {
    const title = paragraph.startsWith('# ');
    const bullet = paragraph.startsWith('- ');
    const text = title || bullet ? paragraph.slice(2) : paragraph;
    const indent = bullet ? HANG : 0;
    const bold = heading || title;
    setFont(pdf, style, bold, style.size);
    const lines = breakWords(pdf, style, printWords(style, text), width - indent, heading);
    for (const [at, words] of lines.entries()) {
      const gap = index > 0 && at === 0 && style.gaps ? 0.6 * style.size : 0;
      const own = side === 'justify' && at === lines.length - 1 ? 'left' : side;
      const placed = placeWords(pdf, words, indent, width, own);
      const mark = bullet && at === 0 ? [{ text: '•', x: 0 }] : [];
      out.push({
        words: [...mark, ...placed],
        bold,
        size: style.size,
        lead: style.lead * style.size + gap,
        stretched: own === 'justify' || mark.length > 0,
      });
    }
  }
  return out;
}

function printWords(style: Style, text: string): string[] {
  const printed = style.ligatures ? text.replaceAll('fi', '\uFB01').replaceAll('fl', '\uFB02') : text;
  return printed.split(' ');
}

function breakWords(
  pdf: PDFDocument,
  style: Style,
  words: readonly string[],
  width: number,
  heading: boolean,
): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const fits = (more: string): boolean => pdf.widthOfString([...line, more].join(' ')) <= width;
  for (const word of words) {
    let rest = word;
    if (!fits(rest) && style.hyphens !== 'no' && !heading && /^\p{L}{8,}[.,;]?$/u.test(rest)) {
      let cut = rest.replace(/\P{L}/gu, '').length - ENDS;
      while (cut >= ENDS && !fits(`${rest.slice(0, cut)}-`)) cut -= 1;
      if (cut >= ENDS) {
        lines.push([...line, `${rest.slice(0, cut)}${style.hyphens === 'soft' ? '\u00AD' : '-'}`]);
        line = [];
        rest = rest.slice(cut);
      }
    }
    if (line.length > 0 && !fits(rest)) {
      lines.push(line);
      line = [];
    }
    line.push(rest);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function placeWords(
  pdf: PDFDocument,
  words: readonly string[],
  indent: number,
  width: number,
  side: Side,
): { text: string; x: number }[] {
  const space = pdf.widthOfString(' ');
  const wide = words.map((word) => pdf.widthOfString(word));
  const used = wide.reduce((sum, one) => sum + one, 0) + space * (words.length - 1);
  const free = Math.max(0, width - indent - used);
  const extra = side === 'justify' && words.length > 1 ? free / (words.length - 1) : 0;
  let x = indent + (side === 'center' ? free / 2 : side === 'right' ? free : 0);
  return words.map((text, at) => {
    const placed = { text, x };
    x += (wide[at] ?? 0) + space + extra;
    return placed;
  });
}
