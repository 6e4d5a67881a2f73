import { isAsked } from '../isAsked.ts';
import type { Line } from './listLines.ts';
import { nameLevel, readMark, type Mark } from './readMark.ts';

/** An item of a list of recommendations with the lines that follow it. */
export interface Item {
  readonly mark: Mark;
  readonly line: Line;
  readonly section: string | null;
  readonly more: Line[];
}

/** A line that announces recommendations. */
const ANNOUNCES = /\brecommend(?:ation|ations|ed|s)\b/i;
/** Headings below which no list of recommendations goes on. */
const OTHER =
  /\b(?:next steps|appendix|conclusions?|background|introduction|options|attendance|present|apologies|implications|contacts?|reasons?|minutes|agenda|signposting)\b/i;
/** A heading is no longer than this, in characters. */
const MAX_HEADING = 100;
/** This share of a series or of a further list asks for something. */
const MIN_ASKED = 0.5;

/** A short line that ends in no full stop, and is no item. */
export function isHeading(line: Line): boolean {
  return (
    line.heading ||
    (line.text.length <= MAX_HEADING && /^[^-].*[^.;,!?]$/.test(line.text) && readMark(line.text) === null)
  );
}

/**
 * The recommendations that stand as lists in a document's text: items labelled as a series ("KR1: …"), else the items
 * below a line that announces recommendations.
 */
export function findItems(lines: readonly Line[]): Item[] {
  const labelled = findSeries(lines);
  return labelled.length > 0 ? labelled : findAnnounced(lines);
}

function findSeries(lines: readonly Line[]): Item[] {
  const marks = lines.map(({ text }) => readMark(text));
  const first = marks.findIndex((mark) => mark?.kind === 'label');
  if (first < 0) return [];
  const announced = lines.slice(0, first + 1).some(({ text }) => ANNOUNCES.test(text));
  const kept = new Set<string>();
  for (const series of new Set(marks.flatMap((mark) => (mark?.kind === 'label' ? [mark.series] : [])))) {
    const own = marks.flatMap((mark, index) =>
      mark?.kind === 'label' && mark.series === series ? [{ mark, next: lines[index + 1] }] : [],
    );
    const refs = new Set(own.map(({ mark }) => mark.ref));
    const asked = own.filter(({ mark, next }) =>
      isAsked(mark.rest === '' ? (next?.text ?? '') : mark.rest),
    ).length;
    const enough = refs.size > 1 || series === 'Recommendation';
    if (asked / own.length >= MIN_ASKED ? enough || announced : announced && enough) kept.add(series);
  }
  const items: Item[] = [];
  let section: string | null = null;
  let open = false;
  for (const [index, line] of lines.entries()) {
    const mark = marks[index];
    if (mark?.kind === 'label' && kept.has(mark.series)) {
      items.push({ mark, line, section, more: [] });
      open = true;
    } else if (line.apart && (isHeading(line) || isNumberedHeading(line, mark))) {
      if (line.heading) section = line.text;
      open = false;
    } else if (open) items.at(-1)?.more.push(line);
  }
  return items;
}

/** "13. Date of next meeting" */
function isNumberedHeading({ text }: Line, mark: Mark | null | undefined): boolean {
  return mark?.kind === 'number' && text.length <= MAX_HEADING && !/[.;:,]$/.test(text);
}

function findAnnounced(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !(announces(line) || announcesSection(line, lines[index + 1]))) continue;
    const { items: own, end } = readList(lines, index + 1);
    items.push(...own);
    index = Math.max(index, end - 1);
  }
  return items;
}

function announces(line: Line): boolean {
  return ANNOUNCES.test(line.text) && (isHeading(line) || line.text.endsWith(':'));
}

/** "1. Recommendations", with something else than the next section right below it: that would be a contents list. */
function announcesSection(line: Line, next: Line | undefined): boolean {
  const mark = readMark(line.text);
  const below = next ? readMark(next.text) : null;
  if (!mark || !ANNOUNCES.test(mark.rest) || !isNumberedHeading(line, mark)) return false;
  return next !== undefined && (below === null || nameLevel(below) !== nameLevel(mark));
}

/** The items from a line on, all of the first one's kind; those of other kinds belong to the item above. */
function readList(lines: readonly Line[], from: number): { items: Item[]; end: number } {
  const items: Item[] = [];
  let section: string | null = null;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const mark = readMark(line.text);
    const first = items[0]?.mark ?? mark;
    if (mark && first && nameLevel(mark) === nameLevel(first)) {
      items.push({ mark, line, section, more: [] });
    } else if (items.length > 0 && line.apart && isNumberedHeading(line, mark)) {
      break;
    } else if (line.apart && isHeading(line)) {
      if (announces(line) || !goesOn(lines, index + 1, items)) break;
      section = line.text;
    } else if (items.length > 0) {
      items.at(-1)?.more.push(line);
    } else if (index > from + 1) break;
  }
  return { items, end: index };
}

/** Whether a list goes on below a heading: its numbers do, or most of what stands there asks for something. */
function goesOn(lines: readonly Line[], from: number, items: readonly Item[]): boolean {
  const heading = lines[from - 1];
  const last = items.at(-1);
  if (heading && OTHER.test(heading.text)) return false;
  const own: Mark[] = [];
  for (const line of lines.slice(from)) {
    const mark = readMark(line.text);
    if (mark && (!last || mark.kind === last.mark.kind)) own.push(mark);
    else if (line.apart && isHeading(line)) break;
  }
  const [first] = own;
  if (!first) return false;
  if (last?.mark.kind === 'number' && Number(first.ref) === Number(last.mark.ref) + 1) return true;
  return own.filter(({ rest }) => isAsked(rest)).length / own.length >= MIN_ASKED;
}
