import type { PageText } from '../readers.ts';
import { setLines, type Line } from './lines.ts';

/** Rows whose white space is this many times the usual distance of lines are apart. */
const APART = 1.22;
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
/** White space within a cell is less than this share of that between rows. */
const WITHIN = 0.8;
/** White space that differs by less than so many points is the same. */
const SAME = 0.6;
/** So many rows that begin in several columns show how rows begin. */
const SHOWN = 2;
/** What numbers the rows is no longer than this, and most of a column is it. */
const REFERENCE = { letters: 8, share: 0.7, least: 2 };

/** Lines of all columns that stand at one height. */
interface Level {
  readonly lines: readonly Placed[];
  readonly top: number;
  readonly bottom: number;
  /** Where the lowest line above ends. */
  low: number;
}

interface Placed {
  readonly line: Line;
  readonly column: number;
  /** The line above in its column, if any. */
  readonly before: Line | null;
  /** It stands apart from the line above it. */
  readonly fresh: boolean;
}

/**
 * Where rows that no rule parts end, in points from the top. A row begins where white space reaches over all columns and
 * the lines below it all begin afresh: in several columns at one height, or wherever the white space is as wide as
 * between such rows. Rows set as close as lines begin where the column that numbers them does.
 *
 * @param columns the words of the table by column
 */
export function findRowGaps(columns: readonly (readonly PageText[])[]): number[] {
  const lines = columns.map((words) => setLines(words));
  const sizes = lines
    .flat()
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const pitches = lines.flatMap((own) => findLeast(own, size));
  const least = pitches.length === 0 ? USUAL * size : Math.min(MOST * size, ...pitches);
  const pitch = Math.max(least, 0.9 * size);
  const levels = findLevels(lines, pitch, size);
  const isRef = isReference(lines[0] ?? []);
  const spaces = levels.map((level) => (level.bottom - level.low) / pitch);
  const begins = levels.map(
    (level, index) =>
      level.lines.length > 1 &&
      level.lines.every(({ fresh }) => fresh) &&
      (spaces[index] ?? 0) * pitch > pitch + FRESH,
  );
  const shown = spaces
    .filter((space, index) => begins[index] && Number.isFinite(space))
    .sort((a, b) => a - b);
  const usual = shown[Math.floor(shown.length / 2)] ?? 0;
  return levels.flatMap((level, index) => {
    const space = spaces[index] ?? 0;
    if (!Number.isFinite(space) || level.top < level.low - 0.25 * size) return [];
    const [first] = level.lines;
    const wide = space > Math.max(APART, shown.length < SHOWN ? 0 : 1 + WITHIN * (usual - 1));
    const alone =
      level.lines.length === 1 &&
      first !== undefined &&
      first.column > 0 &&
      shown.length >= SHOWN &&
      Math.abs(space - usual) * pitch > SAME;
    const heading = level.lines.length === 1 && first?.column === 0 && first.fresh && isBold(first.line);
    const row =
      begins[index] === true ||
      heading ||
      (wide && !alone) ||
      (isRef && first?.column === 0 && level.lines.every(startsText)) ||
      (first?.column === 0 && level.lines.length > 1 && level.lines.every(startsText) && first.fresh);
    return row ? [(Math.min(level.low, level.top) + level.top) / 2] : [];
  });
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

function findLevels(columns: readonly (readonly Line[])[], pitch: number, size: number): Level[] {
  const placed = columns.flatMap((lines, column) =>
    lines.map((line, index): Placed => {
      const before = lines[index - 1] ?? null;
      return { line, column, before, fresh: !before || line.box[3] - before.box[3] > pitch + FRESH };
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

function isBold({ words }: Line): boolean {
  return words.every(({ bold }) => bold);
}

/** Whether a line begins a text: it stands apart, or what is above it in its column has come to an end. */
function startsText({ line, before, fresh }: Placed): boolean {
  if (fresh || !before) return true;
  const [first] = line.words;
  const last = before.words.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    /^[\p{Lu}\p{N}•£(“"]/u.test(first.text) &&
    /[.;:!?)\p{N}%]$/u.test(last.text)
  );
}

/** Whether a column holds what numbers the rows: short, with a figure, one line each. */
function isReference(lines: readonly Line[]): boolean {
  const texts = lines.map(({ words }) => words.map(({ text }) => text).join(' '));
  const refs = texts.filter((text) => text.length <= REFERENCE.letters && /\d/.test(text));
  return refs.length >= REFERENCE.least && refs.length >= REFERENCE.share * texts.length;
}
