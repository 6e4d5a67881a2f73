import type {
  Issue,
  ReadAction,
  ReadRecommendation,
  Recommendation,
  Span,
  Status,
  StatusMark,
  Timescale,
} from '../model.ts';
import { findIntent } from './findIntent.ts';
import { decideByColour, decideByMarks, readMarks } from './readMarks.ts';
import { assignAccepted } from './assignAccepted.ts';
import { findStatusIssues } from './findStatusIssues.ts';
import { assignStrength } from './assignStrength.ts';
import { combineStatuses, readStatus } from './readStatus.ts';
import { readAnswerCues, type AnswerCues } from './readAnswerCues.ts';

export type StatusInput = Pick<ReadRecommendation, 'text' | 'response' | 'progress' | 'updates'> & {
  readonly actions: readonly Pick<
    ReadAction,
    'side' | 'text' | 'response' | 'progress' | 'updates' | 'notes' | 'timescalePrinted'
  >[];
  readonly timescalePrinted?: string | null;
  readonly notes?: ReadRecommendation['notes'];
};

export interface AssignedStatus {
  readonly status: Status;
  /** The status of each action, in the order of the record's actions. */
  readonly actions: readonly Status[];
  readonly accepted: Recommendation['accepted'];
  readonly acceptedEvidence: readonly Span[];
  /** Whether the council says so, or work that it tells of does. */
  readonly acceptedFrom: 'stated' | 'inferred' | null;
  readonly strength: Recommendation['strength'];
  /** The verb that asks; null where none was found. */
  readonly strengthEvidence: Span | null;
  /** Printed statuses that what stands beside them contradicts. */
  readonly issues: readonly Issue[];
}

/** The dates of a record and of its actions, in their order, and the day on which they are judged. */
export interface JudgedDates {
  readonly asOf: string | null;
  readonly own: Timescale | null;
  readonly actions: readonly (Timescale | null)[];
}

const NO_DATES: JudgedDates = { asOf: null, own: null, actions: [] };

/**
 * What came of a recommendation and of each of its actions, by the council's own words alone, and how
 * strongly it asks. The values are defined in the guide to the labels; the words that decide are the evidence.
 */
export function assignStatus(record: StatusInput, dates: JudgedDates = NO_DATES): AssignedStatus {
  const own = readAnswerCues(record, '');
  const marks = readMarks(record, '');
  const parts = record.actions.map((action, i) => {
    const prefix = `actions[${String(i)}].`;
    return { action, answer: readAnswerCues(action, prefix), printed: readMarks(action, prefix) };
  });
  const said = decide(own, marks, false);
  // What a row tells is told of the one action that it holds, where that tells nothing itself.
  const isRow = tellsOfWork(said) && parts.length === 1 && parts.every(({ action }) => isSilent(action));
  const actions = parts.map(({ answer, printed }) => (isRow ? said : decide(answer, printed, true)));
  const strength = assignStrength(record.text);
  const accepted = assignAccepted(record, [own, ...parts.map(({ answer }) => answer)], marks);
  const printed = decideByMarks(marks);
  // A status that the document prints in so many words is not read against its prose.
  const status = printed === undefined ? combineStatuses(said, isRow ? [] : actions) : mark(printed, marks);
  return {
    status,
    actions,
    accepted: accepted.accepted,
    acceptedEvidence: accepted.evidence,
    acceptedFrom: accepted.from,
    strength: strength.strength,
    strengthEvidence: strength.evidence,
    issues: findStatusIssues(
      { answer: own, marks, value: status.value, timescale: dates.own },
      parts.map(({ answer, printed }, i) => ({
        answer,
        marks: printed,
        value: actions[i]?.value ?? 'unclear',
        timescale: dates.actions[i] ?? null,
      })),
      dates.asOf,
    ),
  };
}

/** Whether a status rests on words about the work itself, not on what a response promises. */
function tellsOfWork({ value, evidence }: Status): boolean {
  return value !== 'unclear' && evidence.some(({ field }) => /^(?:progress|updates|notes)\b/.test(field));
}

function isSilent({ response, progress, updates }: StatusInput['actions'][number]): boolean {
  return response === null && progress === null && updates.length === 0;
}

/** The status of one item: as printed, else by its prose, by a colour, by something named that is to be done. */
function decide(answer: AnswerCues, marks: readonly StatusMark[], isAction: boolean): Status {
  const printed = decideByMarks(marks);
  if (printed !== undefined) return mark(printed, marks);
  const told = readStatus(answer);
  if (told.value !== 'unclear') return mark(told, marks);
  const coloured = decideByColour(marks);
  if (coloured !== undefined) return mark(coloured, marks);
  for (const field of answer.fields) {
    const intent = field.name === answer.timescale ? undefined : findIntent(field, isAction);
    if (intent !== undefined) return mark({ value: 'planned', evidence: [intent] }, marks);
  }
  const due = findDueDate(answer);
  if (due !== undefined) return mark({ value: 'planned', evidence: [due] }, marks);
  return mark(told, marks);
}

const AGREED = /^\W{0,3}(?:(?:the |this )?recommendation (?:is )?)?(?:agreed|accepted)\b/i;
const DATE =
  /(?:(?<!\w)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\b.{0,9})?\b(?:19|20)\d\d\b|\d{1,2}\/\d{1,2}\/\d{2,4}/i;

/** A date set for what the council lists as its action, or has agreed to, without a word on what came of it. */
function findDueDate({ fields, timescale }: AnswerCues): Span | undefined {
  const isPromise = fields.some(({ name, text }) => /^actions\[\d+\]\.text$/.test(name) || AGREED.test(text));
  const field = fields.find(({ name }) => name === timescale);
  const date = isPromise && field !== undefined ? DATE.exec(field.text) : null;
  return field === undefined || date === null
    ? undefined
    : { field: field.name, start: date.index, end: date.index + date[0].length, text: date[0] };
}

function mark(status: Status, marks: readonly StatusMark[]): Status {
  return marks.length === 0 ? status : { ...status, marks };
}
