import type { PastDue, Timescale } from '../../src/model.ts';
import { printMonth } from './printMonth.ts';

/** A timescale as printed, and in brackets what it was read as: "Q3 2023/24 (October to December 2023)". */
export function describeTimescale({ text, start, end, revised }: Timescale): string {
  const read = describeInterval(start, end);
  const isPutOff = revised !== undefined ? ', put off' : '';
  return read === null || read === text ? `${text}${isPutOff}` : `${text} (${read}${isPutOff})`;
}

function describeInterval(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  if (start === null) return `by ${printDay(end ?? '')}`;
  if (end === null) return `from ${printDay(start)}`;
  return start === end ? printDay(end) : `${printDay(start)} to ${printDay(end)}`;
}

/** What is past its date, as of which day, and what was heard since. */
export function describePastDue({ date, asOf, update }: PastDue): string {
  const heard =
    update === null
      ? 'no update seen since'
      : update === 'undated'
        ? 'progress without a date'
        : `an update of ${printDay(update)}`;
  return `past its date, ${printDay(date)}, as of ${printDay(asOf)}; ${heard}`;
}

/** "30 June 2023", "June 2023", "2023". */
function printDay(date: string): string {
  const day = date.split('-')[2];
  return day === undefined ? printMonth(date) : `${String(Number(day))} ${printMonth(date)}`;
}
