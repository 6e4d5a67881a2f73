import type { SourceBlock } from '../../model.ts';
import { readWords } from '../../text/words.ts';
import { isUnfinished, joinText, newDraft, type Draft } from '../draft.ts';
import { findExactRole, type Role } from '../roles.ts';
import { findItems, type Item } from './findItems.ts';
import { listLines, type Line } from './listLines.ts';
import { readMark } from './readMark.ts';

/** In a list of titles with a gloss each, so many of the items but the last have one. */
const MIN_GLOSSED = 0.5;
/** "Management response: Agreed." */
const FIELD = /^(?:- )?([\p{Lu}][^:]{1,50}):\s*(.*)$/u;

const FIELDS: Partial<Record<Role, 'findings' | 'response' | 'progress' | 'owner' | 'timescale'>> = {
  findings: 'findings',
  response: 'response',
  action: 'response',
  progress: 'progress',
  owner: 'owner',
  timescale: 'timescale',
};

/**
 * The recommendations of a document that has them in no table, from the lists in its text: labelled, numbered, lettered
 * or with bullets, in lines or run together. Below an item its gloss and its labelled fields ("Owner: …") are read.
 * A recommendation that is listed twice comes once, where most is said of it.
 */
export function readLists(blocks: readonly SourceBlock[]): Draft[] {
  const items = findItems(listLines(blocks));
  const glossed = items.slice(0, -1).filter(({ more }) => more.some(isGloss)).length;
  const keepsGloss = items.length > 1 && glossed / (items.length - 1) >= MIN_GLOSSED;
  const drafts = new Map<string, Draft>();
  for (const item of items) {
    const draft = readItem(item, keepsGloss);
    const key = `${draft.refPrinted ?? ''} ${readWords(draft.text).join(' ')}`;
    const twin = drafts.get(key);
    if (draft.text !== '' && (!twin || measure(draft) > measure(twin))) drafts.set(key, draft);
  }
  return [...drafts.values()];
}

function measure({ text, findings, response, progress }: Draft): number {
  return text.length + findings.length + response.length + progress.length;
}

/** A line of its own that is neither an item below the item nor a labelled field. */
function isGloss({ text }: Line): boolean {
  return /^\p{Lu}/u.test(text) && readMark(text) === null && readField(text) === null;
}

function readField(text: string): { field: keyof typeof FIELDS; rest: string } | null {
  const match = FIELD.exec(text);
  const role = match ? findExactRole(match[1] ?? '') : null;
  return role !== null && FIELDS[role] !== undefined ? { field: role, rest: match?.[2] ?? '' } : null;
}

function readItem({ mark, line, section, more }: Item, keepsGloss: boolean): Draft {
  const draft = newDraft();
  const number = mark.kind === 'number' || mark.series === 'Recommendation' ? Number(mark.ref) : NaN;
  draft.number = Number.isInteger(number) ? number : null;
  draft.refPrinted = mark.ref === '' ? null : mark.ref;
  draft.numbering = mark.ref === '' ? 'none' : 'printed';
  draft.section = section;
  draft.listed = true;
  draft.text = trimEnd(mark.rest);
  draft.source.push(line.place);
  let field: (typeof FIELDS)[Role] | 'text' = 'text';
  for (const next of more) {
    const named = readField(next.text);
    const known = named ? FIELDS[named.field] : undefined;
    if (named && known) {
      field = known;
      draft[field] = joinText(draft[field], named.rest);
    } else if (draft.text === '' && field === 'text') draft.text = next.text;
    else if (readMark(next.text) !== null) {
      const item = readMark(next.text);
      draft[field] = joinText(draft[field], `- ${item?.rest ?? next.text}`);
    } else if (field === 'text' && isGloss(next)) {
      if (!keepsGloss) break;
      draft.findings = joinText(draft.findings, next.text);
      field = 'findings';
    } else {
      // What follows a gap, and no item has, is no part of the list.
      if (next.apart && !keepsGloss && !isUnfinished(draft[field])) break;
      draft[field] = joinText(draft[field], next.text);
    }
    if (!draft.source.includes(next.place)) draft.source.push(next.place);
  }
  return draft;
}

/** "…; and" between items of a list in a sentence. */
function trimEnd(text: string): string {
  return text.replace(/[;,]\s*(?:and|or)?$/, '').replace(/\s+(?:and|or)$/, '');
}
