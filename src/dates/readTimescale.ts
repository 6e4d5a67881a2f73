import type { KeyedTime, Timescale } from '../model.ts';
import { findIntervals, type Interval } from './findIntervals.ts';
import { readDated } from './readDated.ts';
import { readRevision, type Revision } from './readRevision.ts';
import { readUndated } from './readUndated.ts';
import { noContext, type TimeContext } from './timeContext.ts';

const NOTHING =
  /^[\s[(]*(?:[-–—]+|n\/?a|none|tbc|tba|tbd|to be (?:confirmed|agreed|determined|decided|advised)|not (?:applicable|known|set|stated|specified)|unknown|nil|\?+)?[\s.)\]]*$/i;
/** Longer than any cell of a timescale; what stands beyond is not read for dates. */
const MOST_CHARACTERS = 4000;

/**
 * A timescale as printed, read to an interval of months (`2022-10`) or years (`2023`). `start` and `end` are null
 * where the print does not say. Null where nothing is printed. What counts from a day, or rests on what the document
 * says elsewhere, is read by `context`, and marked; `keyed` is what its document's key said when it was read before.
 */
export function readTimescale(
  printed: string | null,
  context: TimeContext = noContext,
  keyed?: KeyedTime,
): Timescale | null {
  const text = (printed ?? '').trim();
  if (text === '') return null;
  if (NOTHING.test(text)) return { text, kind: 'none', start: null, end: null };
  const read = text.slice(0, MOST_CHARACTERS);
  const intervals = findIntervals(read, context.calendar);
  if (intervals.length === 0) {
    const undated = readUndated(read, context);
    const isOpen = undated.kind === 'term' && undated.start === null && undated.end === null;
    return { text, ...undated, ...(isOpen ? keyed : {}) };
  }
  const revision = readRevision(read, intervals);
  if (revision) return { text, ...readRevised(read, revision) };
  return { text, ...readDated(read, intervals) };
}

function readRevised(text: string, { original, revised }: Revision): Omit<Timescale, 'text'> {
  const asPrinted = ({ at, to, start, end }: Interval): { text: string; start: string; end: string } => ({
    text: text.slice(at, to),
    start,
    end,
  });
  return {
    kind: revised.start === revised.end ? 'date' : 'range',
    start: revised.start,
    end: revised.end,
    ...(original ? { original: asPrinted(original) } : {}),
    revised: asPrinted(revised),
  };
}
