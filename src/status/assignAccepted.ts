import type { Note, Recommendation, Span, StatusMark } from '../model.ts';
import type { Cue } from './findCues.ts';
import type { AnswerCues } from './readAnswerCues.ts';

export interface AssignedAccepted {
  readonly accepted: Recommendation['accepted'];
  /** Whether words of acceptance or refusal say so, or only work that is told of; null for `unsaid`. */
  readonly from: 'stated' | 'inferred' | null;
  /** The words that say so, or, where none do, the first that tell of work; empty for `unsaid`. */
  readonly evidence: readonly Span[];
}

const COLUMN = /\b(?:accept(?:ed|ance)?|agree(?:d|ment)?)\b/i;
const COLUMN_VALUES: readonly (readonly [Recommendation['accepted'], RegExp])[] = [
  [
    'in part',
    /^\W{0,3}(?:(?:agreed?|accept(?:ed)?)\W{1,3})?(?:part\w*|in part|in principle|with (?:amendments?|conditions?))\b/i,
  ],
  ['no', /^\W{0,3}(?:no?\b|not (?:accepted|agreed)|rejected|declined|disagreed?)/i],
  ['yes', /^\W{0,3}(?:y|yes|accept(?:ed)?|agreed?|fully)\b/i],
];
const IN_PART =
  /\b(?:partial(?:ly)?|partly|in part|in principle)[ -](?:accept|agree|support)\w*|\b(?:accept|agree|support)(?:s|d|ed)?(?: this| the recommendation)? (?:in part|in principle|partially|partly)\b/i;
const ACCEPTED =
  /\b(?<!risk (?:is|was) )(?:accepts?|accepted|agrees?|agreed|welcomes?|welcomed|supports? (?:this|the) recommendation|recognises?|acknowledges?|acknowledged)\b/gi;

/** "Not implemented" tells of no work that would show acceptance. */
const DENIED = /^(?:not|no|none|nothing|never|incomplete)\b/i;

interface AcceptedItem {
  readonly notes?: readonly Note[];
}

/**
 * Whether the council accepts what it was asked, apart from what it does: one that declines may act all the same,
 * which is acceptance in part. A column that says so comes first, then words of acceptance, then work, which
 * nobody does on what was refused. `parts`: the record's own answer and those of its actions.
 */
export function assignAccepted(
  record: AcceptedItem,
  parts: readonly AnswerCues[],
  marks: readonly StatusMark[],
): AssignedAccepted {
  const printed = readColumn(record.notes ?? []);
  if (printed !== undefined) return printed;
  const fields = parts.flatMap((part) => part.fields);
  for (const { name, text } of fields) {
    const match = IN_PART.exec(text);
    if (match)
      return { accepted: 'in part', from: 'stated', evidence: [toSpan(name, match.index, match[0])] };
  }
  const cues = parts.flatMap((part) => part.cues);
  const declined = [
    ...cues.filter(({ kind }) => kind === 'declined'),
    ...marks.filter(({ kind, value }) => kind === 'label' && value === 'not accepted'),
  ].map(({ field, start, text }) => toSpan(field, start, text));
  const told = cues.filter(({ kind, text }) => kind !== 'declined' && !DENIED.test(text));
  const toSpans = (some: typeof cues): Span[] =>
    some.map(({ field, start, text }) => toSpan(field, start, text));
  const acts = toSpans(declined.length > 0 ? told.filter(isStep) : told);
  if (declined.length > 0)
    return acts.length > 0
      ? { accepted: 'in part', from: 'stated', evidence: [...declined.slice(0, 1), ...acts.slice(0, 1)] }
      : { accepted: 'no', from: 'stated', evidence: declined.slice(0, 1) };
  for (const { name, text } of fields) {
    const match = text.matchAll(ACCEPTED).next().value;
    if (match) return { accepted: 'yes', from: 'stated', evidence: [toSpan(name, match.index, match[0])] };
  }
  return acts.length > 0
    ? { accepted: 'yes', from: 'inferred', evidence: acts.slice(0, 1) }
    : { accepted: 'unsaid', from: null, evidence: [] };
}

/** "Is considered sufficient", "Plan approved in May": how things stand, and nobody's act. */
const STANDS = /^\W*(?:(?:is|are|was|were)\b|[\p{L}-]+$)/iu;

/** Beside a refusal, neither what is done every year anyway nor how things stand is a step towards what was asked. */
function isStep({ kind, text }: Cue): boolean {
  const past = kind === 'done' || kind === 'finished' || kind === 'step';
  return kind !== 'continuous' && !(past && STANDS.test(text));
}

function readColumn(notes: readonly Note[]): AssignedAccepted | undefined {
  for (const [i, { heading, text }] of notes.entries()) {
    if (!COLUMN.test(heading)) continue;
    for (const [accepted, pattern] of COLUMN_VALUES) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const start = match[0].search(/\w/);
      const evidence = [toSpan(`notes[${String(i)}].text`, start, match[0].slice(start))];
      return { accepted, from: 'stated', evidence };
    }
  }
  return undefined;
}

function toSpan(field: string, start: number, text: string): Span {
  return { field, start, end: start + text.length, text };
}
