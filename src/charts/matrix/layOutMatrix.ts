import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
import { wrapText } from '../figure/measureText.ts';

/** Where everything in a matrix stands. */
export interface MatrixLayout {
  readonly form: 'wide' | 'narrow';
  /** Whether the figure of a cell stands under its bar, for want of room beside it. */
  readonly stacked: boolean;
  readonly nameWidth: number;
  readonly spreadX: number;
  /** Where the total of a row ends. */
  readonly totalX: number;
  readonly cellsX: number;
  readonly cellWidth: number;
  readonly barWidth: number;
  /** From the end of a mark to the end of its figure. */
  readonly figureWidth: number;
  /** Height of one line of a cell: a bar with its figure. */
  readonly lineHeight: number;
  readonly headHeight: number;
  readonly heads: readonly (readonly string[])[];
  /** What the bars run to, as it stands at the head of a column. */
  readonly scaleEnd: string;
  readonly scale: ScaleLinear<number, number>;
}

/** One theme, placed. Its cells begin below the name in the narrow form. */
export interface PlacedRow {
  readonly row: ThemeCount;
  readonly name: readonly string[];
  readonly height: number;
  readonly cellsY: number;
}

/** A cell narrower than this shows nothing that can be compared: then one column is shown at a time. */
const LEAST_CELL = 64;
/** Narrower than this, one column is shown at a time. */
const NARROW = 560;
/** A bar longer than this takes its figure out of sight of its name. */
const MOST_BAR = 320;
const GAP = 16;
/** "41 of 41" and the space before it. */
const FIGURE = 68;
const MOST_DOTS = 5;
const LINE = 17;

export function layOutMatrix(matrix: ThemeMatrix, width: number, measure: 'share' | 'count'): MatrixLayout {
  const scaleTo = measure === 'share' ? highestShare(matrix) : highestCount(matrix);
  const scaleEnd = measure === 'share' ? `${String(Math.round(scaleTo * 100))} %` : String(scaleTo);
  const spreadWidth = Math.min(matrix.councils, MOST_DOTS) * 14;
  const nameWidth = Math.max(128, Math.min(230, Math.round(width * 0.19)));
  const cellsX = nameWidth + Math.max(spreadWidth, 60) + 52;
  const share = (width - cellsX) / Math.max(1, matrix.columns.length);
  const cellWidth = Math.min(share, MOST_BAR + GAP + FIGURE);
  if (width < NARROW || cellWidth < LEAST_CELL) {
    const barWidth = width - FIGURE - 8;
    return {
      form: 'narrow',
      stacked: false,
      nameWidth: width - spreadWidth - 56,
      spreadX: width - spreadWidth - 34,
      totalX: width - 4,
      cellsX: 4,
      cellWidth: width - 4,
      barWidth,
      figureWidth: FIGURE,
      lineHeight: 26,
      headHeight: 22,
      heads: [],
      scaleEnd,
      scale: scaleLinear([0, scaleTo], [0, barWidth]),
    };
  }
  const stacked = cellWidth - GAP - FIGURE < 48;
  const barWidth = cellWidth - GAP - (stacked ? 0 : FIGURE);
  const heads = matrix.columns.map(({ name, records }) => [
    ...wrapText(name, cellWidth - 20, Infinity),
    `${String(records.length)} in all`,
  ]);
  return {
    form: 'wide',
    stacked,
    nameWidth,
    spreadX: nameWidth,
    totalX: cellsX - 16,
    cellsX,
    cellWidth,
    barWidth,
    figureWidth: FIGURE,
    lineHeight: stacked ? 42 : 28,
    headHeight: LINE * (max(heads, (lines) => lines.length) ?? 1) + 34,
    heads,
    scaleEnd,
    scale: scaleLinear([0, scaleTo], [0, barWidth]),
  };
}

/** A row is as high as its name, its annotation and its cells need; no name is cut. */
export function placeRow(row: ThemeCount, layout: MatrixLayout, isAnnotated: boolean): PlacedRow {
  const name = wrapText(row.name, layout.nameWidth - 12, Infinity);
  const nameHeight = Math.max(26, name.length * LINE + 8) + (isAnnotated ? LINE : 0);
  const cells = (max(row.cells, countLines) ?? 1) * layout.lineHeight;
  if (layout.form === 'narrow') return { row, name, height: nameHeight + cells + 6, cellsY: nameHeight };
  return { row, name, height: Math.max(nameHeight, cells) + 8, cellsY: 0 };
}

/** A cell is one line; with both sides, asked and answered, and the gap in words where there is one. */
function countLines({ beside }: ThemeCount['cells'][number]): number {
  if (beside === undefined) return 1;
  return beside.unanswered > 0 ? 3 : 2;
}

/** Up to the next 10 %, so that all whiskers fit. */
function highestShare({ rows }: ThemeMatrix): number {
  const cells = listCells(rows).filter(({ size, count }) => size !== 'few' && count > 0);
  return Math.max(0.1, Math.min(1, Math.ceil((max(cells, ({ high }) => high ?? 0) ?? 0) * 10) / 10));
}

function highestCount({ rows }: ThemeMatrix): number {
  return Math.max(1, max(listCells(rows), ({ count }) => count) ?? 0);
}

function listCells(rows: readonly ThemeCount[]): ThemeCount['cells'][number][] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.beside === undefined ? [cell] : [cell, cell.beside.answered])),
  );
}
