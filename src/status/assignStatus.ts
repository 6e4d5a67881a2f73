import type { Recommendation, Status, StatusValue } from '../model.ts';
import { assignStrength } from './assignStrength.ts';
import { findCues, type Cue, type CueKind } from './findCues.ts';
import { readActionFields, readAnswerFields, type Answer } from './readAnswerFields.ts';

export type StatusInput = Answer & { readonly text: string };

export interface AssignedStatus {
  readonly status: Status;
  /** The status of each action, in the order of the record's actions. */
  readonly actions: readonly Status[];
  readonly accepted: Recommendation['accepted'];
  readonly strength: Recommendation['strength'];
}

/** Evidence shown per kind of cue: enough to check, not a second copy of the answer. */
const SHOWN_CUES = 3;

/** What came of a recommendation, by the council's own words, and of each of its actions. */
export function assignStatus(record: StatusInput): AssignedStatus {
  const cues = readAnswerFields(record).flatMap(findCues);
  return {
    status: readStatus(cues),
    actions: record.actions.map((action, i) =>
      readStatus(readActionFields(action, `actions[${String(i)}].`).flatMap(findCues)),
    ),
    accepted: readAccepted(cues),
    strength: assignStrength(record.text),
  };
}

function readStatus(cues: readonly Cue[]): Status {
  const has = (kind: CueKind): boolean => cues.some((cue) => cue.kind === kind);
  const evidence = (...kinds: CueKind[]): Status['evidence'] =>
    kinds
      .flatMap((kind) => cues.filter((cue) => cue.kind === kind).slice(0, SHOWN_CUES))
      .map(({ field, start, end, text }) => ({ field, start, end, text }));
  const as = (value: StatusValue, ...kinds: CueKind[]): Status => ({ value, evidence: evidence(...kinds) });
  if (has('declined')) return as('not accepted', 'declined');
  if (has('begun')) return as('in progress', 'begun', 'done', 'future');
  if (has('done')) return has('future') ? as('in progress', 'done', 'future') : as('complete', 'done');
  if (has('future')) return has('continuous') ? as('ongoing', 'continuous') : as('planned', 'future');
  return has('continuous') ? as('ongoing', 'continuous') : as('unclear');
}

function readAccepted(cues: readonly Cue[]): Recommendation['accepted'] {
  const declined = cues.some((cue) => cue.kind === 'declined');
  const acts = cues.some((cue) => cue.kind !== 'declined');
  if (declined) return acts ? 'in part' : 'no';
  return acts ? 'yes' : 'unsaid';
}
