import type { Issue, SourcePlace } from '../model.ts';
import { isActionRef } from './actionRef.ts';
import { isPlaceholder } from './alignColumns.ts';
import { isContinuation, isUnfinished, joinText, newDraft, type Draft } from './draft.ts';
import { findInnerStart, findNumber, type InnerStart, type Numbered } from './findNumber.ts';
import { addBullets, dropRepeated, findBullets, quoteRow, repeats, takeResponseRow } from './joinRows.ts';
import { isListItem } from './isListItem.ts';
import { isSectionLine } from './isSectionLine.ts';
import { isMeetingLine } from './isMeetingLine.ts';
import { isResponseRow } from './isResponseRow.ts';
import type { RoleRow, TableEvent } from './tableEvents.ts';
import { SPLIT_FIELDS, splitJoinedRow } from './splitJoinedRow.ts';
import type { TableFacts } from './tableFacts.ts';
import { takeCells } from './takeCells.ts';

interface Heading {
  readonly text: string;
  readonly place: SourcePlace;
  /** The block of rows in which the heading's first row stands; later blocks only carry it on. */
  block: number | null;
}

interface State {
  readonly facts: TableFacts;
  readonly drafts: Draft[];
  readonly issues: Issue[];
  heading: Heading | null;
  block: number;
  lastNumber: number;
  /** The last row said what the actions below it are for. */
  awaiting: boolean;
  /** A paragraph or a row has been met. */
  opened: boolean;
  /** A row has been met. */
  tabled: boolean;
}

/** Puts a document's rows together into recommendations. */
export function assembleRecommendations(
  events: readonly TableEvent[],
  facts: TableFacts,
): { drafts: Draft[]; issues: Issue[] } {
  const state: State = {
    facts,
    drafts: [],
    issues: [],
    heading: null,
    block: 0,
    lastNumber: 0,
    awaiting: false,
    opened: false,
    tabled: false,
  };
  const rows = events.filter((event): event is RoleRow => event.kind === 'row');
  let taken = 0;
  for (const [index, event] of events.entries()) {
    if (event.kind === 'section' && !isMeetingLine(event.text)) setHeading(state, event.text, event.place);
    else if (event.kind === 'paragraph') takeParagraph(state, events, index, event.text, event.place);
    else if (event.kind === 'row') {
      if (event.fresh) state.block += 1;
      taken += 1;
      state.opened = true;
      state.tabled = true;
      takeRow(state, event, rows[taken]);
      state.awaiting = event.alone === true;
    }
  }
  nameUnused(state);
  return { drafts: state.drafts, issues: state.issues };
}

function setHeading(state: State, text: string, place: SourcePlace): void {
  nameUnused(state);
  state.heading = { text, place, block: null };
}

/** A heading under which nothing stands is said to be left out. */
function nameUnused({ heading, tabled, issues }: State): void {
  if (!heading || !tabled || heading.block !== null) return;
  issues.push({
    code: 'not-a-recommendation',
    message: `A line with nothing below it was left out: “${heading.text}”.`,
    source: heading.place,
  });
}

/** A short line right above a table's header is its heading; any other line after the first table is a note beside it. */
function takeParagraph(
  state: State,
  events: readonly TableEvent[],
  index: number,
  text: string,
  place: SourcePlace,
): void {
  let after = index + 1;
  while (events[after]?.kind === 'break') after += 1;
  const next = events[after];
  const { opened, tabled } = state;
  state.opened = true;
  const heads = next?.kind === 'header' || (next?.kind === 'row' && next.alone === true);
  // A line that names a section stands between rows as well.
  if (next?.kind === 'row' && isSectionLine(text)) setHeading(state, text, place);
  else if (heads && opened && text.length <= 100 && !/[.!?]$|=/.test(text) && !isMeetingLine(text)) {
    setHeading(state, text.replace(/\s+\/\s*\d+$/, ''), place);
  } else if (tabled) {
    state.issues.push({ code: 'margin-note', message: text, source: place });
  }
}

function takeRow(state: State, row: RoleRow, next: RoleRow | undefined): void {
  const current = state.drafts.at(-1);
  const cell = row.cells.get('recommendation');
  const text = cell?.text ?? '';
  const inner = current ? findInnerStart(row.raw, state.lastNumber + 1) : null;
  if (current && inner) {
    takeJoinedRow(state, current, row, inner, next);
    return;
  }
  if (text !== '' && isPlaceholder(text)) {
    state.issues.push({
      code: 'not-a-recommendation',
      message: `A row in which nothing was recommended was left out: ${quoteRow(row)}.`,
      source: row.place,
    });
    return;
  }
  if (current && repeats(current, row)) {
    current.issues.push({
      code: 'row-joined',
      message: 'Joined to the row above, which holds the same recommendation.',
      source: row.place,
    });
    takeCells(state.facts, current, dropRepeated(row), [], false);
    return;
  }
  if (current && isResponseRow(row, current)) {
    takeResponseRow(current, row);
    return;
  }
  if (
    current &&
    text === '' &&
    row.cells.has('action') &&
    isActionRef(row.cells.get('ref')?.text ?? '', current)
  ) {
    continueRecommendation(state, current, row, text);
    return;
  }
  const numbered = findNumber(text);
  if (row.cells.has('ref') || isNextNumber(state, numbered)) {
    startRecommendation(state, row, numbered);
  } else if (cell?.numbered === true) {
    startRecommendation(state, row, {
      number: state.lastNumber + 1,
      ref: String(state.lastNumber + 1),
      printed: '',
      rest: text,
    });
  } else if (!current || row.alone === true) {
    startRecommendation(state, row, null);
  } else if (text === '' || continues(current, row, text)) {
    continueRecommendation(state, current, row, text);
  } else if (isListItem(state.facts, current, row)) {
    addBullets(current, row);
  } else {
    startRecommendation(state, row, null);
  }
}

