import type { Issue, StatusMark, StatusValue, Timescale } from '../model.ts';
import { hasPassed } from '../text/hasPassed.ts';
import { sayContradiction } from './sayContradiction.ts';

const ON_COURSE = /^on (?:track|target|schedule)$/i;

/** Something with a date of its own, to which a printed status applies. */
export interface DatedPart {
  /** Where its date stands. */
  readonly field: string;
  readonly value: StatusValue;
  readonly timescale: Timescale | null;
}

/**
 * Green or on track, but open past its date: an issue with both spans. Of several parts that one mark speaks for (a
 * row's actions) the first that is late; undefined where none is, or no day is known.
 */
export function findLateCourse(
  marks: readonly StatusMark[],
  parts: readonly DatedPart[],
  asOf: string | null,
): Issue | undefined {
  const onCourse = marks.find(
    ({ kind, value, text }) =>
      (kind === 'colour' && value === 'green') || (kind === 'label' && ON_COURSE.test(text)),
  );
  if (onCourse === undefined || asOf === null) return undefined;
  for (const { field, value, timescale } of parts) {
    const isOpen = value !== 'complete' && value !== 'not accepted';
    const end = timescale?.end ?? null;
    if (timescale === null || end === null || !isOpen || !hasPassed(end, asOf)) continue;
    const span = { field, start: 0, end: timescale.text.length, text: timescale.text };
    return sayContradiction(onCourse, span, `its date, “${timescale.text}”, had passed by ${asOf}`);
  }
  return undefined;
}
