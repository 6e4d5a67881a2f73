import type { Run } from './drawing.ts';
import { multiply, transformPoint, type Matrix } from './matrix.ts';
import type { PdfGlyph } from './pdfDocument.ts';

/** What PDF keeps of how text is set, between one drawing of text and the next. */
export interface TextState {
  size: number;
  fontMatrix: number;
  bold: boolean;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mark: Run['mark'];
}

/** Two glyphs nearer than this part of their size are of one word (pdfjs itself takes 0.102 for a space). */
const WORD_GAP = 0.13;
/** A glyph that goes back further than this part of its size begins a new run. */
const STEP_BACK = 0.35;
/** A glyph whose base line is off by more than this part of its size begins a new run. */
const OFF_LINE = 0.1;

/** One letter that prints several: what typesetters join. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * Sets glyphs from the point (`x`, `y`) of the text's own space, adds their runs to `runs`, and gives how far the
 * text moved on. `matrix` takes text space to the page. Source: ISO 32000-1, 9.4.4.
 */
export function placeGlyphs(
  glyphs: readonly (PdfGlyph | number)[],
  state: TextState,
  matrix: Matrix,
  x: number,
  y: number,
  runs: Run[],
): number {
  const advance = state.size * state.fontMatrix;
  const across = Math.hypot(matrix[0], matrix[1]) || 1;
  const sign = state.size < 0 ? -1 : 1;
  const direction: readonly [number, number] = [(sign * matrix[0]) / across, (sign * matrix[1]) / across];
  const upright = multiply(matrix, [1, 0, 0, 1, x, y + state.rise]);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  let moved = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      moved -= ((glyph * state.size) / 1000) * state.scale;
      continue;
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const wide = glyph.width * advance * state.scale;
    const text = LIGATURES[glyph.unicode] ?? glyph.unicode;
    if (/^[\s\u00A0\0]*$/.test(text)) endRun(runs);
    else {
      const [x0, y0] = transformPoint(upright, moved, 0);
      const [x1, y1] = transformPoint(upright, moved + wide, 0);
      addGlyph(runs, {
        text,
        x: x0,
        y: y0,
        endX: x1,
        endY: y1,
        size,
        bold: state.bold,
        direction,
        mark: state.mark,
      });
    }
    moved += wide + spacing * state.scale;
  }
  return moved;
}

/** An empty run at the end says that the next glyph begins a word. */
function endRun(runs: Run[]): void {
  const last = runs.at(-1);
  if (last && last.text !== '') runs.push({ ...last, text: '' });
}

function addGlyph(runs: Run[], glyph: Run): void {
  const last = runs.at(-1);
  if (last?.text === '') runs[runs.length - 1] = glyph;
  else if (last && follows(last, glyph)) {
    last.text += glyph.text;
    last.endX = glyph.endX;
    last.endY = glyph.endY;
  } else runs.push(glyph);
}

function follows(run: Run, glyph: Run): boolean {
  const [dx, dy] = run.direction;
  if (run.mark !== glyph.mark) return false;
  if (dx * glyph.direction[0] + dy * glyph.direction[1] < 0.99) return false;
  if (Math.abs(run.size - glyph.size) > 0.05 * run.size) return false;
  const stepX = glyph.x - run.endX;
  const stepY = glyph.y - run.endY;
  const along = stepX * dx + stepY * dy;
  const off = Math.abs(stepX * dy - stepY * dx);
  return off <= OFF_LINE * run.size && along <= WORD_GAP * run.size && along >= -STEP_BACK * run.size;
}
