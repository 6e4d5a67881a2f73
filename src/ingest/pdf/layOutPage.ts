import type { Page, PageText } from '../readers.ts';
import { findGrids, type Grid } from './findGrids.ts';
import { findProse } from './findProse.ts';
import { findRuns, type Run } from './findRuns.ts';
import type { Element } from './layout.ts';
import { boundBoxes, setLines, type Line } from './lines.ts';
import { mergeRules, type Rule } from './mergeRules.ts';
import { readGrid } from './readGrid.ts';
import { readParagraphs } from './readParagraphs.ts';
import { readRun } from './readRun.ts';
import { readTagged } from './readTagged.ts';

export interface PageLayout {
  readonly elements: readonly Element[];
  /** The run of columns that stands last on the page, which the next page may go on with. */
  readonly open: Run | null;
}

/** So many rules across make a table of two columns, with as many points above and below its words. */
const RULED = 2;
const ROUND = 12;
/** Prose in two columns has so many lines, and each column takes this share of the width. */
const PROSE = 6;
const WIDE = 0.35;
/** A rule that parts tables reaches over this share of the width of what stands there. */
const HALF = 0.6;
/** Rules no further apart than this many points are one double rule. */
const LEAST_GAP = 5;

/** The tables and paragraphs of a page, from top to bottom. `carried` is what the page before left open. */
export function layOutPage(page: Page, carried: Run | null): PageLayout {
  const { grids, loose } = findGrids(mergeRules(page.rules));
  const inside = new Map<Grid, PageText[]>(grids.map((grid) => [grid, []]));
  // What the drawn rules show is surer than what the document says of itself.
  const named = readTagged(page).filter(
    ({ words }) => !grids.some((grid) => words.some((word) => holds(grid, word))),
  );
  const taken = new Set(named.flatMap(({ words }) => words));
  const known = [
    ...grids.map((grid) => ({
      box: grid.box,
      read: () => readGrid(grid, inside.get(grid) ?? [], page.number),
    })),
    ...named.map(({ table }) => ({ box: table.box, read: () => [table] })),
  ].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  // What stands between two tables is read apart.
  const stretches = new Map<number, PageText[]>();
  for (const text of page.texts) {
    if (taken.has(text)) continue;
    const grid = grids.find((candidate) => holds(candidate, text));
    if (grid) inside.get(grid)?.push(text);
    else {
      const stretch = known.filter(({ box }) => box[1] < text.box[1]).length;
      const own = stretches.get(stretch) ?? [];
      stretches.set(stretch, own);
      own.push(text);
    }
  }
  const elements: Element[] = [];
  let open: Run | null = null;
  for (let stretch = 0; stretch <= known.length; stretch += 1) {
    const words = stretches.get(stretch) ?? [];
    if (words.length > 0) {
      const free = readFree(words, loose, page.number, stretch === 0 ? carried : null);
      elements.push(...free.elements);
      open = free.open;
    }
    const table = known[stretch];
    if (!table) continue;
    open = null;
    elements.push(...table.read());
  }
  return { elements, open };
}

/** Words that stand in no ruled table: tables told by white space, prose in columns, and paragraphs. */
function readFree(
  words: readonly PageText[],
  loose: readonly Rule[],
  page: number,
  carried: Run | null,
): PageLayout {
  const lines: Line[] = setLines(words.filter(({ turned }) => turned === 0));
  const prose = carried ? null : findProse(lines);
  if (
    !prose ||
    countRules(
      lines.slice(prose.from, prose.to),
      loose.filter(({ from, to }) => from < prose.at && to > prose.at),
    ) >= RULED
  )
    return readLines(lines, loose, page, carried);
  const columns = lines.slice(prose.from, prose.to).flatMap((line) => line.words);
  const sides = [
    columns.filter(({ box }) => box[0] < prose.at),
    columns.filter(({ box }) => box[0] >= prose.at),
  ];
  const after = readLines(lines.slice(prose.to), loose, page, null);
  const elements = [
    ...readLines(lines.slice(0, prose.from), loose, page, null).elements,
    ...sides.flatMap((side) => readParagraphs(side, page)),
    ...after.elements,
  ];
  return { elements, open: after.open };
}

function readLines(
  lines: readonly Line[],
  loose: readonly Rule[],
  page: number,
  carried: Run | null,
): PageLayout {
  const elements: Element[] = [];
  let open: Run | null = carried;
  for (const part of splitTables(lines, loose).flatMap((group, index) =>
    findRuns(group, index === 0 ? carried : null),
  )) {
    if (part.kind === 'run' && isTable(part.run, loose)) {
      elements.push(readRun(part.run, loose, page));
      open = part.run;
    } else {
      for (const outside of part.kind === 'run' ? readColumns(part.run) : [part.lines])
        elements.push(
          ...readParagraphs(
            outside.flatMap((line) => line.words),
            page,
          ),
        );
      open = null;
    }
  }
  return { elements, open };
}

/** Between two rules with nothing but white space in between one table ends and the next begins. */
function splitTables(lines: readonly Line[], rules: readonly Rule[]): Line[][] {
  const groups: Line[][] = [];
  let low = -Infinity;
  const [left, , right] = boundBoxes(lines.map(({ box }) => box));
  // A box around a text in one of two columns says nothing of the other.
  const wide = rules.filter(
    ({ from, to }) => Math.min(to, right) - Math.max(from, left) > HALF * (right - left),
  );
  for (const line of lines) {
    const between = wide.filter(({ at }) => at > low - 1 && at < line.box[1] + 1);
    const [first, last] = [between[0], between.at(-1)];
    const apart = first && last && last.at - first.at > LEAST_GAP;
    if (groups.length === 0 || apart) groups.push([]);
    groups.at(-1)?.push(line);
    low = Math.max(low, line.box[3]);
  }
  return groups;
}

/** Two columns alone may be a numbered list or a contents list: they are a table where rules part its rows. */
function isTable({ cover, lines }: Run, rules: readonly Rule[]): boolean {
  if (cover.length > 2) return true;
  return (
    countRules(
      lines.map(({ line }) => line),
      rules,
    ) >= RULED
  );
}

/** How many rules stand among or around lines and reach over most of their width. */
function countRules(lines: readonly Line[], rules: readonly Rule[]): number {
  const [left, top, right, bottom] = boundBoxes(lines.map(({ box }) => box));
  return rules.filter(
    ({ at, from, to }) =>
      at > top - ROUND &&
      at < bottom + ROUND &&
      Math.min(to, right) - Math.max(from, left) > HALF * (right - left),
  ).length;
}

/** Prose set in two columns is read one after the other; other lines as they stand. */
function readColumns({ cover, lines }: Run): Line[][] {
  const all = lines.map(({ line }) => line);
  const [first, second] = cover;
  if (!first || !second || cover.length > 2 || lines.length < PROSE) return [all];
  const wide = Math.min(first[1] - first[0], second[1] - second[0]);
  if (wide < WIDE * (second[1] - first[0])) return [all];
  const words = all.flatMap((line) => line.words);
  const at = (first[1] + second[0]) / 2;
  return [words.filter(({ box }) => box[0] < at), words.filter(({ box }) => box[0] >= at)].map(setLines);
}

function holds({ box }: Grid, text: PageText): boolean {
  const x = (text.box[0] + text.box[2]) / 2;
  const y = (text.box[1] + text.box[3]) / 2;
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
