import type { Timescale } from '../model.ts';
import { indexMonth, monthAt } from './calendar.ts';
import { findBudgetEnd, isOfEvent } from './findEvent.ts';
import type { Interval } from './findIntervals.ts';
import { MONTH } from './monthNames.ts';
import { findDurations, resolveRelative } from './readDuration.ts';

type Reading = Pick<Timescale, 'kind' | 'start' | 'end' | 'review'>;

/**
 * Work that has no end: what follows a date then is when it began or first falls due. An annual meeting or its accounts
 * are one event.
 */
export const RECURRING = new RegExp(
  `(?<!\\p{L})(?:on-?\\s?going|continu(?:ous|ously|al|ally|ing|es?)|permanent|business as usual|bau|rolling|recurring|regular(?:ly)?|annually|annual(?!\\s{1,4}(?:council|meeting|general|conference|assembly|governance|statement|accounts|budget|audit)(?!\\p{L}))|quarterly|monthly|weekly|fortnightly|termly|bi-?annual(?:ly)?|(?:six|\\d)-?\\s?monthly|bi-?\\s?monthly|(?:half-?\\s?)?yearly|per annum|(?:each|every|once an?|twice an?|per)\\s{1,4}(?:\\p{L}{1,12}\\s{1,4}|\\d{1,2}\\s{1,4})?(?:days?|weeks?|months?|quarters?|years?|terms?|spring|summer|autumn|winter)|(?:each|every)\\s{1,4}${MONTH})(?!\\p{L})`,
  'iu',
);
/** A date after these is where the time begins, not where it ends. */
const BEGINS =
  /(?<!\p{L})(?:launch(?:ed|ing)?|start(?:ed|ing|s)?|commenc(?:ed|ing|es?)|from|since|began|begins?|rolled out|introduced|established|onwards?|effective)(?!\p{L})/iu;
const ENDS =
  /(?<!\p{L})(?:by|before|no later than|not later than|until|till|up to|to|due|deadline|target(?:ed)?|complet(?:e|ed|es|ing|ion)|deliver(?:ed|y)|expected|prior to|ahead of|in advance of|latest)(?!\p{L})[^.;]*$/iu;
const BEFORE = /(?<!\p{L})(?:before|prior to|ahead of|in advance of)\s{1,4}(?:the\s{1,4})?$/iu;
const AFTER =
  /(?<!\p{L})(?:after|post|following|not before|no earlier than|no sooner than|not earlier than)[\s-]{1,4}(?:the\s{1,4})?$/iu;
const FROM =
  /(?<!\p{L})(?:from|since|as of|as from|with effect from|w\.?e\.?f\.?|effective)\s{0,4}(?:the\s{1,4})?$/iu;
const SPAN = /\s(?:to|until|till|through|[–—-])\s/u;
const ONWARDS =
  /(?<!\p{L})onwards?(?!\p{L})|then ongoing(?!\p{L})|(?<!\p{L})and (?:is |will )?(?:be )?(?:ongoing|continu)/iu;
/** Work said at the outset to have no end, and looked at now and then. */
const ONGOING = /^\W{0,4}on-?\s?going(?!\p{L})(?!\s{1,4}(?:until|till|to|by|from|since))/iu;
/** "12 month programme from": what a span of time may be of. */
const PROGRAMME = /^\s{0,4}(?:(?!every|each)\p{L}+\s{0,4}){0,3}$/iu;
/** Of what a time is named as ending or beginning within one of its days, some of its month is left before it. */
const LEAVES_DAYS =
  /^(?:\d{1,2}(?!\d)|end|close|late|mid|start|early|christmas|easter|(?:summer|winter|spring|autumn)\s{1,4}(?:recess|break|holiday|vacation))/i;
/** Right after a date: it is the first of many. */
const OPEN =
  /^[\s,)]{0,4}(?:\+|-\s{0,4}$|–\s{0,4}$|onwards?(?!\p{L})|and (?:beyond|thereafter|after)(?!\p{L})|forward)/iu;

