import { alignLine, countBridged, coverLine, uniteCovers, type Stretch } from './cover.ts';
import type { Line } from './lines.ts';

/** Lines that stand in columns with white space between them, from top to bottom. */
export interface Run {
  readonly lines: readonly RunLine[];
  /** Where its columns hold words, from left to right. */
  readonly cover: readonly Stretch[];
  /** How many lines begin in each column. */
  readonly starts: readonly number[];
}

export interface RunLine {
  readonly line: Line;
  /** It reaches over several columns: a heading between rows, or one of several columns among others. */
  readonly spans: boolean;
}

/** Where so many lines begin a column does. */
const SHOWN = 3;
/** A column that fewer lines begin in may still turn out to be a part of its neighbour. */
const FIRM = 4;
/** A line this many times the lines' size below the last one is no part of the run. */
const FAR = 6;
/** Base lines further apart than this many times the size of letters may part two tables. */
const WIDE = 2.4;
/** A bold line is a heading of what follows from so much white space above it, as a part of its size. */
const HEADING = 0.7;
/** Letters so many times as large as those of a table are of a heading above the next one. */
const LARGER = 1.12;
/** Headings of one table stand no further apart than this many times their size. */
const HEADER_GAP = 3.2;
/** Headings are set in up to so many lines; a run below them has so much of the lines that one with them has. */
const HEADER_LINES = 3;
const MOST_OF = 0.8;
/** As many lines on end may reach over the columns without ending the run. */
const SPANNING = 2;

/** A stretch of lines: a run of columns, or lines outside any. */
export type Part =
  { readonly kind: 'run'; readonly run: Run } | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/** Parts lines into runs of columns and other lines. `carried` is the run that may go on from the page before. */
export function findRuns(lines: readonly Line[], carried: Run | null): Part[] {
  const parts: Part[] = [];
  let loose: Line[] = [];
  let index = 0;
  const endLoose = (): void => {
    if (loose.length > 0) parts.push({ kind: 'lines', lines: loose });
    loose = [];
  };
  while (index < lines.length) {
    const on = index === 0 && carried ? growRun(lines, 0, carried) : null;
    const first = lines[index];
    const run = on ?? (first && coverLine(first).length > 1 ? chooseRun(lines, index) : null);
    if (run) {
      endLoose();
      parts.push({ kind: 'run', run });
      index += run.lines.length;
    } else {
      if (first) loose.push(first);
      index += 1;
    }
  }
  endLoose();
  return parts;
}

/**
 * The run that begins at line `from`. Headings may stand so near each other that they hide where columns part: where the
 * lines below them show more columns, and the headings keep to these, they are a part of that run.
 */
function chooseRun(lines: readonly Line[], from: number): Run | null {
  const whole = growRun(lines, from, null);
  for (let skip = 1; skip <= HEADER_LINES; skip += 1) {
    const below = from + skip < lines.length ? growRun(lines, from + skip, null) : null;
    if (
      !below ||
      (below.cover.length <= (whole?.cover.length ?? 2) && !standsBetween(lines, from, skip, below, whole))
    )
      continue;
    if (below.lines.length + skip < MOST_OF * (whole?.lines.length ?? 0)) continue;
    const above = lines.slice(from, from + skip);
    const near = lines.slice(from, from + skip + 1).every((line, index, all) => {
      const before = all[index - 1];
      return !before || line.box[3] - before.box[3] < HEADER_GAP * line.size;
    });
    if (!near) continue;
    // A heading over several columns stands above headings of their own.
    const between = standsBetween(lines, from, skip, below, whole);
    const spans = above.map(
      (line) => between || countBridged(below.cover, alignLine(line, below.cover)).length > 0,
    );
    if (spans.some((over, index) => over && alignLine(above[index] as Line, below.cover).length < 2))
      continue;
    const cover = above.reduce<readonly Stretch[]>(
      (united, line, index) => (spans[index] ? united : uniteCovers(united, alignLine(line, below.cover))),
      below.cover,
    );
    if (cover.length < below.cover.length) continue;
    const headings = above.map((line, index) => ({ line, spans: spans[index] === true }));
    return { ...below, cover, lines: [...headings, ...below.lines] };
  }
  return whole;
}

/**
 * Whether a line above a run holds a heading between two of its columns, where the line below it has a heading for each:
 * the heading is theirs, and no column of its own.
 */
