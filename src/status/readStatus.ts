import type { Span, Status, StatusValue } from '../model.ts';
import type { CueKind } from './cueRules.ts';
import type { AnswerCues } from './readAnswerCues.ts';

/** Evidence shown per kind of cue: enough to check, not a second copy of the answer. */
const SHOWN_CUES = 3;

/** So many words of work without an end, and more than of work begun or to come, make an answer of ongoing work. */
const MOSTLY_CONTINUOUS = 4;

/** The status of one item by its cues. */
export function readStatus({ cues, latest, timescale }: AnswerCues): Status {
  // What was promised or begun in an earlier text may be done by now; what was done stays done.
  const counted = cues.filter(
    ({ kind, field }) =>
      latest === null || field === latest || (kind !== 'begun' && kind !== 'future' && kind !== 'effect'),
  );
  const has = (kind: CueKind): boolean => counted.some((cue) => cue.kind === kind);
  const count = (...kinds: CueKind[]): number => counted.filter((cue) => kinds.includes(cue.kind)).length;
  const as = (value: StatusValue, ...kinds: CueKind[]): Status => ({
    value,
    evidence: kinds.flatMap((kind) =>
      counted
        .filter((cue) => cue.kind === kind)
        .slice(0, SHOWN_CUES)
        .map(toSpan),
    ),
  });
  const endless = counted.some(
    (cue) => cue.kind === 'continuous' && cue.field === timescale && cue.start === 0,
  );
  if (has('declined')) return as('not accepted', 'declined');
  if (has('finished') && !has('begun') && !has('future')) return as('complete', 'finished', 'done');
  const continuous = count('continuous');
  if (continuous >= MOSTLY_CONTINUOUS && continuous > count('begun', 'future'))
    return as('ongoing', 'continuous');
  if (has('begun') && !endless) return as('in progress', 'begun', 'finished', 'done', 'step', 'future');
  if ((has('done') || has('finished') || has('step')) && has('future'))
    return as('in progress', 'finished', 'done', 'step', 'future');
  if (has('continuous'))
    return has('future') && !endless
      ? as('in progress', 'continuous', 'future')
      : as('ongoing', 'continuous');
  if (has('done')) return as('complete', 'done');
  // A first step leaves the rest of what was asked for still to do.
  if (has('step')) return as('in progress', 'step');
  if (has('future')) return as('planned', 'future');
  return has('effect') ? as('planned', 'effect') : as('unclear');
}

/**
 * The status of a recommendation from its own answer and its actions: what is partly done is in progress.
 * Its own refusal stands, whatever the actions do.
 */
export function combineStatuses(own: Status, actions: readonly Status[]): Status {
  const said = [own, ...actions].filter((status) => status.value !== 'unclear');
  const values = new Set(said.map((status) => status.value));
  const value = own.value === 'not accepted' ? own.value : combineValues(values);
  return {
    value,
    ...(own.marks === undefined ? {} : { marks: own.marks }),
    evidence: said
      .filter((status) => status.value === value || values.size > 1)
      .flatMap((status) => status.evidence),
  };
}

function combineValues(values: ReadonlySet<StatusValue>): StatusValue {
  const [first] = values;
  if (first === undefined) return 'unclear';
  if (values.size === 1) return first;
  const finished = ['complete', 'ongoing', 'not accepted'] as const;
  if ([...values].every((value) => finished.some((other) => other === value))) {
    return values.has('ongoing') ? 'ongoing' : 'complete';
  }
  return 'in progress';
}

function toSpan({ field, start, end, text }: Span): Span {
  return { field, start, end, text };
}
