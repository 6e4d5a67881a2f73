import { scaleLinear, type ScaleLinear } from 'd3';
import type { ThemeComparison } from '../../compare/comparison.ts';
import { wrapText } from '../figure/measureText.ts';
import { nameDifference } from './describeDifference.ts';

export interface PlacedTheme {
  readonly row: ThemeComparison;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly words: readonly string[];
  /** Whether the groups have a line each: dots where they are compared, squares where both are too few for a rate. */
  readonly lines: 'dots' | 'squares' | null;
  /** Where the lines of the two groups begin, and where the difference does. */
  readonly linesY: number;
  readonly differenceY: number;
}

export interface ComparisonLayout {
  readonly narrow: boolean;
  /** Whether there are dots, and so scales to read them on. */
  readonly hasAxes: boolean;
  readonly height: number;
  readonly nameWidth: number;
  /** From a share, and from a difference, to a place. */
  readonly share: ScaleLinear<number, number>;
  readonly points: ScaleLinear<number, number>;
  /** Where "9 of 41" ends, and where the words begin. */
  readonly figureX: number;
  readonly wordsX: number;
  readonly rows: readonly PlacedTheme[];
}

const NARROW = 700;
/** The smallest target that a finger hits: one for each group. */
export const GROUP_LINE = 25;
const LINE = 17;
/** "41 of 41", or "318 of 2,000". */
const FIGURE = 84;
const WORDS = 176;
const GAP = 24;
/** Room for the axes above the rows. */
export const HEAD = 48;

/** Places themes below each other: shares at the left, the difference at the right; one under the other where it is narrow. */
export function layOutComparison(rows: readonly ThemeComparison[], width: number): ComparisonLayout {
  const narrow = width < NARROW;
  const nameWidth = narrow ? 0 : Math.round(Math.min(260, width * 0.2));
  const wordsX = narrow ? 4 : width - WORDS;
  const free = narrow ? width - FIGURE - 8 : wordsX - nameWidth - FIGURE - 3 * GAP;
  const shareWidth = narrow ? free : free * 0.52;
  const share = scaleLinear([0, findHighest(rows)], [nameWidth + 8, nameWidth + 8 + shareWidth]);
  const figureX = nameWidth + 8 + shareWidth + FIGURE;
  const most = findWidest(rows);
  const points = scaleLinear([-most, most], narrow ? [8, width - 8] : [figureX + GAP, wordsX - GAP]);
  const hasAxes = rows.some(({ difference }) => difference !== null);
  let y = hasAxes ? HEAD : 4;
  const placed = rows.map((row): PlacedTheme => {
    const name = wrapText(row.name, narrow ? width - 8 : nameWidth - 8, 6);
    const said = `${nameDifference(row)}${row.note === 'small numbers' ? ', small numbers' : ''}`;
    const words = wrapText(said, narrow ? width - 8 : WORDS, 6);
    const form = formOf(row);
    const lines = form === null ? 0 : 2 * GROUP_LINE;
    const top = y;
    const head = narrow ? (name.length + words.length) * LINE + 10 : 0;
    const height = narrow
      ? head + lines + (form === 'dots' ? GROUP_LINE + 8 : 8)
      : Math.max(lines + 4, name.length * LINE + 12, words.length * LINE + 12, 32);
    y += height + (narrow ? 8 : 0);
    return {
      ...{ row, y: top, height, name, words, lines: form },
      linesY: narrow ? top + head : top + (height - lines) / 2,
      differenceY: narrow ? top + head + lines + GROUP_LINE / 2 : top + height / 2,
    };
  });
  return { narrow, hasAxes, height: y + 4, nameWidth, share, points, figureX, wordsX, rows: placed };
}

function formOf({ difference, shares }: ThemeComparison): PlacedTheme['lines'] {
  if (difference !== null) return 'dots';
  const isSome = shares.some(({ count }) => count > 0);
  return isSome && shares.every(({ size, of }) => size === 'few' && of > 0) ? 'squares' : null;
}

/** Up to the next ten per cent over all ranges shown. */
function findHighest(rows: readonly ThemeComparison[]): number {
  const compared = rows.filter(({ difference }) => difference !== null);
  const most = Math.max(0, ...compared.flatMap(({ shares }) => shares.map(({ high }) => high ?? 0)));
  return Math.max(0.1, Math.ceil(most * 10) / 10);
}

function findWidest(rows: readonly ThemeComparison[]): number {
  const most = Math.max(
    0,
    ...rows.flatMap(({ difference }) => (difference === null ? [] : [-difference.low, difference.high])),
  );
  return Math.max(0.1, Math.ceil(most * 10) / 10);
}
