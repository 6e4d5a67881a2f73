import type { Timescale } from '../model.ts';
import { indexMonth, monthAt } from './calendar.ts';
import type { Interval } from './findIntervals.ts';
import { findDurations, resolveRelative } from './readDuration.ts';

type Reading = Pick<Timescale, 'kind' | 'start' | 'end'>;

/**
 * Work that has no end: what follows a date then is when it began or first falls due. An annual meeting or its accounts
 * are one event.
 */
export const RECURRING =
  /(?<!\p{L})(?:on-?\s?going|continu(?:ous|ously|al|ally|ing|es?)|permanent|business as usual|bau|rolling|recurring|regular(?:ly)?|annually|annual(?!\s{1,4}(?:council|meeting|general|conference|assembly|governance|statement|accounts)(?!\p{L}))|quarterly|monthly|weekly|fortnightly|termly|bi-?annual(?:ly)?|six-?\s?monthly|yearly)(?!\p{L})/iu;
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
/** Right after a date: it is the first of many. */
const OPEN =
  /^[\s,)]{0,4}(?:\+|-\s{0,4}$|–\s{0,4}$|onwards?(?!\p{L})|and (?:beyond|thereafter|after)(?!\p{L})|forward)/iu;

/** A timescale that names one time or several. */
export function readDated(text: string, intervals: readonly Interval[]): Reading {
  const [first] = intervals;
  const last = intervals.at(-1);
  if (!first || !last) throw new Error('readDated: no time in the text');
  return intervals.length > 1 ? readSeveral(text, intervals, last) : readOne(text, first);
}

/** From the first to the last of them, in time; open where the last one printed is. */
function readSeveral(text: string, intervals: readonly Interval[], last: Interval): Reading {
  const start = pick(
    intervals.map((interval) => interval.start),
    'first',
  );
  const end = OPEN.test(text.slice(last.to))
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
  if (RECURRING.test(before)) return { kind: 'ongoing', start: null, end: null };
  // "Launched June 2022" says when it began, not when it is due.
  if (BEGINS.test(before)) return { kind: 'date', start, end: null };
  return { kind: start === end ? 'date' : 'range', start, end };
}

/** "from April 2024" is open; "from June to September 2024" and "6 months from April 2024" are not. */
function readFrom(text: string, { at, to, start, end }: Interval, recurring: boolean): Reading {
  const kind = recurring ? 'ongoing' : 'range';
  const before = text.slice(0, at).replace(FROM, '').trimEnd();
  const duration = findDurations(before).at(-1);
  if (duration?.to === before.length) return { kind, start, end: resolveRelative(duration, start).end };
  return { kind, start, end: SPAN.test(text.slice(at, to)) ? end : null };
}

/** "Before April 2024" ends with March; "before 5 April 2024" or "before the end of April" leaves some days of April. */
function endBefore(text: string, { at, to, start, end }: Interval): string {
  const printed = text.slice(at, to);
  if (/^(?:\d{1,2}(?!\d)|end|close|late|mid|start|early)/i.test(printed)) return end;
  return monthAt(indexMonth(start, 'first') - 1);
}
