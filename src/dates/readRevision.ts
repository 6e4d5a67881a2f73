import type { Interval } from './findIntervals.ts';

/** Two dates of one item side by side: as first set, and as put off to. */
export interface Revision {
  readonly original: Interval | null;
  readonly revised: Interval;
}

/** Words that may stand between a label and its date: "revised target date:", "extended to". */
const FILLERS = new Set(
  'date target due completion deadline timescale timeline to until till for as is by from planned set agreed in end of'.split(
    ' ',
  ),
);
const REVISED =
  /^(?:revised|re-?scheduled|re-?profiled|re-?phased|re-?set|extended|moved|slipped|deferred|postponed|delayed|pushed|amended|changed|updated|now|new|latest|→|->|=>)$/i;
const ORIGINAL = /^(?:original(?:ly)?|initial(?:ly)?|previous(?:ly)?|was|old|formerly)$/i;
const AFTER_REVISED = /^[\s,]{0,4}[([]\s{0,4}(?:revised|new|extended|amended|latest|current)/iu;
const AFTER_ORIGINAL = /^[\s,]{0,4}[([]\s{0,4}(?:original|initial|previous)/iu;
/** How far from a date its label may stand, in characters. */
const REACH = 48;

/** Which of a timescale's dates is the original and which the revised one, where its words say so; else null. */
export function readRevision(text: string, intervals: readonly Interval[]): Revision | null {
  const labels = intervals.map((interval, index) => readLabel(text, intervals, interval, index));
  const revisedAt = labels.lastIndexOf('revised');
  const originalAt = labels.indexOf('original');
  if (revisedAt < 0 && originalAt < 0) return null;
  // "Original: March 2023, September 2023": the other one is the revised.
  const revised = intervals[revisedAt < 0 ? labels.findIndex((label) => label !== 'original') : revisedAt];
  if (!revised) return null;
  const original = intervals[originalAt < 0 ? labels.findIndex((label) => label === null) : originalAt];
  return { original: original === undefined || original === revised ? null : original, revised };
}

function readLabel(
  text: string,
  intervals: readonly Interval[],
  { at, to }: Interval,
  index: number,
): 'original' | 'revised' | null {
  const after = text.slice(to, to + REACH);
  if (AFTER_REVISED.test(after) && !beginsNext(after, intervals[index + 1], to)) return 'revised';
  if (AFTER_ORIGINAL.test(after) && !beginsNext(after, intervals[index + 1], to)) return 'original';
  const before = text.slice(Math.max(intervals[index - 1]?.to ?? 0, at - REACH), at);
  // A label of the date before ("March 2023 (original), …") is not this one's.
  if (index > 0 && /^[\s,]{0,4}[([]\s{0,4}\p{L}+\s{0,4}(?:date)?\s{0,4}[)\]]/iu.test(before)) return null;
  return readLead(before);
}

function readLead(before: string): 'original' | 'revised' | null {
  const words = before.split(/[\s:;,()[\]–]+/).filter((word) => word !== '');
  let moved = false;
  while (FILLERS.has(words.at(-1)?.toLowerCase() ?? ''))
    moved = words.pop()?.toLowerCase() === 'from' || moved;
  const label = words.at(-1) ?? '';
  // "moved from March 2023 to September 2023": the first of the two is the one it was moved from.
  if (REVISED.test(label)) return moved ? 'original' : 'revised';
  return ORIGINAL.test(label) ? 'original' : null;
}

/** "March 2023 (revised September 2023)": the bracket holds the next date, and is that one's label. */
function beginsNext(after: string, next: Interval | undefined, to: number): boolean {
  const close = after.search(/[)\]]/);
  return next !== undefined && next.at < to + (close < 0 ? REACH : close);
}
