import type { Finding } from './finding.ts';
import type { ZonedLine } from './readZones.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')}|sept)`;
/** A month with its year, and its day where it is printed. */
export const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH})\\.?,?\\s+(20\\d\\d)\\b`,
  'gi',
);
/** A dated update may print the year in two digits: "Update November 24:". */
const UPDATE = new RegExp(
  `\\bupdated?:?\\s+(?:(?:as )?(?:at|of)\\s+)?()(${MONTH})\\.?\\s+['’]?((?:20)?\\d\\d)\\b(?!\\s+${MONTH})`,
  'gi',
);

/** Says of a date behind it that it is past. */
const PAST =
  /\b(?:was|were|been|has|have|had|held|launched|completed|commenced|published|took place|undert(?:ook|aken?)|carried out|adopted|approved|agreed|transferred|introduced|started|began|presented|reported|taken|rolled out|raised|recruited|appointed|established|invited|visited|since|as (?:at|of)|position at)\b[^.;]{0,80}$/i;
/** Says that it is still to come. */
const FUTURE =
  /\b(?:will|shall|to be|to start|to go|due|expect(?:ed)?|planned|plans? to|schedul(?:ed?|ing)|target|aim(?:s|ing)?|anticipat(?:ed|e)|forthcoming|proposed|intend(?:s|ed)?|would|should|is to|are to|deadline|going to|ready for|next)\b/i;
/** Directly before a date: up to it, or from it on. */
export const LIMIT =
  /\b(?:by|until|till|before|from|to|for|end of)\s+(?:(?:the|end|start|early|late|mid)[\s-]+(?:of\s+)?)*$/i;
/** What stands before a date of which a text speaks, as past or as still to come. */
export const SPOKEN_OF: readonly RegExp[] = [PAST, FUTURE];
/** A sentence is looked at so far back. */
const REACH = 200;

/**
 * The latest date of which a document speaks as past, with the words: it reports up to there. A date in its title is
 * one; a date by which something is to be done is none.
 */
export function findAsOf(lines: readonly ZonedLine[]): Finding<string> | null {
  let latest: Finding<string> | null = null;
  for (const line of lines)
    for (const finding of readPastDates(line))
      if (latest === null || finding.value > latest.value) latest = finding;
  return latest;
}

function readPastDates({ text, place, zone }: ZonedLine): Finding<string>[] {
  const updates = [...text.matchAll(UPDATE)].map((match) => ({
    value: printDate(match),
    phrase: match[0],
    place,
  }));
  const dates = [...text.matchAll(DATE)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const sentence = before.slice(
      Math.max(...['. ', '; ', '! ', '? ', '• '].map((end) => before.lastIndexOf(end))) + 1,
    );
    if (FUTURE.test(sentence) || LIMIT.test(sentence)) return [];
    if (!PAST.test(sentence) && zone !== 'title') return [];
    const phrase = `${sentence}${match[0]}`.trim();
    return [
      { value: printDate(match), phrase: phrase.length > 120 ? `…${phrase.slice(-119)}` : phrase, place },
    ];
  });
  return [...updates, ...dates].filter(({ value }) => value !== '');
}

/** YYYY-MM-DD, or YYYY-MM without a day; empty where there is no such day. */
export function printDate([, day, month = '', year = '']: RegExpExecArray): string {
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const printed = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`;
  if (day === undefined || day === '') return printed;
  return Number(day) >= 1 && Number(day) <= 31 ? `${printed}-${day.padStart(2, '0')}` : '';
}
