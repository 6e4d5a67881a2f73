import type { Issue, StatusMark, StatusValue, Timescale } from '../model.ts';
import { findContradictions } from './findContradictions.ts';
import { findLateCourse, type DatedPart } from './findLateCourse.ts';
import type { AnswerCues } from './readAnswerCues.ts';

/** A record or an action with what is printed as its own status, and what was read. */
export interface JudgedPart {
  readonly answer: AnswerCues;
  readonly marks: readonly StatusMark[];
  readonly value: StatusValue;
  readonly timescale: Timescale | null;
}

/** The printed statuses of a record and of its actions that what stands beside them contradicts. */
export function findStatusIssues(
  record: JudgedPart,
  actions: readonly JudgedPart[],
  asOf: string | null,
): Issue[] {
  const isOpen = record.value !== 'complete' && record.value !== 'not accepted';
  // A record's mark speaks for itself and, while it is open, for the actions that print none.
  const spoken = isOpen ? actions.filter(({ marks }) => marks.length === 0) : [];
  return [
    ...findContradictions(record, record.answer),
    findLateCourse(record.marks, [record, ...spoken].map(toDated), asOf),
    ...actions.flatMap((action) => [
      ...findContradictions(action, action.answer),
      findLateCourse(action.marks, [toDated(action)], asOf),
    ]),
  ].filter((issue) => issue !== undefined);
}

function toDated({ answer, value, timescale }: JudgedPart): DatedPart {
  return { field: answer.timescale, value, timescale };
}
