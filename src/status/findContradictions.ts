import type { Issue, Span, Status, StatusMark, Timescale } from '../model.ts';
import { hasPassed } from '../text/hasPassed.ts';
import type { CueKind } from './cueRules.ts';
import type { AnswerCues } from './readAnswerCues.ts';

const ON_COURSE = /^on (?:track|target|schedule)$/i;

/**
 * Where a printed status and what stands beside it cannot both hold, one issue each with both spans: complete, but
 * something is still promised or under way; not started, but done; 100 % of what is in progress, or less of what is
 * complete; green or on track although open past its date. Which of the two is right is for the reader to say.
 */
export function findContradictions(
  { marks = [], value }: Status,
  answer: AnswerCues,
  timescale: Timescale | null,
  asOf: string | null,
): Issue[] {
  const find = (kind: StatusMark['kind']): StatusMark | undefined => marks.find((mark) => mark.kind === kind);
  const label = find('label');
  const percent = find('percent');
  const colour = find('colour');
  const issues: Issue[] = [];
  const say = (first: Span, second: Span, then = `“${second.text}”`): void => {
    const message = `“${first.text}” is printed as its status, but ${then}: please read.`;
    issues.push({ code: 'status-contradiction', message, spans: [toSpan(first), toSpan(second)] });
  };
  const done = label?.value === 'complete' ? label : percent?.value === '100' ? percent : undefined;
  const still = done && findCue(answer, done, ['begun', 'future']);
  if (done && still) say(done, still);
  const idle = label?.value === 'planned' ? label : percent?.value === '0' ? percent : undefined;
  const worked = idle && findCue(answer, idle, ['finished', 'done', 'begun']);
  if (idle && worked) say(idle, worked);
  if (label && percent && (percent.value === '100') !== (label.value === 'complete')) say(percent, label);
  const onCourse =
    colour?.value === 'green' ? colour : label && ON_COURSE.test(label.text) ? label : undefined;
  const end = timescale?.end ?? null;
  const isLate = end !== null && asOf !== null && hasPassed(end, asOf);
  if (onCourse && timescale && isLate && value !== 'complete' && value !== 'not accepted')
    say(
      onCourse,
      { field: answer.timescale, start: 0, end: timescale.text.length, text: timescale.text },
      `its date, “${timescale.text}”, had passed by ${asOf}`,
    );
  return issues;
}

/** A cue in what was written with the mark: its own field, or what was told last where the mark has a column. */
function findCue(answer: AnswerCues, mark: StatusMark, kinds: readonly CueKind[]): Span | undefined {
  const told = answer.fields.filter(({ name }) => name !== answer.timescale);
  const isOwn = told.some(({ name }) => name === mark.field);
  const field = isOwn ? mark.field : (answer.latest ?? findProgress(answer));
  return answer.cues.find(
    (cue) =>
      cue.field === field &&
      kinds.includes(cue.kind) &&
      // The mark's own words are no second voice.
      !(cue.field === mark.field && cue.start < mark.end && mark.start < cue.end),
  );
}

function findProgress({ fields }: AnswerCues): string | undefined {
  return fields.find(({ name }) => name.endsWith('progress'))?.name;
}

function toSpan({ field, start, end, text }: Span): Span {
  return { field, start, end, text };
}
