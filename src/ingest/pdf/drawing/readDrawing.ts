import type { Drawing, Run } from './drawing.ts';
import { IDENTITY, multiply, readMatrix, type Matrix } from './matrix.ts';
import type { PdfFont, PdfGlyph, PdfOperatorNumbers, PdfOperators } from './pdfDocument.ts';
import { placeGlyphs, type TextState } from './placeGlyphs.ts';
import { readPath } from './readPath.ts';

interface State {
  matrix: Matrix;
  text: TextState;
  fill: string;
  stroke: string;
}

const WHITE = /^#f[c-f]f[c-f]f[c-f]$|^transparent$/i;

/**
 * Follows what a page draws and keeps where its letters, lines and filled boxes stand. `fonts` holds those that the
 * page names; what is drawn in white, or only to cut out, is left out.
 */
export function readDrawing(
  operators: PdfOperators,
  numbers: PdfOperatorNumbers,
  fonts: ReadonlyMap<string, PdfFont>,
  base: Matrix,
): Drawing {
  const drawing: Drawing = { runs: [], strokes: [], fills: [] };
  let state: State = {
    matrix: base,
    text: {
      size: 0,
      fontMatrix: 0.001,
      bold: false,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mark: null,
    },
    fill: '#000000',
    stroke: '#000000',
  };
  const stack: State[] = [];
  const marks: Run['mark'][] = [];
  let textMatrix: Matrix = IDENTITY;
  let line = { x: 0, y: 0 };
  let at = { x: 0, y: 0 };

  const save = (): void => {
    stack.push({ ...state, text: { ...state.text } });
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
    state.text.mark = marks.at(-1) ?? null;
  };
  const moveLine = (x: number, y: number): void => {
    line = { x: line.x + x, y: line.y + y };
    at = { ...line };
  };
  const setFont = (id: unknown, size: unknown): void => {
    const font = fonts.get(String(id));
    state.text.size = Number(size);
    state.text.fontMatrix = font?.fontMatrix[0] ?? 0.001;
    state.text.bold = font?.bold ?? false;
  };
  const show = (glyphs: unknown): void => {
    if (!Array.isArray(glyphs)) return;
    const matrix = multiply(state.matrix, textMatrix);
    at.x += placeGlyphs(glyphs as (PdfGlyph | number)[], state.text, matrix, at.x, at.y, drawing.runs);
  };
  const mark = (as: Run['mark']): void => {
    marks.push(as);
    state.text.mark = as;
  };
  const draw = (how: unknown, path: unknown): void => {
    if (!(path instanceof Float32Array)) return;
    const fills = FILLS.some((name) => numbers[name] === how) && !WHITE.test(state.fill);
    const strokes = STROKES.some((name) => numbers[name] === how) && !WHITE.test(state.stroke);
    if (!fills && !strokes) return;
    for (const part of readPath(path, state.matrix)) {
      if (strokes) drawing.strokes.push(...part.segments);
      // A ring is a hollow bullet.
      if (fills || part.box.round) drawing.fills.push({ ...part.box, mark: state.text.mark });
    }
  };

  const actions: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => (state.matrix = multiply(state.matrix, readMatrix(args))),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) state.matrix = multiply(state.matrix, readMatrix(matrix));
    },
    paintFormXObjectEnd: restore,
    beginText: () => {
      textMatrix = IDENTITY;
      line = { x: 0, y: 0 };
      at = { x: 0, y: 0 };
    },
    setTextMatrix: ([matrix]) => {
      textMatrix = readMatrix(matrix);
      line = { x: 0, y: 0 };
      at = { x: 0, y: 0 };
    },
    setFont: ([id, size]) => {
      setFont(id, size);
    },
    setGState: ([entries]) => {
      for (const [key, value] of entries as [string, unknown][])
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
    },
    setCharSpacing: ([value]) => (state.text.charSpacing = Number(value)),
    setWordSpacing: ([value]) => (state.text.wordSpacing = Number(value)),
    setHScale: ([value]) => (state.text.scale = Number(value) / 100),
    setLeading: ([value]) => (state.text.leading = -Number(value)),
    setTextRise: ([value]) => (state.text.rise = Number(value)),
    moveText: ([x, y]) => {
      moveLine(Number(x), Number(y));
    },
    setLeadingMoveText: ([x, y]) => {
      state.text.leading = Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => {
      moveLine(0, state.text.leading);
    },
    showText: ([glyphs]) => {
      show(glyphs);
    },
    showSpacedText: ([glyphs]) => {
      show(glyphs);
    },
    nextLineShowText: ([glyphs]) => {
      moveLine(0, state.text.leading);
      show(glyphs);
    },
    nextLineSetSpacingShowText: ([words, chars, glyphs]) => {
      state.text.wordSpacing = Number(words);
      state.text.charSpacing = Number(chars);
      moveLine(0, state.text.leading);
      show(glyphs);
    },
    // What is marked within something marked is a part of it, but for a number of its own.
    beginMarkedContent: ([tag]) => {
      mark(tag === 'Artifact' ? 'artifact' : (marks.at(-1) ?? null));
    },
    beginMarkedContentProps: ([tag, number]) => {
      mark(tag === 'Artifact' ? 'artifact' : typeof number === 'number' ? number : (marks.at(-1) ?? null));
    },
    endMarkedContent: () => {
      marks.pop();
      state.text.mark = marks.at(-1) ?? null;
    },
    setFillRGBColor: ([color]) => (state.fill = String(color)),
    setStrokeRGBColor: ([color]) => (state.stroke = String(color)),
    constructPath: ([how, data]) => {
      draw(how, Array.isArray(data) ? data[0] : null);
    },
  };
  const byNumber = new Map(
    Object.entries(actions).flatMap(([name, action]) =>
      numbers[name] === undefined ? [] : [[numbers[name], action] as const],
    ),
  );
  for (const [index, number] of operators.fnArray.entries()) {
    const args = operators.argsArray[index];
    byNumber.get(number)?.(Array.isArray(args) ? args : []);
  }
  return { ...drawing, runs: drawing.runs.filter(({ text }) => text !== '') };
}

const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
