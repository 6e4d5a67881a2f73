import type { Page, PageText } from '../readers.ts';
import { coverLine } from './cover.ts';
import { findGrids } from './findGrids.ts';
import { setLines, type Line } from './lines.ts';
import { mergeRules } from './mergeRules.ts';

/** Heads and feet stand in this part of the page's height, above and below. */
const EDGE = 0.14;
/** So many lines of each page are looked at, above and below. */
const LINES = 3;
/** The same line stands at the same height, within this many points. */
const SAME = 5;
/** A line that stands on so many pages, or on both of two, is a head or foot. */
const PAGES = 3;
/** The share of a page's words that may be marked as no part of its text. */
const MOST_MARKED = 0.5;
const PAGE_NUMBER = /^[-–—|\s]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i;

export interface RunningDropped {
  readonly pages: readonly Page[];
  /** Each head and foot once, where it first stands: it may name the document. */
  readonly running: readonly { readonly page: number; readonly line: Line }[];
}

/**
 * Takes out what is printed at the head or foot of page after page, page numbers, and what stands across a page or is
 * said by the document itself to be no part of its text. All but page numbers is kept once.
 */
export function dropRunning(pages: readonly Page[]): RunningDropped {
  const { pages: own, apart } = takeApart(pages);
  const { pages: left, running } = dropEdges(own);
  return { pages: left, running: [...running, ...apart] };
}

/** What is not set along the lines of its page, and what the document calls an artifact. */
function takeApart(pages: readonly Page[]): { pages: Page[]; apart: RunningDropped['running'] } {
  const apart: { page: number; line: Line }[] = [];
  const own = pages.map((page) => {
    const marked = page.texts.filter(({ artifact }) => artifact);
    // A document that calls most of a page an artifact is not to be believed.
    const believed = marked.length <= MOST_MARKED * page.texts.length;
    const out = page.texts.filter(
      ({ artifact, turned }) => turned % 90 !== 0 || (believed && artifact === true && turned === 0),
    );
    if (out.length === 0) return page;
    for (const line of setLines(out)) apart.push({ page: page.number, line });
    const taken = new Set(out);
    return { ...page, texts: page.texts.filter((text) => !taken.has(text)) };
  });
  if (apart.length === 0) return { pages: own, apart };
  // A header printed again stands among the lines of its table already.
  const seen = new Set(
    own.flatMap(({ texts }) => setLines(texts.filter(({ turned }) => turned === 0)).map(nameLine)),
  );
  const once = apart.filter(({ line }) => {
    const key = nameLine(line);
    const isNew = !seen.has(key) && !PAGE_NUMBER.test(readLine(line));
    seen.add(key);
    return isNew;
  });
  return { pages: own, apart: once };
}

function dropEdges(pages: readonly Page[]): RunningDropped {
  const seen = new Map<string, { page: number; y: number; line: Line }[]>();
  const edges = pages.map(findEdges);
  for (const [index, lines] of edges.entries())
    for (const line of lines) {
      const key = nameLine(line);
      const places = seen.get(key) ?? [];
      seen.set(key, places);
      places.push({ page: pages[index]?.number ?? 0, y: line.box[1], line });
    }
  const running: { page: number; line: Line }[] = [];
  const dropped = new Set<PageText>();
  for (const places of seen.values()) {
    const [first] = places;
    const repeated = places.filter(
      ({ y }) => places.filter((other) => Math.abs(other.y - y) <= SAME).length >= need(pages),
    );
    const isNumber = first !== undefined && PAGE_NUMBER.test(readLine(first.line));
    const taken = isNumber ? places : repeated;
    for (const { line } of taken) for (const word of line.words) dropped.add(word);
    if (taken[0] && !isNumber) running.push({ page: taken[0].page, line: taken[0].line });
  }
  return {
    pages: pages.map((page) => ({ ...page, texts: page.texts.filter((text) => !dropped.has(text)) })),
    running,
  };
}

function need(pages: readonly Page[]): number {
  return pages.length === 2 ? 2 : PAGES;
}

/** Lines near the upper and lower edge that stand in no ruled table. */
function findEdges(page: Page): Line[] {
  const near = page.texts.filter(
    ({ box, turned }) => turned === 0 && (box[1] < EDGE * page.height || box[3] > (1 - EDGE) * page.height),
  );
  if (near.length === 0) return [];
  const { grids } = findGrids(mergeRules(page.rules));
  const free = near.filter(
    ({ box }) =>
      !grids.some(
        (grid) =>
          box[0] >= grid.box[0] - 2 &&
          box[2] <= grid.box[2] + 2 &&
          box[1] >= grid.box[1] - 2 &&
          box[3] <= grid.box[3] + 2,
      ),
  );
  const lines = setLines(free);
  const above = lines.filter(({ box }) => box[1] < EDGE * page.height).slice(0, LINES);
  const below = lines.filter(({ box }) => box[1] >= EDGE * page.height).slice(-LINES);
  // The header of a table that goes on is set in several pieces, close to its rows; a page number tells a head.
  return [...above.filter((line) => coverLine(line).length < 3 || /\d/.test(readLine(line))), ...below];
}

/** Page numbers change, the rest of a head or foot does not. */
function nameLine(line: Line): string {
  return readLine(line).toLowerCase().replace(/\d+/g, '#');
}

function readLine({ words }: Line): string {
  return words.map(({ text }) => text).join(' ');
}
