import type { PageText } from '../readers.ts';
import { setLines, type Line } from './lines.ts';

/** Lines of text are no further apart than this many times their size: what is further apart are rows. */
const MOST = 1.55;
/** A line no further below another than this part of the size is raised, or lowered, on it. */
const RAISED = 0.8;
/** Where no cell has two lines, their distance would be this many times their size. */
const USUAL = 1.2;
/** Lines so many points more than their usual distance below the one before do not go on with its text. */
const FRESH = 0.95;
/** Lines whose feet differ by less than this part of their size stand at one height. */
const LEVEL = 0.3;

/** Lines of all columns that stand at one height. */
export interface Level {
  readonly lines: readonly Placed[];
  readonly top: number;
  readonly bottom: number;
  /** Where the lowest line above ends. */
  low: number;
}

export interface Placed {
  readonly line: Line;
  readonly column: number;
  /** The line above in its column, if any. */
  readonly before: Line | null;
  /** It stands apart from the line above it. */
  readonly fresh: boolean;
}

export interface Levels {
  readonly levels: readonly Level[];
  /** The distance of lines within cells, and the size of most letters, in points. */
  readonly pitch: number;
  readonly size: number;
}

/** Lines of a table by the heights at which they stand, from top to bottom. */
export function findLevels(columns: readonly (readonly PageText[])[]): Levels {
  const lines = columns.map((words) => setLines(words));
  const sizes = lines
    .flat()
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const pitches = lines.flatMap((own) => findLeast(own, size));
  const least = pitches.length === 0 ? USUAL * size : Math.min(MOST * size, ...pitches);
  const pitch = Math.max(least, 0.9 * size);
  return { levels: listLevels(lines, pitch, size), pitch, size };
}

/** Whether lines whose feet are so many points apart do not go on with one text. */
export function isApart(distance: number, pitch: number): boolean {
  return distance > pitch + FRESH;
}

/** The distance of lines within the cells of a column: a small one, but for what is raised; of one line, none. */
function findLeast(lines: readonly Line[], size: number): number[] {
  const gaps = lines
    .slice(1)
    .map((line, index) => line.box[3] - (lines[index]?.box[3] ?? 0))
    .filter((gap) => gap > RAISED * size)
    .sort((a, b) => a - b);
  return gaps.slice(Math.floor((gaps.length - 1) / 4)).slice(0, 1);
}

function listLevels(columns: readonly (readonly Line[])[], pitch: number, size: number): Level[] {
  const placed = columns.flatMap((lines, column) =>
    lines.map((line, index): Placed => {
      const before = lines[index - 1] ?? null;
      return { line, column, before, fresh: !before || isApart(line.box[3] - before.box[3], pitch) };
    }),
  );
  placed.sort((a, b) => a.line.box[3] - b.line.box[3] || a.column - b.column);
  const groups: Placed[][] = [];
  for (const one of placed) {
    const first = groups.at(-1)?.[0];
    if (first && one.line.box[3] - first.line.box[3] < LEVEL * size) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  let low = -Infinity;
  return groups.map((lines) => {
    const level = {
      lines: lines.sort((a, b) => a.column - b.column),
      top: Math.min(...lines.map(({ line }) => line.box[1])),
      bottom: Math.min(...lines.map(({ line }) => line.box[3])),
      low,
    };
    low = Math.max(low, ...lines.map(({ line }) => line.box[3]));
    return level;
  });
}
