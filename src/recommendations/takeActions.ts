import { isActionRef } from './actionRef.ts';
import type { Draft, DraftAction } from './draft.ts';
import { isContinuation, joinText, newAction } from './draft.ts';
import { shareTimescale } from './shareTimescale.ts';
import { splitActionCell } from './splitActionCell.ts';
import type { RoleRow } from './tableEvents.ts';
import { LETTERED } from './tableFacts.ts';

/** Reads a row's lettered responses ("a) …") into the recommendation's actions, one a letter or one a row. */
export function takeLetteredActions(draft: Draft, row: RoleRow): void {
  const text = row.cells.get('response')?.text ?? '';
  const timescale = row.cells.get('timescale')?.text ?? '';
  const owner = row.cells.get('owner')?.text ?? '';
  if (text === '' && timescale === '' && owner === '') return;
  const last = draft.actions.at(-1);
  const [head, ...rest] = splitAtLetters(
    text,
    last?.refPrinted ?? null,
    LETTERED.exec(timescale)?.[1] ?? null,
  );
  const own = owner !== '' || (timescale !== '' && !isContinuation(timescale));
  // A date or an owner of its own starts an action even where its letter was lost; with a second letter in
  // the same cell they belong to the later one.
  const startsHere = LETTERED.test(head ?? '') || last === undefined || (own && rest.length === 0);
  const starting = startsHere ? [head ?? '', ...rest] : rest;
  const shared = shareTimescale(
    timescale,
    starting.map((piece) => LETTERED.exec(piece)?.[1] ?? null),
  );
  const dates = shared ?? starting.map((_, index) => (index === starting.length - 1 ? timescale : ''));
  if (startsHere) {
    draft.actions.push(startAction(draft, row, head ?? '', dates[0] ?? '', rest.length === 0));
  } else if (head !== undefined && head !== '') {
    last.text = joinText(last.text, head);
    last.source.push(row.place);
    if (rest.length === 0) last.timescale = joinText(last.timescale, timescale);
    draft.issues.push({
      code: 'row-joined',
      message: `Joined to action ${letterOf(draft.actions.length - 1)}: the row has no letter, date or owner of its own.`,
      source: row.place,
    });
  }
  for (const [index, piece] of rest.entries()) {
    draft.issues.push({
      code: 'row-split',
      message: 'One cell held the end of one action and the start of the next.',
      source: row.place,
    });
    const date = dates[starting.length - rest.length + index] ?? '';
    draft.actions.push(startAction(draft, row, piece, date, index === rest.length - 1));
  }
}

/** The letter by which the action at this index is referred to. */
export function letterOf(index: number): string {
  return index < 26
    ? String.fromCharCode(97 + index)
    : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;
}

function startAction(
  draft: Draft,
  row: RoleRow,
  piece: string,
  date: string,
  takesOwner: boolean,
): DraftAction {
  const action = newAction('response', row.place);
  const marker = LETTERED.exec(piece);
  const shard = row.fragments.find((fragment) => fragment.length <= 3);
  action.refPrinted = marker?.[1] ?? shard ?? null;
  action.text = piece.slice(marker?.[0].length ?? 0);
  if (isContinuation(action.text)) {
    draft.issues.push({
      code: 'text-lost',
      message: 'This action begins in mid-sentence; its start is not in the document as supplied.',
      source: row.place,
    });
  }
  const letter = LETTERED.exec(date);
  action.timescale = date.slice(letter?.[0].length ?? 0);
  if (takesOwner) {
    action.owner = row.cells.get('owner')?.text ?? '';
    if (letter?.[1] !== undefined && letter[1] !== letterOf(draft.actions.length)) {
      draft.issues.push({
        code: 'label-mismatch',
        message: `The date beside action ${letterOf(draft.actions.length)} is lettered “${letter[1]}”; paired by row.`,
        source: row.place,
      });
    }
  }
  return action;
}

/**
 * Cuts a cell where another letter starts inside it ("… MJ Awards. d) Regular …"): the next in order, or the
 * one that the date beside it carries.
 */
function splitAtLetters(text: string, lastPrinted: string | null, dated: string | null): string[] {
  const pieces: string[] = [];
  let rest = text;
  let previous = LETTERED.exec(text)?.[1] ?? lastPrinted;
  for (;;) {
    const following =
      previous !== null && /^[a-y]$/.test(previous) ? String.fromCharCode(previous.charCodeAt(0) + 1) : null;
    const next = [following, dated].find((letter) => letter !== null && findLetter(rest, letter) > 0) ?? null;
    if (next === null) break;
    const at = findLetter(rest, next);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at);
    previous = next;
  }
  return [...pieces, rest];
}

function findLetter(text: string, letter: string): number {
  return text.search(new RegExp(String.raw`(?<=[.!?:;]\s)${letter}\)\s`));
}

/** Reads a row of a table with a column of actions: one action a row, unless the row only goes on. */
export function takeActionCell(draft: Draft, row: RoleRow, starts: boolean): void {
  const text = row.cells.get('action')?.text ?? '';
  const timescale = row.cells.get('timescale')?.text ?? '';
  const owner = row.cells.get('owner')?.text ?? '';
  const progress = row.cells.get('progress')?.text ?? '';
  if (text === '' && timescale === '' && owner === '') {
    draft.progress = joinText(draft.progress, progress);
    return;
  }
  const last = draft.actions.at(-1);
  if (
    last !== undefined &&
    !starts &&
    timescale === '' &&
    owner === '' &&
    (row.fresh || isContinuation(text))
  ) {
    last.text = joinText(last.text, text);
    last.progress = joinText(last.progress, progress);
    last.source.push(row.place);
    draft.issues.push({
      code: 'row-joined',
      message: `Joined to action ${letterOf(draft.actions.length - 1)} over a break in the table.`,
      source: row.place,
    });
    return;
  }
  const items = splitActionCell(text, owner, timescale);
  draft.actions.push(...items.map((item) => ({ ...newAction('response', row.place), ...item })));
  const [only, ...others] = items;
  const added = draft.actions.at(-1);
  if (only && others.length === 0 && added) {
    const ref = row.cells.get('ref')?.text ?? '';
    if (isActionRef(ref, draft)) added.refPrinted ??= ref;
    added.progress = progress;
  } else draft.progress = joinText(draft.progress, progress);
}

/** Progress that is told of one action alone is the recommendation's; told of several, each keeps its own. */
export function liftProgress(draft: Draft): void {
  const told = draft.actions.filter(({ progress }) => progress !== '');
  const [only] = told;
  if (!only || told.length > 1) return;
  draft.progress = joinText(draft.progress, only.progress);
  only.progress = '';
}
