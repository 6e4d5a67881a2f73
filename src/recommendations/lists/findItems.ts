import { isAsked } from '../isAsked.ts';
import { isMeetingLine } from '../isMeetingLine.ts';
import { findSection } from './findSection.ts';
import type { Line } from './listLines.ts';
import { readFields } from './readFields.ts';
import { isMinutes } from './minutes.ts';
import { nameLevel, readMark, type Mark } from './readMark.ts';
import { advisesOthers, isOfReview } from './reviewSigns.ts';
import { readUnmarked } from './readUnmarked.ts';
import { pushAll } from '../../text/pushAll.ts';

/** An item of a list of recommendations with the lines that follow it. */
export interface Item {
  readonly mark: Mark;
  readonly line: Line;
  readonly section: string | null;
  readonly more: Line[];
}

/** A line that announces recommendations. */
const ANNOUNCES = /\brecommend(?:ation|ations|ed|s)?\b/i;
/** A heading by which inspectors announce theirs. */
const INSPECTED =
  /^(?:\d+\.? )?(?:what (?:needs|the (?:council|local authority) needs) to improve|areas? for (?:improvement|development|priority action))(?: |$|[?:])/i;
/** What names them, and needs no sign that a review was made: "Key recommendations", not "We recommend that you:". */
const NAMED =
  /^(?:\d{1,2}(?:\.\d{1,2})?\.? )?(?:[\p{L}-]+ ){0,3}recommendations?(?: (?:to|for|from) (?:the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)?:?$/iu;
/** … but these are of other things: "Recommendations for a greener garden", what a planning officer recommends. */
const UNRELATED =
  /\b(?:for|to) (?:a|your|you|an)\b|\bplanning permission\b|\bconditions?\b|\brecommended (?:reading|books?|dose|daily|retail|suppliers?|minimum|maximum|level)\b/i;
/** Headings below which no list of recommendations goes on. */
const OTHER =
  /\b(?:next steps|appendix|conclusions?|background|introduction|options|attendance|present|apologies|implications|contacts?|reasons?|minutes|agenda|signposting)\b/i;
/** So many lines may stand between what announces a list and its first item. */
const MAX_INTRO = 6;
/** A heading is no longer than this, in characters. */
const MAX_HEADING = 100;
/** This share of a series or of a further list asks for something. */
const MIN_ASKED = 0.5;

/** A short line that ends in no full stop, and is neither an item nor a labelled value ("Status: open"). */
export function isHeading(line: Line): boolean {
  // "Priority 1: Leadership" heads what follows.
  if (readFields(line.text)[0]?.ref === '') return false;
  return (
    line.heading ||
    (line.text.length <= MAX_HEADING && /^[^-].*[^.;,!?]$/.test(line.text) && readMark(line.text) === null)
  );
}

/** A heading that asks: "What does the council need to do next?" */
function isQuestion({ text }: Line): boolean {
  return text.length <= MAX_HEADING && /^\p{Lu}.*\?$/u.test(text);
}

/**
 * The recommendations that stand as lists in a document's text: items labelled as a series ("KR1: …"), else the items
 * below a line that announces recommendations; below a sentence that recommends, only in a text of a review.
 */
export function findItems(lines: readonly Line[], reviewed = isOfReview(lines)): Item[] {
  const labelled = findSeries(lines);
  return labelled.length > 0 ? labelled : findAnnounced(lines, reviewed);
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
    } else if (
      line.apart &&
      (isHeading(line) ||
        isQuestion(line) ||
        (mark?.kind === 'number' &&
          !isChild(line, items.at(-1)) &&
          (isNumberedHeading(line, mark) || mark.ref.includes('.'))))
    ) {
      if (line.heading) section = findSection(lines, index);
      open = false;
    } else if (open) items.at(-1)?.more.push(line);
  }
  return items;
}

/** What an item of a list in a sentence ends in: "…; and". */
const GOES_ON = /[;,] (?:and|or)$/;

/** "13. Date of next meeting"; "2. the tracker be shared" goes on from the words above it. */
function isNumberedHeading({ text }: Line, mark: Mark | null | undefined): boolean {
  if (mark?.kind !== 'number' || text.length > MAX_HEADING) return false;
  return !/[.;:,]$/.test(text) && !GOES_ON.test(text) && !/^\p{Ll}/u.test(mark.rest);
}

function findAnnounced(lines: readonly Line[], reviewed: boolean): Item[] {
  const items: Item[] = [];
  const minutes = isMinutes(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !(announces(line, reviewed) || announcesSection(line, lines[index + 1]))) continue;
    const list = readList(lines, index + 1, { reviewed, minutes });
    const { items: own, end } =
      list.items.length > 0 || !reviewed ? list : readUnmarked(lines, index + 1, isHeading);
    pushAll(items, own);
    index = Math.max(index, end - 1);
  }
  return items;
}

