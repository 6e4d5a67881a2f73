import { coverLine } from './cover.ts';
import { boundBoxes, makeLine, type Line } from './lines.ts';

/** Lines `from` to `to` (exclusive) are prose in two columns that part at `at`. */
export interface Prose {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The white space between two columns of prose lies in the middle part of the page, and is this wide, in sizes. */
const MIDDLE = { from: 0.38, to: 0.62, steps: 24 };
const GUTTER = 1.1;
/** So many lines above and below are looked at. */
const NEAR = 4;
/** So many lines stand in each column. */
const LINES = 6;
/** This share of the lines of a column are in one piece, and fill as much of its width. */
const WHOLE = 0.85;
const FULL = 0.6;

/** The longest stretch of lines that is prose in two columns, or null where there is none. */
export function findProse(lines: readonly Line[]): Prose | null {
  const [left, , right] = boundBoxes(lines.map(({ box }) => box));
  const { from, to, steps } = MIDDLE;
  let best: Prose | null = null;
  for (let step = 0; step <= steps; step += 1) {
    const at = left + (right - left) * (from + ((to - from) * step) / steps);
    for (const [start, end] of findStretches(lines, at))
      if (
        (best === null || end - start > best.to - best.from) &&
        isProse(lines.slice(start, end), at) &&
        !isInTable(lines, start, end)
      )
        best = { from: start, to: end, at };
  }
  return best;
}

/** Lines on end of which no word comes near the white space at `at`. */
function findStretches(lines: readonly Line[], at: number): [number, number][] {
  const stretches: [number, number][] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const near = 0.5 * GUTTER * (line?.size ?? 0);
    if (line?.words.every(({ box }) => box[2] < at - near || box[0] > at + near)) continue;
    if (index - start >= LINES) stretches.push([start, index]);
    start = index + 1;
  }
  return stretches;
}

/** Lines of three columns beside it say that two of them merely go on longer than the others. */
function isInTable(lines: readonly Line[], from: number, to: number): boolean {
  const near = [...lines.slice(Math.max(0, from - NEAR), from), ...lines.slice(to, to + NEAR)];
  return near.some((line) => coverLine(line).length > 2);
}

function isProse(lines: readonly Line[], at: number): boolean {
  return [true, false].every((first) => {
    const own = lines.flatMap(({ words }) => {
      const side = words.filter(({ box }) => box[0] < at === first);
      return side.length > 0 ? [makeLine(side)] : [];
    });
    const [left, , right] = boundBoxes(own.map(({ box }) => box));
    const whole = own.filter((line) => coverLine(line).length === 1);
    const widths = own.map(({ box }) => box[2] - box[0]).sort((a, b) => a - b);
    const usual = widths[Math.floor(widths.length / 2)] ?? 0;
    return own.length >= LINES && whole.length >= WHOLE * own.length && usual >= FULL * (right - left);
  });
}