/** A number counts when the table is numbered; a plain one must not run backwards (it would be a list inside the text). */
function isNextNumber(state: State, numbered: Numbered | null): numbered is Numbered {
  if (numbered === null || !state.facts.numbered) return false;
  return numbered.number === null || numbered.number > state.lastNumber || numbered.number === 1;
}

function continues(current: Draft, row: RoleRow, text: string): boolean {
  if (isContinuation(text)) return row.fresh || isUnfinished(current.text) || current.text === '';
  return current.text === '' && current.actions.length > 0;
}

function startRecommendation(state: State, row: RoleRow, numbered: Numbered | null): void {
  const draft = newDraft();
  const text = numbered?.rest ?? row.cells.get('recommendation')?.text ?? '';
  const previous = state.drafts.at(-1);
  if (numbered !== null) {
    draft.number = numbered.number;
    draft.refPrinted = numbered.printed === '' ? null : numbered.printed;
    if (numbered.number === null) draft.ref = numbered.ref;
    draft.numbering = numbered.printed === '' ? 'inferred' : 'printed';
    if (draft.numbering === 'inferred') {
      draft.issues.push({
        code: 'ref-inferred',
        message: `The number was lost in a list; counted on to ${numbered.ref}.`,
        source: row.place,
      });
    }
    // A first item whose text is lost has lost its number with it.
    if (
      previous &&
      isTextLost(previous) &&
      previous.number === null &&
      numbered.number !== null &&
      numbered.number - 1 > state.lastNumber
    ) {
      previous.number = numbered.number - 1;
      previous.numbering = 'inferred';
      previous.issues.push({
        code: 'ref-inferred',
        message: `The number was lost with the text; the next one printed is ${numbered.ref}.`,
        ...firstPlace(previous),
      });
    }
    if (numbered.number !== null) state.lastNumber = numbered.number;
  } else if (row.cells.has('ref')) {
    draft.refPrinted = row.cells.get('ref')?.text ?? null;
    draft.numbering = 'printed';
  }
  draft.text = text;
  draft.printedText = row.cells.get('recommendation')?.text ?? '';
  draft.key = row.cells.get('key')?.text ?? '';
  draft.body = row.cells.get('body')?.text ?? previous?.body ?? '';
  placeUnderHeading(state, draft, row);
  state.drafts.push(draft);
  takeCells(state.facts, draft, row, findBullets(text), true);
}

function isTextLost(draft: Draft): boolean {
  return draft.text === '' || isContinuation(draft.text);
}

function firstPlace(draft: Draft): { source?: SourcePlace } {
  const first = draft.source[0];
  return first ? { source: first } : {};
}

function placeUnderHeading(state: State, draft: Draft, row: RoleRow): void {
  const own = row.cells.get('section')?.text;
  if (own !== undefined) {
    draft.section = own;
    if (state.heading) state.heading.block ??= state.block;
  } else if (state.heading) {
    state.heading.block ??= state.block;
    draft.section = state.heading.text;
    draft.sectionCarried = state.heading.block !== state.block;
  }
}

function continueRecommendation(state: State, current: Draft, row: RoleRow, text: string): void {
  current.text = joinText(current.text, text);
  takeCells(state.facts, current, row, [], false);
  if (text !== '' || (row.fresh && !state.awaiting)) {
    current.issues.push({
      code: 'row-joined',
      message: row.fresh
        ? 'Joined over a break in the table.'
        : 'Joined to the row above: it begins in mid-sentence.',
      source: row.place,
    });
  }
}

function takeJoinedRow(
  state: State,
  current: Draft,
  row: RoleRow,
  inner: InnerStart,
  next: RoleRow | undefined,
): void {
  const expected = state.lastNumber + 1;
  const { left, right } = splitJoinedRow(row, inner, current, next);
  const rest = right.cells.get('recommendation')?.text ?? '';
  continueRecommendation(state, current, left, left.cells.get('recommendation')?.text ?? '');
  startRecommendation(state, right, {
    number: expected,
    ref: String(expected),
    printed: inner.printed,
    rest,
  });
  const started = state.drafts.at(-1);
  const say = (held: string): Issue => ({
    code: 'row-split',
    message: `One printed row held ${held}; ${SPLIT_FIELDS.join(', ')} were divided where their words fit best.`,
    source: row.place,
  });
  current.issues.push(say('the end of this recommendation and the start of the next'));
  started?.issues.push(say('the end of the previous recommendation and the start of this'));
  if (inner.repaired) {
    started?.issues.push({
      code: 'ref-repaired',
      message: `Printed “${inner.printed}”; read as ${String(expected)}, the next number, with a letter stuck to it. The text keeps what is printed.`,
      source: row.place,
    });
  }
}
