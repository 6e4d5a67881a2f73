import type { ReadAction, ReadRecommendation, Recommendation, Status } from '../model.ts';
import { findStatusLabel } from './findStatusLabel.ts';
import { assignStrength } from './assignStrength.ts';
import { combineStatuses, readStatus } from './readStatus.ts';
import { readAnswerCues, type AnswerCues } from './readAnswerCues.ts';

export type StatusInput = Pick<ReadRecommendation, 'text' | 'response' | 'progress' | 'updates'> & {
  readonly actions: readonly Pick<
    ReadAction,
    'side' | 'text' | 'response' | 'progress' | 'updates' | 'timescalePrinted'
  >[];
  readonly timescalePrinted?: string | null;
  readonly notes?: ReadRecommendation['notes'];
};

export interface AssignedStatus {
  readonly status: Status;
  /** The status of each action, in the order of the record's actions. */
  readonly actions: readonly Status[];
  readonly accepted: Recommendation['accepted'];
  readonly strength: Recommendation['strength'];
}

/**
 * What came of a recommendation and of each of its actions, by the council's own words alone, and how
 * strongly it asks. The values are defined in the guide to the labels; the words that decide are the evidence.
 */
export function assignStatus(record: StatusInput): AssignedStatus {
  const own = readAnswerCues(record, '');
  const parts = record.actions.map((action, i) => readAnswerCues(action, `actions[${String(i)}].`));
  const actions = parts.map(readStatus);
  return {
    // A status that the document prints in so many words is not read against its prose.
    status: findStatusLabel(record) ?? combineStatuses(readStatus(own), actions),
    actions,
    accepted: readAccepted([own, ...parts]),
    strength: assignStrength(record.text),
  };
}

const IN_PART =
  /\b(?:partial(?:ly)?|partly|in part|in principle)[ -](?:accept|agree|support)|\b(?:accepted|agreed) in part\b/i;
const WELCOMED = /\b(?:accepts?|accepted|agrees?|agreed|welcomes?|recognises?|acknowledges?|acknowledged)\b/i;

/** Accepted or not, apart from what is done: a council that declines may act all the same. */
function readAccepted(parts: readonly AnswerCues[]): Recommendation['accepted'] {
  const cues = parts.flatMap((part) => part.cues);
  const texts = parts.flatMap((part) => part.texts);
  const acts = cues.some((cue) => cue.kind !== 'declined');
  if (texts.some((text) => IN_PART.test(text))) return 'in part';
  if (cues.some((cue) => cue.kind === 'declined')) return acts ? 'in part' : 'no';
  return acts || texts.some((text) => WELCOMED.test(text)) ? 'yes' : 'unsaid';
}
