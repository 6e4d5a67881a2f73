import type { SourceBlock } from '../../model.ts';
import { compareWords, readWords } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { fillAnswers } from './fillAnswers.ts';
import { findAssigned } from './findAssigned.ts';
import { findInline } from './findInline.ts';
import { findItems, type Item } from './findItems.ts';
import { listLines, type Line } from './listLines.ts';
import { markLabels } from './markLabels.ts';
import { answersAll, isMinutes } from './minutes.ts';
import { readBlocks } from './readBlocks.ts';
import { isGloss, readItem } from './readItem.ts';
import { isDecision, isOfReview } from './reviewSigns.ts';

/** In a list of titles with a gloss each, so many of the items but the last have one. */
const MIN_GLOSSED = 0.5;
/** Two texts under one reference that agree so far are one, said again in other words. */
const MIN_SAME = 0.8;

/**
 * The recommendations of a document that has them in no table: blocks of labelled values, else the lists in its text,
 * labelled, numbered, lettered or with bullets, in lines or run together, else sentences that recommend, else items that end in owner and date. Below an item
 * its gloss and its labelled fields ("Owner: …") are read. A recommendation that is listed twice comes once, where most
 * is said of it. `reviewed`: known from elsewhere to be of a review.
 */
export function readLists(blocks: readonly SourceBlock[], reviewed = false): Draft[] {
  const printed = listLines(blocks);
  const review = reviewed || isOfReview(printed);
  const blocked = readBlocks(printed).filter(({ text }) => review || !isDecision(text));
  if (blocked.length > 0) return dropTwins(blocked);
  const lines = markLabels(printed);
  const said = findInline(lines, findItems(lines, review));
  const items = said.length > 0 || !review ? said : findAssigned(lines);
  const glossed = items.slice(0, -1).filter((item) => linesBelow(item).some(isGloss)).length;
  const keepsGloss = items.length > 1 && glossed / (items.length - 1) >= MIN_GLOSSED;
  const minutes = isMinutes(lines);
  const drafts = items.map((item) => readItem(item, { keepsGloss, minutes }));
  if (minutes) shareAnswers(drafts);
  const kept = dropTwins(drafts);
  fillAnswers(blocks, kept);
  return kept;
}

/** An answer to all that stand together ("Both were accepted.") is that of each. */
function shareAnswers(drafts: readonly Draft[]): void {
  for (const [index, { response, source }] of drafts.entries()) {
    if (!answersAll(response)) continue;
    for (let above = index - 1; above >= 0; above -= 1) {
      const draft = drafts[above];
      if (!draft || draft.source[0] !== source[0] || draft.response !== '') break;
      draft.response = response;
    }
  }
}

/** The lines below the words of an item, which may stand below its label. */
function linesBelow({ mark, more }: Item): readonly Line[] {
  return mark.rest === '' ? more.slice(1) : more;
}

/**
 * Blocks of labelled values that stand beside tables of recommendations. What a block says more of a recommendation that
 * a table holds goes to that; the others are given back.
 */
export function readBlocksBeside(blocks: readonly SourceBlock[], tabled: readonly Draft[]): Draft[] {
  // Rows of labels and values that were read as a table already hold nothing more.
  const read = new Set(tabled.flatMap(({ source }) => source));
  const own = dropTwins(readBlocks(listLines(blocks)));
  return own.filter((draft) => {
    if (draft.source.every((place) => read.has(place))) return false;
    const twin = tabled.find((other) => compareWords(other.text, draft.text) >= MIN_SAME);
    if (twin) fillFrom(twin, draft);
    return twin === undefined;
  });
}

/** Fields of a table's recommendation that hold nothing, from the block that says more of it. */
function fillFrom(draft: Draft, { section, notes, source, ...block }: Draft): void {
  for (const field of ['findings', 'response', 'progress', 'owner', 'timescale'] as const) {
    const held =
      draft[field] !== '' ||
      draft.parts.some((part) => field !== 'findings' && part[field] !== '') ||
      draft.actions.some((action) => field !== 'findings' && action[field] !== '');
    if (!held) draft[field] = block[field];
  }
  draft.section ??= section;
  for (const note of notes)
    if (!draft.notes.some(({ heading }) => heading === note.heading)) draft.notes.push(note);
  draft.source.push(...source.filter((place) => !draft.source.includes(place)));
}

function dropTwins(all: readonly Draft[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const byRef = new Map<string, string>();
  for (const draft of all) {
    if (draft.text === '') continue;
    const ref = draft.refPrinted ?? '';
    const own = `${ref} ${readWords(draft.text).join(' ')}`;
    const before = ref === '' ? undefined : byRef.get(ref);
    const twin = before === undefined ? undefined : drafts.get(before);
    const key =
      before !== undefined && twin && compareWords(twin.text, draft.text) >= MIN_SAME ? before : own;
    const held = drafts.get(key);
    if (!held || measure(draft) > measure(held)) drafts.set(key, draft);
    byRef.set(ref, key);
  }
  return [...drafts.values()];
}

function measure({ text, findings, response, progress }: Draft): number {
  return text.length + findings.length + response.length + progress.length;
}
