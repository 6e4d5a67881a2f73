import { namesReview } from './readClaims.ts';
import type { ZonedLine } from './readZones.ts';

/** Begins the recommendations as a whole: "Recommendations", "Key recommendations:". */
const ALL_BEGIN = /^(?:(?:key|main|improvement|statutory|priority)\s)?recommendations\s?:?$/i;
/** Begins one of them: "Improvement recommendation 1", "Recommendation: Leavers should …". */
const ONE_BEGINS =
  /^(?:[\p{L}-]{1,20}\s){0,2}recommendation\s(?:no\.?\s?)?(?:\d{1,3}|[A-Z]\d{0,3})\b|^(?:recommendation|finding|observation)s?\s?:/iu;
/** What stands on a title page beside a date; the heading of a section has none of it. */
const TITLE_PAGE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|council|borough|corporation|authority|year end\w*|report|issued|date|final|draft|published)\b|^[\d\s/–-]+$/i;
/** The field of an action, by its label: the date behind it is no date of the review. */
const DUE =
  /^(?:time\s?(?:scales?|lines?|frames?)|target(?:\s(?:completion\s)?dates?)?|due(?:\s(?:date|by))?|deadline|by\swhen|when|complet(?:ed?|ion)\s(?:by|date)|(?:original|revised|agreed|planned|implementation|review|start|end)\s(?:target\s|due\s)?date|implement(?:ed|ation)\sby)\s?(?::|[-–]\s|$)/i;
/** So many lines at the top are looked through for dates. */
const TOP_LINES = 8;
const DATE =
  /\b(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?)\b/gi;

/**
 * The lines of which a year may be told: below the first recommendation no line is a title, nor is the heading of the
 * section in which it stands; and what an action's field says is due is left out.
 */
export function readFront(lines: readonly ZonedLine[]): ZonedLine[] {
  const end = findEnd(lines);
  return lines.filter(
    (line, at) => line.zone !== 'title' || (at < end && !DUE.test(line.text) && !isBelowLabel(lines, at)),
  );
}

/** Every date at the top of a document, as printed, each once. */
export function listDates(
  lines: readonly ZonedLine[],
): { readonly printed: string; readonly line: ZonedLine }[] {
  const found = new Map<string, ZonedLine>();
  const top = readFront(lines.slice(0, findEnd(lines)))
    .filter(({ zone, column }) => zone !== 'body' && column === undefined)
    .slice(0, TOP_LINES);
  for (const line of top)
    for (const [printed] of line.text.matchAll(DATE)) if (!found.has(printed)) found.set(printed, line);
  return [...found].map(([printed, line]) => ({ printed, line }));
}

/** Where the recommendations begin; what the first lines say is the title, even where it is "Recommendations". */
function findEnd(lines: readonly ZonedLine[]): number {
  const first = lines.findIndex(({ text }) => !begins(text));
  if (first < 0) return lines.length;
  const end = lines.findIndex(({ text }, at) => at > first && begins(text));
  if (end < 0) return lines.length;
  const [line, above] = [lines[end], lines[end - 1]];
  if (!line || !above || ALL_BEGIN.test(line.text) || end - 1 === first) return end;
  return TITLE_PAGE.test(above.text) || namesReview(above.text) ? end : end - 1;
}

function begins(text: string): boolean {
  return ALL_BEGIN.test(text) || ONE_BEGINS.test(text);
}

/** Whether the line above is the label of a due date and nothing else: "Target date" above "March 2025". */
function isBelowLabel(lines: readonly ZonedLine[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  return DUE.test(above) && !/\d/.test(above);
}
