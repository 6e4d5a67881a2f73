import { isReferenceLike, isTimescaleLike } from '../../text/shapes.ts';

const MIN_COLUMNS = 3;
const MAX_COLUMNS = 24;
/** A heading is no longer, in characters. */
const MAX_HEADING = 80;
/** Cells up to here are words rather than sentences. */
const SHORT = 40;
/** Below one another, cells are of the same shape in at least this share of cases; by chance it is about a third. */
const MIN_ALIKE = 0.6;
/** So many rows tell. */
const SAMPLE_ROWS = 200;

/**
 * How many of the cells, printed one after the other, make a row: the number at which the first row is all headings and
 * the cells below one another are most alike (references, dates, empty ones, words, sentences); null where none is.
 */
export function chooseWidth(cells: readonly string[]): number | null {
  const shapes = cells.map(findShape);
  let best: { width: number; alike: number } | null = null;
  for (let width = MIN_COLUMNS; width <= Math.min(MAX_COLUMNS, cells.length / 2); width += 1) {
    if (!cells.slice(0, width).every(isHeadingLike)) break;
    const alike = measureAlike(shapes, width);
    if (alike >= MIN_ALIKE && (best === null || alike > best.alike)) best = { width, alike };
  }
  return best?.width ?? null;
}

/** Without headings so much of what stands below one another must be of the same shape. */
const MIN_BARE = 0.8;
const LABELLED = /^\p{Lu}[\p{L} ]{2,40}:(?:\s|$)/u;

/**
 * How many cells make a row where no headings stand above them: each row begins with a reference, no other cell is one,
 * and one column holds times; null where it is not so.
 */
export function chooseBareWidth(cells: readonly string[]): number | null {
  // Values behind labels say themselves what they are.
  if (cells.some((cell) => LABELLED.test(cell))) return null;
  const shapes = cells.map(findShape);
  const width = shapes.indexOf('reference', 1);
  if (shapes[0] !== 'reference' || width < MIN_COLUMNS || width > MAX_COLUMNS) return null;
  const starts = shapes.every((shape, at) => (at % width === 0) === (shape === 'reference'));
  const timed = shapes
    .slice(0, width)
    .some((_, column) =>
      shapes.every((shape, at) => at % width !== column || shape === 'time' || shape === 'empty'),
    );
  return starts && timed && measureAlike(shapes, width) >= MIN_BARE ? width : null;
}

/** Whether a cell may stand in a header: a few words, no reference and no date. */
export function isHeadingLike(cell: string): boolean {
  return (
    cell !== '' &&
    cell.length <= MAX_HEADING &&
    /^[%\p{Lu}]/u.test(cell) &&
    !/[.;!]$/.test(cell) &&
    !/^[A-Z]{0,4}\d/.test(cell) &&
    !/\d{4}|\d\/\d/.test(cell)
  );
}

/** The share of cells, header and last broken row aside, that have the commonest shape of their column. */
function measureAlike(shapes: readonly string[], width: number): number {
  const rows = Math.min(SAMPLE_ROWS, Math.floor(shapes.length / width));
  let alike = 0;
  for (let column = 0; column < width; column += 1) {
    const counts = new Map<string, number>();
    for (let row = 1; row < rows; row += 1) {
      const shape = shapes[row * width + column] ?? '';
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    alike += Math.max(0, ...counts.values());
  }
  // A row that is cut short speaks against a width.
  const rest = shapes.length % width === 0 ? 0 : 1;
  return rows < 2 ? 0 : alike / ((rows - 1 + rest) * width);
}

function findShape(cell: string): string {
  if (cell === '') return 'empty';
  if (cell.length > SHORT) return 'sentence';
  if (isTimescaleLike(cell)) return 'time';
  return isReferenceLike(cell) ? 'reference' : 'words';
}