function standsBetween(
  lines: readonly Line[],
  from: number,
  skip: number,
  below: Run,
  whole: Run | null,
): boolean {
  const [above, next] = [lines[from], lines[from + 1]];
  if (!above || !next || skip > 1 || !whole || whole.cover.length !== below.cover.length + 1) return false;
  const own = alignLine(above, below.cover);
  const nextPieces = alignLine(next, below.cover);
  const findColumn = ([from, to]: Stretch): number =>
    below.cover.findIndex(([left, right]) => from < right && to > left);
  return own.some((heading) => {
    const [left, right] = heading;
    const after = nextPieces.findIndex(([start]) => start >= (left + right) / 2);
    const [before, behind] = [nextPieces[after - 1], nextPieces[after]];
    if (!before || !behind || before[1] > left) return false;
    const columns = [findColumn(before), findColumn(behind)];
    const others = own.filter((piece) => piece !== heading).map(findColumn);
    return columns[0] !== columns[1] && columns.every((column) => column >= 0 && !others.includes(column));
  });
}

/** The longest run that begins at line `from`, or null where its lines stand in no columns. */
function growRun(lines: readonly Line[], from: number, carried: Run | null): Run | null {
  let cover: readonly Stretch[] = carried?.cover ?? [];
  let starts: number[] = [...(carried?.starts ?? [])];
  const taken: RunLine[] = [];
  let several = 0;
  // The last line below a wide gap: where columns change after it, another table begins there.
  let fresh = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const before = lines[index - 1];
    if (before && index > from && line.box[1] - before.box[3] > FAR * line.size) break;
    const size = before?.size ?? carried?.lines.at(-1)?.line.size;
    if (size !== undefined && opensTable(lines, index, size)) break;
    if (before && index > from && line.box[3] - before.box[3] > WIDE * line.size) fresh = index;
    // What one line alone shows is no column yet: words of others may begin there by chance.
    const shown = cover.filter((_, column) => column === 0 || (starts[column] ?? 0) >= SHOWN);
    const pieces = alignLine(line, shown);
    const bridged = countBridged(cover, pieces);
    const firm = bridged.some((column) => Math.min(starts[column] ?? 0, starts[column - 1] ?? 0) >= FIRM);
    const leaves = cover.length - bridged.length;
    if (bridged.length > 0 && (firm || leaves < 2)) {
      if (isSpanning(lines, index, cover)) {
        taken.push({ line, spans: true });
        continue;
      }
      if (fresh > from) return growUpTo(lines, from, fresh, carried);
      break;
    }
    if (bridged.length > 0 && pieces.length === 1 && isSpanning(lines, index, cover)) {
      taken.push({ line, spans: true });
      continue;
    }
    if (bridged.length > 0 && fresh > from) return growUpTo(lines, from, fresh, carried);
    const united = uniteCovers(cover, pieces);
    starts = united.map(([left, right]) => {
      const kept = cover.reduce(
        (sum, [a, b], column) => (a >= left && b <= right ? Math.max(sum, starts[column] ?? 0) : sum),
        0,
      );
      return kept + (pieces.some(([a]) => a >= left && a <= right) ? 1 : 0);
    });
    cover = united;
    if (pieces.length > 1) several += 1;
    taken.push({ line, spans: false });
  }
  const kept = dropTail(taken, cover);
  const whole = from + taken.length === lines.length;
  if (cover.length < 2 || kept.length === 0) return null;
  if (several === 0 && !(carried && whole)) return null;
  if (several < 2 && !carried) return null;
  return { lines: kept, cover, starts };
}

function growUpTo(lines: readonly Line[], from: number, to: number, carried: Run | null): Run | null {
  return growRun(lines.slice(0, to), from, carried);
}

/** Whether a line of larger letters than those before stands above the bold headings of a table of its own. */
function opensTable(lines: readonly Line[], index: number, size: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.size < LARGER * size || coverLine(line).length > 1) return false;
  return next.size < line.size && next.words.every(({ bold }) => bold) && coverLine(next).length > 1;
}

/** Whether a line that reaches over the columns is followed by one that keeps to them. */
function isSpanning(lines: readonly Line[], index: number, cover: readonly Stretch[]): boolean {
  for (const next of lines.slice(index + 1, index + 1 + SPANNING)) {
    const pieces = alignLine(next, cover);
    if (countBridged(cover, pieces).length === 0 && pieces.length > 1) return true;
  }
  return false;
}

/** Lines at the end that keep to one column, far below the rows, are a heading of what follows. */
function dropTail(lines: readonly RunLine[], cover: readonly Stretch[]): RunLine[] {
  const kept = [...lines];
  const last = kept.findLastIndex(({ line }) => coverLine(line).length > 1);
  for (let index = Math.max(last, 0) + 1; index < kept.length; index += 1) {
    const [before, after] = [kept[index - 1]?.line, kept[index]?.line];
    if (!before || !after || cover.length < 2) continue;
    const gap = after.box[1] - before.box[3];
    const heading = after.words.every(({ bold }) => bold) && !before.words.some(({ bold }) => bold);
    if (gap > 1.2 * after.size || (heading && gap > HEADING * after.size)) return kept.slice(0, index);
  }
  return kept;
}
