import { DATE, LIMIT, MONTH, printDate, SPOKEN_OF } from './findAsOf.ts';
import type { Finding } from './finding.ts';
import type { ZonedLine } from './readZones.ts';

/** Where what a document holds begins, at a label, a number or a bullet; its title is over. */
const CONTENT = new RegExp(
  '^[\\W\\d]{0,8}(?:(?:recommendation|finding|risk|response|action|owner|officer|progress|update|timescale|target|due|status|issue)\\b[^:]{0,30}:|recommendation\\s{1,4}\\S{0,3}\\d)|' +
    `^[\\s([]{0,4}(?:[a-z]{0,2}\\d{1,2}(?:\\.\\d{1,2})?[.):]?|[a-z][.)]|[•▪●*–-])\\s{1,4}(?!(?:of\\s)?${MONTH}\\b)`,
  'i',
);
const FIGURES = /(?<![\d/.])(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|1[0-2])\2(20\d\d)(?![\d/.])/g;
const END = /^[\s)\].,]*$/;

/**
 * The date that a document bears in its title: the latest, where it bears two, so that nothing counted from it is late
 * too early. Updates move no such date: those above the first table or item are told by what stands behind their date.
 */
export function findPrintedDate(lines: readonly ZonedLine[]): Finding<string> | null {
  const end = lines.findIndex(({ zone, text }) => zone !== 'title' || CONTENT.test(text));
  const title = end < 0 ? lines : lines.slice(0, end);
  return title
    .flatMap(readDates)
    .reduce<Finding<string> | null>(
      (latest, date) => (latest === null || date.value > latest.value ? date : latest),
      null,
    );
}

/** A line that names two dates names a period. */
function readDates({ text, place }: ZonedLine): Finding<string>[] {
  const found = [
    ...[...text.matchAll(DATE)].map((match) => ({ match, value: printDate(match) })),
    ...[...text.matchAll(FIGURES)].map((match) => {
      const [, day = '', , month = '', year = ''] = match;
      return { match, value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
    }),
  ];
  const [only] = found;
  if (only === undefined || found.length > 1 || only.value === '') return [];
  const { match, value } = only;
  const before = text.slice(0, match.index);
  if (LIMIT.test(before) || SPOKEN_OF.some((words) => words.test(before))) return [];
  if (!END.test(text.slice(match.index + match[0].length))) return [];
  return [{ value, phrase: text, place }];
}
