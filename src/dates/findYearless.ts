import { indexMonth, monthAt } from './calendar.ts';
import { narrow, type Interval } from './findIntervals.ts';
import { MONTH, readMonth } from './monthNames.ts';
import { FEAST, readFeast, readSeason, SEASON, type Months } from './seasons.ts';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** "may" is a verb more often than a month: it needs a day, a preposition, another month or the text to itself. */
const MAY = `(?<=(?<!\\p{L})(?:by|in|from|of|early|mid|late|end|during|until|before|since|start)[\\s-]{1,4}(?:the\\s{1,4})?)may|(?<=${DAY}\\s{1,4}(?:of\\s{1,4})?)may|may(?=\\s{1,4}${DAY}(?![\\d\\p{L}]))|(?<=^\\W{0,4})may(?=\\W{0,4}$)|(?<=${MONTH}\\s{0,4}(?:[/–&-]|to|and)\\s{0,4})may|may(?=\\s{0,4}(?:[/–&-]|to|and)\\s{0,4}${MONTH})`;
const NAMED = `(?<month>${MONTH.replace('|may|', '|')}|${MAY})`;
const QUARTER = '(?:Q|Qtr\\.?\\s{0,2}|quarter\\s{1,4})(?<quarter>[1-4])(?!\\d)';
const YEARLESS = new RegExp(
  `(?<![\\p{L}\\d£])(?:(?:${DAY}\\s{0,4}(?:of\\s{1,4})?)?${NAMED}(?:\\s{1,4}${DAY}(?![\\d\\p{L}]))?|(?<season>${SEASON})|(?<feast>${FEAST})|${QUARTER})(?!\\p{L})`,
  'giu',
);
/** Between the first and the last of a span: "Oct – Dec". */
const TO = /^\s{0,4}(?:[/–—-]|to|until|till|through)\s{0,4}$/i;
/** What was done in March was done in the last March. */
const DONE =
  /(?<!\p{L})(?:launched|started|commenced|began|begun|held|met|introduced|established|adopted|published|approved|agreed|completed|delivered|done|since)(?:\s{1,4}(?:in|on|at|during|early|mid|late|by|the|end|of)){0,3}\s{0,4}$/iu;
const TO_BE = /(?<!\p{L})(?:be|is|are)(?:\s{1,4}\p{L}+)?(?:\s{1,4}\p{L}+){0,3}\s{0,4}$/iu;
/** How far back these words stand, in characters. */
const REACH = 80;

interface Named {
  readonly at: number;
  readonly to: number;
  readonly months: Months;
}

/** Whether a text names a month, season, feast or quarter without its year. */
export function isYearless(text: string): boolean {
  return text.search(YEARLESS) >= 0;
}

/**
 * The months, seasons, feasts and quarters that a text names without a year, each the next on from a given day
 * (`YYYY-MM-DD` or a part of it), its own month among them; what was done, the last one before. Quarters are those of
 * the financial year: without a year beside them councils number no others.
 */
export function findYearless(text: string, from: string): Interval[] {
  const today = indexMonth(from.slice(0, 7), 'last');
  return joinSpans(text, [...text.matchAll(YEARLESS)].flatMap(readNamed)).map(({ at, to, months }) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    const [first, last] = months;
    const isDone = DONE.test(before) && !TO_BE.test(before);
    const year = isDone ? Math.floor((today - first + 1) / 12) : Math.ceil((today - last + 1) / 12);
    return narrow(text, {
      at,
      to,
      start: monthAt(year * 12 + first - 1),
      end: monthAt(year * 12 + last - 1),
    });
  });
}

function readNamed({ index, 0: printed, groups = {} }: RegExpExecArray): Named[] {
  const { month, season, feast, quarter } = groups;
  const months =
    month !== undefined
      ? readOne(readMonth(month))
      : season !== undefined
        ? readSeason(season)
        : feast !== undefined
          ? readFeast(feast)
          : readQuarter(Number(quarter));
  return months ? [{ at: index, to: index + printed.length, months }] : [];
}

function readOne(month: number | undefined): Months | undefined {
  return month === undefined ? undefined : [month, month];
}

function readQuarter(quarter: number): Months {
  return quarter === 4 ? [1, 3] : [quarter * 3 + 1, quarter * 3 + 3];
}

/** "Nov – Jan" is one time, which runs into the next year. */
function joinSpans(text: string, named: readonly Named[]): Named[] {
  const out: Named[] = [];
  for (const next of named) {
    const last = out.at(-1);
    if (last && TO.test(text.slice(last.to, next.at))) {
      const [first] = last.months;
      const shift = next.months[1] < first ? 12 : 0;
      out.splice(-1, 1, { at: last.at, to: next.to, months: [first, next.months[1] + shift] });
    } else out.push(next);
  }
  return out;
}
