import type { Timescale } from '../model.ts';
import { findIntervals, type Interval } from './findIntervals.ts';

const NOTHING = /^(?:[-–—]|n\/?a|none|tbc|tba|to be confirmed|not applicable|nil)?\.?$/i;
const TERM =
  /\b(?:short|medium|mid|long|immediate|near)(?:er)?(?:[\s–-]+(?:to[\s–-]+)?(?:short|medium|mid|long))?[\s–-]+term\b|\bwithin (?:\w+ ){1,2}(?:weeks?|months?|years?)\b|^\s*(?:immediate(?:ly)?|asap|quick wins?|short|medium|long|high priority)\s*$/i;
const ONGOING =
  /\b(?:on-?\s?going|continu(?:ous|ously|al|ing|es?)|permanent|business as usual|bau|rolling|recurring|regular(?:ly)?|annual(?:ly)?|quarterly|monthly|weekly|in progress)\b/i;
const EVENT =
  /\b(?:subject to|following|after|once|upon|on completion of|when|pending|dependent|depending|in line with|as part of|alongside|tied to|until)\b/i;
/** A date after these is where the time begins, not where it ends. */
const BEGINS =
  /\b(?:launch(?:ed|ing)?|start(?:ed|ing|s)?|commenc(?:ed|ing|es?)|from|since|began|begins?|rolled out|introduced|established|onwards?)\b/i;
const ONWARDS = /\bonwards?\b|\bthen ongoing\b|\band (?:is |will )?(?:ongoing|continu)/i;

/**
 * A timescale as printed, read to an interval of months (`2022-10`) or years (`2023`). `start` and `end`
 * are null where the print does not say. Null where nothing is printed.
 */
export function readTimescale(printed: string | null): Timescale | null {
  const text = (printed ?? '').trim();
  if (text === '') return null;
  if (NOTHING.test(text)) return { text, kind: 'none', start: null, end: null };
  const intervals = findIntervals(text);
  const first = intervals[0];
  const last = intervals[intervals.length - 1];
  if (first === undefined || last === undefined)
    return { text, kind: readUndatedKind(text), start: null, end: null };
  if (intervals.length > 1) return readSeveral(text, first, last);
  const before = text.slice(0, first.at);
  if (ONWARDS.test(text))
    return { text, kind: ONGOING.test(text) ? 'ongoing' : 'range', start: first.start, end: null };
  if (/\b(?:from|since)\s*$/i.test(before)) return { text, kind: 'range', start: first.start, end: null };
  if (/\b(?:by|before|no later than|until|due|deadline|target|complete[d]?)\b[^.;]*$/i.test(before)) {
    return { text, kind: 'date', start: null, end: first.end };
  }
  if (ONGOING.test(text) && BEGINS.test(before))
    return { text, kind: 'ongoing', start: first.start, end: null };
  // "Launched June 2022" says when it began, not when it is due.
  if (BEGINS.test(before)) return { text, kind: 'date', start: first.start, end: null };
  if (first.start !== first.end) return { text, kind: 'range', start: first.start, end: first.end };
  return { text, kind: 'date', start: first.start, end: first.end };
}

function readSeveral(text: string, first: Interval, last: Interval): Timescale {
  const start = first.start < last.start ? first.start : last.start;
  const end = first.end > last.end ? first.end : last.end;
  return { text, kind: 'range', start, end };
}

function readUndatedKind(text: string): Timescale['kind'] {
  // "Short term – Long term and ongoing" is a term: its key says when; "Ongoing, long term commitment" is not.
  if (/^\W*on-?\s?going\b/i.test(text)) return 'ongoing';
  if (TERM.test(text)) return 'term';
  if (ONGOING.test(text)) return 'ongoing';
  if (EVENT.test(text)) return 'event-bound';
  return 'none';
}
