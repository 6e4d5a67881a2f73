import type { PageText } from '../readers.ts';
import { findLevels, isApart, type Placed } from './findLevels.ts';
import { setLines, type Line } from './lines.ts';

/** Rows whose white space is this many times the usual distance of lines are apart. */
const APART = 1.22;
/** White space within a cell is less than this share of that between rows. */
const WITHIN = 0.8;
/** White space that differs by less than so many points is the same. */
const SAME = 0.6;
/** So many rows that begin in several columns show how rows begin. */
const SHOWN = 2;
/** What numbers the rows is no longer than this, and most of a column is it. */
const REFERENCE = { letters: 8, share: 0.7, least: 2 };

/**
 * Where rows that no rule parts end, in points from the top. A row begins where white space reaches over all columns and
 * the lines below it all begin afresh: in several columns at one height, or wherever the white space is as wide as
 * between such rows. Rows set as close as lines begin where the column that numbers them does.
 *
 * @param columns the words of the table by column
 */
export function findRowGaps(columns: readonly (readonly PageText[])[]): number[] {
  const { levels, pitch, size } = findLevels(columns);
  const isRef = isReference(setLines(columns[0] ?? []));
  const spaces = levels.map((level) => (level.bottom - level.low) / pitch);
  const begins = levels.map(
    (level) =>
      level.lines.length > 1 &&
      level.lines.every(({ fresh }) => fresh) &&
      isApart(level.bottom - level.low, pitch),
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
