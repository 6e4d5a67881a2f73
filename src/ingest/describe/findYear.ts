import type { Issue, ReviewKind } from '../../model.ts';
import type { Finding, Found } from './finding.ts';
import { isOfOther, namesReview, readClaims } from './readClaims.ts';
import { readFront } from './readFront.ts';
import { reviewNoun } from './reviewWords.ts';
import type { Zone, ZonedLine } from './readZones.ts';

export interface ReviewYear {
  readonly year: number;
  /** "2022/23" where a review is of a financial year, whose second year is then its year. */
  readonly period: string | null;
}

/** "2022/23", "2022-23", "2022 to 2023"; a year alone, not of a range such as 2022-2026. */
const TIMES = /\b(?:(20\d\d)\s?(?:\/|-|–|to)\s?((?:20)?\d\d)|((?:19|20)\d\d))\b(?!\s?[-–/]\s?\d)/g;
/** Before a year: it is that of a meeting, of a report on progress, or of a plan. */
const OTHER_BEFORE =
  /\b(?:meeting|committee|cabinet|council on|agenda|minutes|updated?|progress(?! review)|as at|position at|outstanding|(?<!(?:inspection|review|visit|challenge|fieldwork|on-?site) )date[ds]?|version|published on|strategy|budget|vision|plan for)\b[^.;]{0,40}$|\b(?:act|regulations|order)\s{0,3}$/i;
/** A line of so many words may be a date alone: "Walsall Council, October 2023". */
const LONGEST_DATE = 6;
const AFTER_RANGE = /20\d\d(?:\/\d\d)?\s?(?:-|–|to)\s?$/;
/** Before a year: a financial year ends there. */
const YEAR_END = /\b(?:financial )?year(?: end(?:ed|ing)?| to)?:? (?:the )?31(?:st)? march,? $/i;
/** A review that a committee carries out itself, so that its date is the review's. */
const OWN_REVIEW = /\b(?:scrutiny (?:review|inquiry|task|panel review)|task (?:and|&) finish)\b/i;
const SCRUTINY_BODY =
  /\bscrutiny(?:(?: |, | & )[\p{L}-]{1,20}){0,4} (?:(?:sub-?)?committee|panel|board|commission|group)\b/giu;
const MEETING = /\b(?:meeting|committee|cabinet|full council|board|panel)\b/i;
/** In a sentence of the introduction: the review is still to come, or is the one that looks again. */
const NOT_YET =
  /\b(?:will|planned|due|next|follow[- ]?up|progress review|re-?visit(?:ed)?|further review)\b/i;

/**
 * The year of the review: by the title, by a sentence of the introduction that speaks of the review, or by a heading.
 * Never that of a meeting, of an update or of a plan, nor of a review of another kind, nor of what is due. A title that
 * names two is left open; headings that name several are those of sections.
 */
export function findYear(lines: readonly ZonedLine[], kind: ReviewKind | null): Found<ReviewYear> {
  const front = readFront(lines);
  const claims = readClaims(front);
  const titles = claims.filter(({ zone }) => zone === 'title');
  if (titles.some(({ text }) => isReview(text))) {
    const found = titles
      .filter((line, at) => isDated(line) && !isOfMeeting(line, titles[at - 1]))
      .flatMap(readTimes);
    const periods = found.filter(({ value }) => value.period !== null);
    const chosen = periods.length > 0 ? periods : found;
    const [first] = chosen;
    if (first) {
      const other = chosen.find(({ value }) => value.year !== first.value.year);
      if (!other) return { finding: first, issues: [] };
      const issue: Issue = {
        code: 'review-unclear',
        message: `Its title names ${first.phrase} and ${other.phrase}: the year of the review is left open; --year says it.`,
        source: first.place,
      };
      return { finding: null, issues: [issue] };
    }
  }
  const own = findOwnReview(front);
  if (own) return { finding: own, issues: [] };
  for (const zone of ['intro', 'heading'] satisfies Zone[]) {
    const found = claims.flatMap((line) => {
      if (line.zone !== zone || !isReview(line.text)) return [];
      if (NOT_YET.test(line.text) || isOfOther(line.text, kind)) return [];
      return readTimes(line).slice(0, 1);
    });
    const [finding] = found;
    if (!finding) continue;
    if (zone === 'heading' && found.some(({ value }) => value.year !== finding.value.year)) continue;
    return { finding, issues: [] };
  }
  return { finding: null, issues: [] };
}

/** The date that a committee's own review bears beside the committee's name, or below it. */
function findOwnReview(front: readonly ZonedLine[]): Finding<ReviewYear> | null {
  const titles = front.filter(({ zone }) => zone === 'title');
  if (!titles.some(({ text }) => OWN_REVIEW.test(text))) return null;
  const found = titles.flatMap((line, at) => {
    const text = line.text.replace(SCRUTINY_BODY, ' ');
    const above = titles[at - 1]?.text ?? '';
    const isBelow = above.search(SCRUTINY_BODY) >= 0 && text.split(' ').length <= LONGEST_DATE;
    return text !== line.text || isBelow ? readTimes({ ...line, text }) : [];
  });
  const [first] = found;
  return first && found.every(({ value }) => value.year === first.value.year) ? first : null;
}

/** A line of a title that is about the review, or is hardly more than a date. */
function isDated({ text }: ZonedLine): boolean {
  return isReview(text) || text.split(' ').length <= LONGEST_DATE;
}

/** A date below the name of a meeting, and nothing else, is the meeting's. */
function isOfMeeting({ text }: ZonedLine, above: ZonedLine | undefined): boolean {
  return above !== undefined && !isReview(text) && MEETING.test(above.text) && !isReview(above.text);
}

function isReview(text: string): boolean {
  return reviewNoun.test(text) || namesReview(text);
}

/** The years and periods that a line names, those of something else left out. */
export function readTimes({ text, place }: Pick<ZonedLine, 'text' | 'place'>): Finding<ReviewYear>[] {
  return [...text.matchAll(TIMES)].flatMap((match): Finding<ReviewYear>[] => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const [phrase, first, second, alone] = match;
    // The last of several years: "2029/30 – 2031/32".
    if (AFTER_RANGE.test(before)) return [];
    if (alone !== undefined) {
      const yearEnd = YEAR_END.exec(before)?.[0];
      if (yearEnd !== undefined) {
        const year = Number(alone);
        const period = `${String(year - 1)}/${String(year % 100).padStart(2, '0')}`;
        return [{ value: { year, period }, phrase: `${yearEnd}${alone}`, place }];
      }
      if (OTHER_BEFORE.test(before)) return [];
      return [{ value: { year: Number(alone), period: null }, phrase, place }];
    }
    const year = Number(first) + 1;
    const end = second?.slice(-2) ?? '';
    if (String(year % 100).padStart(2, '0') !== end) return [];
    return [{ value: { year, period: `${first ?? ''}/${end}` }, phrase, place }];
  });
}
