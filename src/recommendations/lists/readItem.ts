import { isAsked } from '../isAsked.ts';
import { isUnfinished, joinText, newDraft, type Draft } from '../draft.ts';
import { joinDates, labelDate } from '../labelDate.ts';
import type { Role } from '../roles.ts';
import type { Item } from './findItems.ts';
import type { Line } from './listLines.ts';
import { cutSpeech, readSpeech } from './minutes.ts';
import { readClosing, readFields, type Field } from './readFields.ts';
import { readMark } from './readMark.ts';
import { liftActions } from './liftActions.ts';
import { readTail } from './readTails.ts';

type FieldName = 'findings' | 'response' | 'progress' | 'owner' | 'timescale';
/** Where a line below an item goes. */
type Place = FieldName | 'text' | 'note';

const FIELDS: Partial<Record<Role, FieldName>> = {
  findings: 'findings',
  response: 'response',
  action: 'response',
  progress: 'progress',
  owner: 'owner',
  timescale: 'timescale',
};

/** What a list's items are read by. */
export interface ListKind {
  /** A line below an item is its gloss. */
  readonly keepsGloss: boolean;
  /** Speeches stand between the items. */
  readonly minutes: boolean;
}

/** A line of its own that is neither an item below the item nor a labelled field. */
export function isGloss({ text }: Line): boolean {
  return /^\p{Lu}/u.test(text) && readMark(text) === null && readKnown(text).length === 0;
}

/**
 * The labelled values of a line that a recommendation has fields for, and what stands beside it as notes; a date under
 * the word of its label where there are several (`all`).
 */
function readKnown(
  text: string,
  all: readonly Field[] = [],
): { name: FieldName | 'note'; heading: string; value: string }[] {
  return readFields(text).flatMap((field: Field) => {
    const { role, heading, value } = field;
    const name = role === 'note' ? role : FIELDS[role];
    const dated = role === 'timescale' && value !== '' ? labelDate(value, field, all) : value;
    return name === undefined ? [] : [{ name, heading, value: dated }];
  });
}

/** Adds a line to a field, to the last note, or to what is asked. */
function addText(draft: Draft, field: Place, text: string): void {
  const note = draft.notes.at(-1);
  if (field !== 'note') draft[field] = joinText(draft[field], text);
  else if (note) draft.notes[draft.notes.length - 1] = { ...note, text: joinText(note.text, text) };
}

/** An item of a list with what follows it, as a recommendation. */
export function readItem({ mark, line, section, more }: Item, kind: ListKind): Draft {
  const draft = newDraft();
  const number = mark.kind === 'number' || mark.series === 'Recommendation' ? Number(mark.ref) : NaN;
  draft.number = mark.ref !== '' && Number.isInteger(number) ? number : null;
  draft.refPrinted = mark.ref === '' ? null : mark.ref;
  draft.numbering = mark.ref === '' ? 'none' : 'printed';
  draft.section = section;
  draft.listed = true;
  draft.source.push(line.place);
  const said = kind.minutes ? cutSpeech(mark.rest) : { text: mark.rest, reply: '' };
  const [next] = more;
  const wraps = next !== undefined && !next.apart && readMark(next.text) === null;
  draft.text = wraps ? said.text : trimEnd(said.text);
  draft.response = said.reply;
  const titled = mark.kind === 'label' || mark.kind === 'number';
  if (said.text === mark.rest || said.reply !== '') takeLines(draft, more, { ...kind, titled });
  const { before, fields } = readClosing(draft.text);
  draft.text = trimEnd(before);
  for (const { role, heading, value } of fields) {
    const name = FIELDS[role];
    if (role === 'note') draft.notes.push({ heading, text: value });
    else if (name !== undefined) draft[name] = joinText(draft[name], value);
  }
  const tail = readTail(draft.text);
  if (tail && draft.owner === '' && draft.timescale === '') Object.assign(draft, tail);
  liftActions(draft);
  return draft;
}

function takeLines(draft: Draft, more: readonly Line[], kind: ListKind & { readonly titled: boolean }): void {
  let field: Place = draft.response === '' ? 'text' : 'response';
  // A label alone on its line has its value below.
  let awaits = false;
  const fields = more.flatMap(({ text }) => readFields(text));
  const labelled = more.map(({ text }) => readKnown(text, fields));
  const lastLabelled = labelled.reduce((last, { length }, index) => (length > 0 ? index : last), -1);
  for (const [index, next] of more.entries()) {
    const known = labelled[index] ?? [];
    const speech = kind.minutes ? readSpeech(next.text) : null;
    const mark = readMark(next.text);
    const reply = speech === null ? '' : findReply(next.text, speech);
    // What is asked and answered once an answer was given is about something else.
    if (speech === 'else' && (reply === '' || draft.response !== '')) break;
    if (speech !== null) {
      field = 'response';
      draft.response = joinText(draft.response, reply);
    } else if (known.length > 0) {
      for (const { name, heading, value } of known) {
        field = name;
        if (name === 'note') draft.notes.push({ heading, text: value });
        else if (name === 'timescale' && draft.timescale !== '' && value !== '')
          draft.timescale = joinDates(draft.timescale, value);
        else addText(draft, name, value);
        awaits = value === '';
      }
    } else if (draft.text === '' && field === 'text') draft.text = next.text;
    else if (mark !== null) addText(draft, field, `- ${trimEnd(mark.rest)}`);
    else if (field === 'text' && isGloss(next)) {
      // Below a title that asks for nothing ("3. Finance") what is asked stands in the line below.
      const titled = kind.titled && !isAsked(draft.text) && isAsked(next.text);
      if (!titled && !kind.keepsGloss) break;
      if (titled) draft.text = `${draft.text}\n${next.text}`;
      else {
        draft.findings = joinText(draft.findings, next.text);
        field = 'findings';
      }
    } else {
      // What follows a gap, and no item has, is no part of the list.
      const held = field === 'note' ? (draft.notes.at(-1)?.text ?? '') : draft[field];
      const short = field === 'owner' || field === 'timescale';
      if (next.apart && !awaits && (short || (!kind.keepsGloss && !isUnfinished(held)))) {
        // Above another label it is a further paragraph, but an owner and a date have one.
        if (field === 'text' || index > lastLabelled) break;
        if (short) continue;
      }
      addText(draft, field, next.text);
      awaits = false;
    }
    if (!draft.source.includes(next.place)) draft.source.push(next.place);
  }
}

/** What was answered in a line of minutes, without what else was said or decided there. */
function findReply(text: string, speech: 'reply' | 'else'): string {
  const { reply, text: said } = cutSpeech(text);
  return speech === 'reply' ? said : reply === '' ? '' : cutSpeech(reply).text;
}

/** "…; and" between items of a list in a sentence. */
function trimEnd(text: string): string {
  return text.replace(/[;,]\s*(?:and|or)?$/, '').replace(/\s+(?:and|or)$/, '');
}
