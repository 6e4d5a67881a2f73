import { findIntervals, type Interval } from './findIntervals.ts';
import type { Calendar } from './notations.ts';
import { readDated } from './readDated.ts';
import { findDurations } from './readDuration.ts';
import type { TermMeaning } from './timeContext.ts';

/** A time that makes up the whole of a text, or one of those that do. */
export interface TimeOnly {
  readonly text: string;
  readonly time: TermMeaning['time'];
}

/** What may stand around times without saying anything else. */
const FILLER =
  /^(?:[\s\p{P}=~<>+]|(?:by|from|to|until|up|within|in|the|next|first|over|under|less|than|no|later|is|are|means|covers|onwards?|and|beyond|of|approximately|circa|between|actions?|complete|completed|delivered|deliver|be)(?!\p{L})){0,40}$/iu;
/** The longest text of times alone, in characters. */
const LONGEST = 200;

/** The times of a text that holds nothing else, in printed order: "0–6 months", "January – March 2024". Else none. */
export function readTimeOnly(text: string, calendar: Calendar): TimeOnly[] {
  if (text.length > LONGEST) return [];
  const intervals = findIntervals(text, calendar);
  if (intervals.length > 0) return readFixed(text, intervals);
  const durations = findDurations(text);
  if (durations.length === 0) return [];
  const gaps = durations.map(({ at }, index) => text.slice(durations[index - 1]?.to ?? 0, at));
  if (![...gaps, text.slice(durations.at(-1)?.to)].every((gap) => FILLER.test(gap))) return [];
  return durations.map(({ at, to, after, until, unit }) => ({
    text: text.slice(at, to),
    time: { after, until, unit },
  }));
}

function readFixed(text: string, intervals: readonly Interval[]): TimeOnly[] {
  const out: TimeOnly[] = [];
  let from = 0;
  for (const [index, interval] of intervals.entries()) {
    const next = intervals[index + 1];
    const before = text.slice(from, interval.at);
    if (!FILLER.test(before)) return [];
    // "April 2023 to March 2024" is one time of two; "onwards" belongs to the one before it.
    const joined = out.length > 0 && /^\s{0,4}(?:to|until|[–—-])\s{0,4}$/i.test(before);
    const tail = next ? '' : text.slice(interval.to);
    if (!FILLER.test(tail)) return [];
    const lead = /(?:by|from|until|before|up to)\s{1,4}$/i.exec(before)?.[0] ?? '';
    const onwards = /^\s{0,4}(?:onwards?(?!\p{L})|\+)/iu.exec(text.slice(interval.to))?.[0] ?? '';
    const printed = lead + text.slice(interval.at, interval.to) + onwards;
    const shifted = { ...interval, at: lead.length, to: printed.length - onwards.length };
    const { start, end } = readDated(printed, [shifted]);
    const previous = out.at(-1);
    if (joined && previous !== undefined && !('unit' in previous.time))
      out.splice(-1, 1, {
        text: previous.text + before + printed,
        time: { start: previous.time.start, end },
      });
    else out.push({ text: printed, time: { start, end } });
    from = interval.to + onwards.length;
  }
  return out;
}
