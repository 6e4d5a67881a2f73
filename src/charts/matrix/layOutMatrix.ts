import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { ThemeMatrix } from '../../compare/countThemes.ts';
import { wrapText } from '../figure/measureText.ts';

/** Where everything in a matrix stands. */
export interface MatrixLayout {
  readonly form: 'wide' | 'narrow';
  /** Whether the figure of a cell stands under its bar, for want of room beside it. */
  readonly stacked: boolean;
  readonly spreadX: number;
  readonly cellsX: number;
  readonly cellWidth: number;
  readonly barWidth: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly heads: readonly (readonly string[])[];
  readonly scale: ScaleLinear<number, number>;
}

/** Narrower than this, one column is shown at a time. */
export const NARROW = 560;
const GAP = 16;
/** "41 of 41" and the space before it. */
const FIGURE = 68;

export function layOutMatrix(matrix: ThemeMatrix, width: number, measure: 'share' | 'count'): MatrixLayout {
  const scaleTo = measure === 'share' ? highestShare(matrix) : highestCount(matrix);
  if (width < NARROW) {
    const barWidth = width - FIGURE - 8;
    return {
      form: 'narrow',
      stacked: false,
      spreadX: width,
      cellsX: 0,
      cellWidth: width,
      barWidth,
      headHeight: 0,
      rowHeight: 56,
      heads: [],
      scale: scaleLinear([0, scaleTo], [0, barWidth]),
    };
  }
  const spreadX = Math.min(210, Math.round(width * 0.26));
  const spreadWidth = Math.min(matrix.councils, 5) * 14 + 44;
  const cellsX = spreadX + spreadWidth;
  const cellWidth = (width - cellsX) / Math.max(1, matrix.columns.length);
  const stacked = cellWidth - GAP - FIGURE < 48;
  const barWidth = cellWidth - GAP - (stacked ? 0 : FIGURE);
  const heads = matrix.columns.map(({ name, records }) => [
    ...wrapText(name, cellWidth - 18, 3),
    `${String(records.length)} in all`,
  ]);
  const headHeight = 17 * (max(heads, (lines) => lines.length) ?? 1) + 16;
  return {
    form: 'wide',
    stacked,
    spreadX,
    cellsX,
    cellWidth,
    barWidth,
    headHeight,
    rowHeight: stacked ? 48 : 38,
    heads,
    scale: scaleLinear([0, scaleTo], [0, barWidth]),
  };
}

/** Up to the next 10 %, so that all whiskers fit. */
function highestShare({ rows }: ThemeMatrix): number {
  const cells = rows.flatMap((row) => row.cells).filter(({ size, count }) => size !== 'few' && count > 0);
  return Math.max(0.1, Math.min(1, Math.ceil((max(cells, ({ high }) => high ?? 0) ?? 0) * 10) / 10));
}

function highestCount({ rows }: ThemeMatrix): number {
  return Math.max(1, max(rows, (row) => max(row.cells, ({ count }) => count) ?? 0) ?? 0);
}
