import { groups, scalePoint } from 'd3';
import { measureText, wrapText } from '../figure/measureText.ts';
import { describeDone, describePath, describeReach, spanNames } from './describeRecurring.ts';
import type { RecurringColumn, RecurringRow, RecurringSpan } from './recurringRow.ts';

/** Where a row stands, with its words in lines. */
export interface PlacedRow {
  readonly row: RecurringRow;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  /** On a narrow chart: where and when, and how far, in words. */
  readonly words: readonly string[];
}

export interface RecurringLayout {
  readonly narrow: boolean;
  readonly height: number;
  readonly nameWidth: number;
  /** Between two columns; 0 where there is only one. */
  readonly step: number;
  readonly heads: readonly { readonly words: string; readonly y: number }[];
  readonly bands: readonly {
    readonly council: string;
    readonly x: number;
    /** Baseline of the name: neighbours that would run into each other stand on two lines. */
    readonly y: number;
    readonly isNamed: boolean;
  }[];
  /** How far names on two lines push everything else down. */
  readonly shift: number;
  /** Whether there is room for a sign between two columns. */
  readonly hasSigns: boolean;
  readonly rows: readonly PlacedRow[];
  readonly x: (document: string) => number;
}

const NARROW = 620;
const ROW = 40;
const LINE = 17;
const GROUP = 34;
/** Above the rows: the names of the councils, and the years. */
export const HEAD = 50;
/** At the right: how far a row reaches, in words. */
export const REACH = 150;
/** Under this distance, a year's name does not fit over its column. */
export const YEAR_WIDTH = 36;
/** Under this distance, the sign of a return does not fit between two columns. */
const SIGN_WIDTH = 34;

/** How much wider bold letters are. */
const BOLD = 1.2;
/** The names of councils: baseline of the first line, and the distance to the second. */
const FIRST_LINE = 16;
const NAME_LINE = 18;

/** Places the rows under the heading of their reach; heights follow the words, so that none is cut. */
export function layOutRecurring(
  rows: readonly RecurringRow[],
  columns: readonly RecurringColumn[],
  width: number,
): RecurringLayout {
  const narrow = width < NARROW;
  const nameWidth = Math.round(width * 0.29);
  const scale = scalePoint(
    columns.map(({ document }) => document),
    [nameWidth, width - REACH],
  ).padding(0.6);
  const textWidth = narrow ? width - 8 : nameWidth - 12;
  const x = (document: string): number => scale(document) ?? 0;
  const spread = groups(columns, ({ council }) => council).map(([council, own]) => {
    const from = x(own[0]?.document ?? '');
    const to = x(own.at(-1)?.document ?? '');
    return {
      council,
      x: (from + to) / 2,
      room: to - from + scale.step(),
      needed: measureText(council) * BOLD,
    };
  });
  const isStaggered = !narrow && spread.some(({ room, needed }) => needed > room);
  const shift = isStaggered ? NAME_LINE : 0;
  const bands = spread.map(({ council, x: middle, room, needed }, index) => ({
    council,
    x: middle,
    y: isStaggered && index % 2 === 1 ? FIRST_LINE + NAME_LINE : FIRST_LINE,
    isNamed: needed <= (isStaggered ? 2 * room : room),
  }));
  const heads: { words: string; y: number }[] = [];
  const placed: PlacedRow[] = [];
  // Where no name and no year fits over its column, the rows begin at the top.
  const isBare = !narrow && scale.step() < YEAR_WIDTH && bands.every(({ isNamed }) => !isNamed);
  let y = narrow || isBare ? 0 : HEAD + shift;
  let span: RecurringSpan | null = null;
  for (const row of rows) {
    if (row.span !== span) {
      heads.push({ words: spanNames[row.span], y: y + 22 });
      y += GROUP;
      span = row.span;
    }
    const title = wrapText(row.title, textWidth, narrow ? 6 : 3);
    const words = narrow
      ? [describePath(row, columns), describeReach(row), describeDone(row)].flatMap((words) =>
          words === null ? [] : wrapText(words, textWidth, 40),
        )
      : [];
    const height = narrow
      ? 14 + (title.length + words.length) * LINE
      : Math.max(ROW, title.length * LINE + 10);
    placed.push({ row, y, height, title, words });
    y += height + (narrow ? 6 : 0);
  }
  return {
    narrow,
    hasSigns: scale.step() >= SIGN_WIDTH || columns.length < 2,
    height: y + 6,
    nameWidth,
    step: scale.step(),
    heads,
    bands,
    shift,
    rows: placed,
    x,
  };
}