function announces(line: Line, reviewed: boolean): boolean {
  if (reviewed && INSPECTED.test(line.text) && line.text.length <= MAX_HEADING) return true;
  if (!ANNOUNCES.test(line.text) || advisesOthers(line.text) || UNRELATED.test(line.text)) return false;
  return (reviewed || NAMED.test(line.text)) && (isHeading(line) || line.text.endsWith(':'));
}

/** "1. Recommendations", with something else than the next section right below it: that would be a contents list. */
function announcesSection(line: Line, next: Line | undefined): boolean {
  const mark = readMark(line.text);
  const below = next ? readMark(next.text) : null;
  if (!mark || !ANNOUNCES.test(mark.rest) || !isNumberedHeading(line, mark)) return false;
  return next !== undefined && (below === null || nameLevel(below) !== nameLevel(mark));
}

interface Kind {
  readonly reviewed: boolean;
  readonly minutes: boolean;
}

/** The items from a line on, all of the first one's kind; those of other kinds belong to the item above. */
function readList(lines: readonly Line[], from: number, kind: Kind): { items: Item[]; end: number } {
  const items: Item[] = [];
  let section: string | null = null;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const mark = readMark(line.text);
    if (items.length > 0 && endsList(line, mark, items)) break;
    if (kind.minutes && items.length > 0 && line.apart && /^(?:RESOLVED|AGREED)\b/.test(line.text)) break;
    if (mark && isSibling(mark, line, items)) {
      items.push({ mark, line, section, more: [] });
    } else if (mark === null && line.apart && isHeading(line)) {
      if (announces(line, kind.reviewed) || !goesOn(lines, index + 1, items)) break;
      section = isMeetingLine(line.text) ? section : line.text;
    } else if (items.length > 0) {
      items.at(-1)?.more.push(line);
    } else if (index >= from + MAX_INTRO) break;
  }
  return { items, end: index };
}

/** Whether a numbered line is the heading of what follows the list, and none of its items. */
function endsList(line: Line, mark: Mark | null, items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (!mark || !first || !last || !line.apart || !isNumberedHeading(line, mark)) return false;
  if (isChild(line, last)) return false;
  if (/^\P{Ll}{4,}$/u.test(mark.rest) && /\p{Ll}/u.test(last.mark.rest)) return true;
  if (nameLevel(mark) !== nameLevel(first.mark)) return true;
  // Items that are headings themselves, or end like headings, are told from those of the next section by what they ask.
  const alike = first.line.heading === line.heading && isNumberedHeading(first.line, first.mark);
  return alike ? OTHER.test(mark.rest) : !isAsked(mark.rest);
}

/** Items set in further than those of the list, by so many letters at least and at most. */
const MIN_INDENT = 2;
const MAX_INDENT = 16;
/** Bullets of a second level, and the bullets below which "-" and "–" are of one. */
const SECOND = /^[o◦○▪■]$/;
const ROUND = /^[•●\uF0B7]$/;

function isChild(line: Line, item: Item | undefined): boolean {
  const further = item ? line.indent - item.line.indent : 0;
  return further >= MIN_INDENT && further <= MAX_INDENT;
}

/** Whether a marked line is an item of the list, and none of a list inside its last item. */
function isSibling(mark: Mark, line: Line, items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return true;
  if (isChild(line, first)) return false;
  if (mark.kind === 'bullet' && line.bullet !== first.line.bullet) {
    if (SECOND.test(line.bullet) || (/^[–-]$/.test(line.bullet) && ROUND.test(first.line.bullet)))
      return false;
  }
  const roman = first.mark.kind === 'letter' && first.mark.ref === 'i';
  if (mark.kind === 'roman') return first.mark.kind === 'roman' || roman;
  if (mark.kind === 'letter' && first.mark.kind === 'letter' && !roman && /^[ivx]$/.test(mark.ref))
    return last.mark.ref.charCodeAt(0) === mark.ref.charCodeAt(0) - 1;
  return nameLevel(mark) === nameLevel(first.mark);
}

/** Whether a list goes on below a heading: its numbers do, or most of what stands there asks for something. */
function goesOn(lines: readonly Line[], from: number, items: readonly Item[]): boolean {
  const heading = lines[from - 1];
  const last = items.at(-1);
  if (heading && OTHER.test(heading.text)) return false;
  const own: Mark[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const mark = readMark(line.text);
    if (mark && line.apart && isNumberedHeading(line, mark) && last?.mark.kind !== 'number') break;
    if (mark && (!last || mark.kind === last.mark.kind)) own.push(mark);
    else if (line.apart && isHeading(line)) break;
  }
  const [first] = own;
  if (!first) return false;
  if (last?.mark.kind === 'number' && Number(first.ref) === Number(last.mark.ref) + 1) return true;
  return own.filter(({ rest }) => isAsked(rest)).length / own.length >= MIN_ASKED;
}
