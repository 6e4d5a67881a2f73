import type { Issue, Span, Status, StatusMark } from '../model.ts';
import type { CueKind } from './cueRules.ts';
import type { AnswerCues } from './readAnswerCues.ts';
import { sayContradiction } from './sayContradiction.ts';

/**
 * Where a printed status and what stands beside it cannot both hold, one issue each with both spans: complete, but
 * something is still promised or under way; not started, but done; 100 % of what is in progress, or less of what is
 * complete. Which of the two is right is for the reader to say.
 */
export function findContradictions({ marks = [] }: Pick<Status, 'marks'>, answer: AnswerCues): Issue[] {
  const find = (kind: StatusMark['kind']): StatusMark | undefined => marks.find((mark) => mark.kind === kind);
  const label = find('label');
  const percent = find('percent');
  const issues: Issue[] = [];
  const done = label?.value === 'complete' ? label : percent?.value === '100' ? percent : undefined;
  const still = done && findCue(answer, done, ['begun', 'future']);
  if (done && still) issues.push(sayContradiction(done, still));
  const idle = label?.value === 'planned' ? label : percent?.value === '0' ? percent : undefined;
  const worked = idle && findCue(answer, idle, ['finished', 'done', 'step', 'begun']);
  if (idle && worked) issues.push(sayContradiction(idle, worked));
  if (label && percent && (percent.value === '100') !== (label.value === 'complete'))
    issues.push(sayContradiction(percent, label));
  return issues;
}

/** A cue in what was written with the mark: its own field, and what was told last where the mark has a column. */
function findCue(answer: AnswerCues, mark: StatusMark, kinds: readonly CueKind[]): Span | undefined {
  const told = answer.fields.filter(({ name }) => name !== answer.timescale);
  const isColumn = mark.field.includes('notes[');
  const isOwn = told.some(({ name }) => name === mark.field);
  const beside = isColumn || !isOwn ? (answer.latest ?? findProgress(answer)) : undefined;
  return answer.cues.find(
    (cue) =>
      (cue.field === beside || cue.field === mark.field) &&
      kinds.includes(cue.kind) &&
      // The mark's own words are no second voice.
      !(cue.field === mark.field && cue.start < mark.end && mark.start < cue.end),
  );
}

function findProgress({ fields }: AnswerCues): string | undefined {
  return fields.find(({ name }) => name.endsWith('progress'))?.name;
}
