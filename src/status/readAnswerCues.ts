import type { Note, ReadAction, Side, TextField, Update } from '../model.ts';
import { dropKeptPromises } from './dropKeptPromises.ts';
import { findCues, type Cue } from './findCues.ts';
import { findLastUpdate } from './findLastUpdate.ts';
import { markSteps } from './markSteps.ts';

/** What a council says of one item: a recommendation, or one of its actions. */
export interface AnswerCues {
  readonly cues: readonly Cue[];
  /** The fields that were read. */
  readonly fields: readonly TextField[];
  /** The field that was written last, or null: what it promises and what is under way supersedes the rest. */
  readonly latest: string | null;
  /** The field of the timescale, whose words may say that the work has no end. */
  readonly timescale: string;
}

interface AnswerItem {
  readonly side?: Side;
  readonly text: string;
  readonly response: string | null;
  readonly progress: string | null;
  readonly updates: readonly Update[];
  readonly notes?: readonly Note[];
  readonly timescalePrinted?: ReadAction['timescalePrinted'];
}

/** Columns whose words tell of the work, where they are more than a mark. */
const STATUS_COLUMN = /\b(?:status|b?rag)\b/i;

/** The cues in a council's own words on an item; never in words that the reviewer wrote. */
export function readAnswerCues(item: AnswerItem, prefix: string): AnswerCues {
  const timescale = `${prefix}timescale.text`;
  const fields = [
    { name: `${prefix}text`, text: item.side === 'response' ? item.text : null },
    { name: `${prefix}response`, text: item.response },
    { name: `${prefix}progress`, text: item.progress },
    ...item.updates.map((update, i) => ({ name: `${prefix}updates[${String(i)}].text`, text: update.text })),
    ...(item.notes ?? []).map(({ heading, text }, i) => ({
      name: `${prefix}notes[${String(i)}].text`,
      text: STATUS_COLUMN.test(heading) ? text : null,
    })),
    { name: timescale, text: hideDateLabels(item.timescalePrinted?.trim() ?? null) },
  ].filter((field): field is { name: string; text: string } => field.text !== null && field.text !== '');
  // What a response promises to do is not by its own words what it was asked to do.
  const ask = item.side === 'response' ? '' : item.text;
  const found = fields.flatMap(findCues);
  const cues = markSteps(dropKeptPromises(found, fields), fields, ask);
  return {
    cues,
    fields,
    latest: findLatest(item, prefix, cues),
    timescale,
  };
}

/** What has only begun by being done. */
const STARTED = /\b(launch|introduc|establish)ed$/i;

/** "Will be chaired by the Mayor" may tell what a thing is like; "will create" promises another. */
const PASSIVE = /^\W*(?:will|shall|to) (?:\w+ )?be\b/i;

/** The last of the dated updates; undated progress was not always written after the response. */
function findLatest(item: AnswerItem, prefix: string, cues: readonly Cue[]): string | null {
  const latest = findLastUpdate(item.updates);
  if (latest !== undefined) return `${prefix}updates[${String(latest)}].text`;
  // A timescale that tells of the past ("Completed June 2022") was written when the work was done; what was launched
  // leaves open what else is promised.
  const timescale = `${prefix}timescale.text`;
  const told = cues.find((cue) => cue.field === timescale && cue.kind === 'done');
  if (told === undefined) return null;
  const start = STARTED.exec(told.text)?.[1]?.toLowerCase();
  const isOpen = cues.some(
    ({ field, kind, text }) =>
      start !== undefined &&
      field !== timescale &&
      kind === 'future' &&
      !PASSIVE.test(text) &&
      !text.toLowerCase().includes(start),
  );
  return isOpen ? null : timescale;
}

/** Labels that set an original and a revised date apart tell of no work; each gives way to as many spaces. */
function hideDateLabels(timescale: string | null): string | null {
  return (
    timescale?.replace(/^(?:original|revised)[^:\n]{0,20}:/gim, (label) => ' '.repeat(label.length)) ?? null
  );
}