/** A timescale that names one time or several; those of events that it waits for are not when it is due. */
export function readDated(text: string, intervals: readonly Interval[]): Reading {
  const [first] = intervals;
  if (!first) throw new Error('readDated: no time in the text');
  const own = intervals.filter((interval) => !isOfEvent(text, interval));
  const [one] = own;
  if (!one) return { kind: 'event-bound', start: first.start, end: null };
  return own.length > 1 ? readSeveral(text, own) : readOne(text, one);
}

/** From the first to the last of them, in time; open where the last one printed is. */
function readSeveral(text: string, intervals: readonly Interval[]): Reading {
  const last = intervals.at(-1);
  if (last && ONGOING.test(text)) return readReview(text, last);
  const start = pick(
    intervals.map((interval) => interval.start),
    'first',
  );
  const end =
    last && OPEN.test(text.slice(last.to))
      ? null
      : pick(
          intervals.map((interval) => interval.end),
          'last',
        );
  return { kind: 'range', start, end };
}

/** The earliest or latest of months and years. */
function pick(dates: readonly string[], side: 'first' | 'last'): string {
  const sign = side === 'first' ? 1 : -1;
  return dates.reduce((a, b) => (sign * (indexMonth(b, side) - indexMonth(a, side)) < 0 ? b : a));
}

function readOne(text: string, interval: Interval): Reading {
  const { start, end } = interval;
  const budgetEnd = findBudgetEnd(text, interval);
  if (budgetEnd !== null) return { kind: 'event-bound', start: null, end: budgetEnd };
  const before = text.slice(0, interval.at);
  const after = text.slice(interval.to);
  const recurring = RECURRING.test(text);
  if (ONWARDS.test(text) || OPEN.test(after))
    return { kind: recurring ? 'ongoing' : 'range', start, end: null };
  if (AFTER.test(before)) return { kind: 'event-bound', start, end: null };
  if (FROM.test(before)) return readFrom(text, interval, recurring);
  if (BEFORE.test(before))
    return { kind: recurring ? 'ongoing' : 'date', start: null, end: endBefore(text, interval) };
  if (ENDS.test(before)) return { kind: RECURRING.test(before) ? 'ongoing' : 'date', start: null, end };
  if (recurring && (BEGINS.test(before) || RECURRING.test(after)))
    return { kind: 'ongoing', start, end: null };
  // "Ongoing, to be reviewed in March 2024": the date is not when the work is due.
  if (RECURRING.test(before)) return readReview(text, interval);
  // "Launched June 2022" says when it began, not when it is due.
  if (BEGINS.test(before)) return { kind: 'date', start, end: null };
  return { kind: start === end ? 'date' : 'range', start, end };
}

function readReview(text: string, { at, to, start, end }: Interval): Reading {
  return { kind: 'ongoing', start: null, end: null, review: { text: text.slice(at, to), start, end } };
}

/** "from April 2024" is open; "from June to September 2024" and "6 months from April 2024" are not. */
function readFrom(text: string, { at, to, start, end }: Interval, recurring: boolean): Reading {
  const kind = recurring ? 'ongoing' : 'range';
  const before = text.slice(0, at).replace(FROM, '').trimEnd();
  const duration = findDurations(before).at(-1);
  if (duration && PROGRAMME.test(before.slice(duration.to)) && !recurring)
    return { kind, start, end: resolveRelative(duration, start).end };
  return { kind, start, end: SPAN.test(text.slice(at, to)) ? end : null };
}

/** "Before April 2024" ends with March; "before 5 April 2024" or "before Christmas 2024" leaves some days of the month. */
function endBefore(text: string, { at, to, start, end }: Interval): string {
  const printed = text.slice(at, to);
  if (/^(?:summer|winter|spring|autumn)/i.test(printed) && LEAVES_DAYS.test(printed)) return start;
  return LEAVES_DAYS.test(printed) ? end : monthAt(indexMonth(start, 'first') - 1);
}
