import type {
  ColumnChoice,
  DocumentInfo,
  Issue,
  ReadAction,
  ReadDocument,
  ReadRecommendation,
  Review,
  SourceDocument,
} from '../model.ts';
import { assembleRecommendations } from './assembleRecommendations.ts';
import { assignRefs } from './assignRefs.ts';
import { describeDropped, describeIntroduction, describeText, findNothing } from './describeSeen.ts';
import { isContinuation, type Draft, type DraftAction } from './draft.ts';
import { findContents, findContentsTitle, type ContentsSection } from './findContents.ts';
import { readBlocksBeside, readLists } from './lists/readLists.ts';
import { hasReviewSign } from './hasReviewSign.ts';
import { markCopies } from './markCopies.ts';
import { nestActions } from './nestActions.ts';
import { pairAskedActions } from './pairAskedActions.ts';
import { readColumnMap } from './mapColumns.ts';
import { readRows } from './readRows.ts';
import { restoreList } from './restoreList.ts';
import { readTableFacts } from './tableFacts.ts';
import { liftMarks } from './liftMarks.ts';
import { letterOf, liftProgress } from './takeActions.ts';

/**
 * Reads every recommendation of a document from its tables, in printed order, with what was joined, shifted,
 * guessed or left out as issues. Dates, owners and updates are still as printed. `columns`: what a reader says that
 * columns hold.
 */
export function readRecommendations(
  source: SourceDocument,
  info: DocumentInfo,
  columns: readonly ColumnChoice[] = [],
): ReadDocument {
  const { events, issues } = readRows(
    source.blocks,
    readColumnMap(columns),
    info.review.kind !== null || hasReviewSign(info.title),
  );
  const facts = readTableFacts(events);
  const assembled = assembleRecommendations(events, facts);
  const isKept = ({ text, actions }: Draft): boolean => text !== '' || actions.length > 0;
  const tabled = assembled.drafts.filter(isKept);
  const read =
    tabled.length > 0
      ? [...tabled, ...readBlocksBeside(source.blocks, tabled)]
      : readLists(source.blocks, info.review.kind !== null || hasReviewSign(info.title));
  const listed = tabled.length === 0 && read.length > 0;
  for (const draft of read) {
    restoreBullets(draft);
    if (facts.actionColumn) liftProgress(draft);
    liftMarks(draft);
    turnAnswersIntoActions(draft);
    pairAskedActions(draft);
  }
  const drafts = nestActions(read);
  assignRefs(drafts);
  const contents = findContents(events);
  for (const draft of drafts) nameSection(draft, contents);
  markCopies(drafts);
  const margin = assembled.issues
    .filter((issue) => issue.code === 'margin-note')
    .map((issue) => issue.message);
  const ids = nameAll(drafts, info.id);
  const ownerColumn =
    (!listed && facts.ownerColumn) ||
    drafts.some(({ owner, actions }) => owner !== '' || actions.some((action) => action.owner !== ''));
  return {
    info,
    records: drafts.map((draft, index) => finishRecord(draft, ids[index] ?? '', info, ownerColumn, margin)),
    issues: [
      ...issues.filter((issue) => !isUsed(issue, drafts)),
      ...assembled.issues,
      ...describeDropped(assembled.drafts.filter((draft) => !isKept(draft))),
      ...(listed ? describeText(source.blocks, drafts) : describeIntroduction(events, contents)),
      ...findNothing(drafts, source.blocks),
    ],
  };
}

/** Whether what was left out of the tables was read as an item of a list. */
function isUsed({ code, source }: Issue, drafts: readonly Draft[]): boolean {
  return code === 'not-a-recommendation' && drafts.some((draft) => source && draft.source.includes(source));
}

function restoreBullets(draft: Draft): void {
  const text = restoreList(draft.text);
  const source = draft.source[0];
  if (text === draft.text) return;
  draft.text = text;
  draft.issues.push({
    code: 'list-restored',
    message: 'Sentences printed in one line behind a colon were read as a list.',
    ...(source ? { source } : {}),
  });
}

/** Where answers stand in rows of their own below one recommendation, each is an action of the council's. */
function turnAnswersIntoActions(draft: Draft): void {
  const rows = draft.issues.filter((issue) => issue.code === 'response-in-recommendation-column').length;
  if (rows === 0) return;
  for (const part of draft.parts) {
    draft.actions.push({
      side: 'response',
      refPrinted: null,
      text: part.response,
      response: '',
      progress: part.progress,
      owner: part.owner,
      timescale: part.timescale,
      source: [part.place],
    });
  }
  draft.parts = [];
}

/** A heading that only an earlier page carries gives way to the contents list, which names the true one. */
function nameSection(draft: Draft, contents: readonly ContentsSection[]): void {
  const source = draft.source[0];
  const at = source ? { source } : {};
  const announced = findContentsTitle(draft.text, contents);
  const agrees =
    announced !== null &&
    draft.section !== null &&
    draft.section.toLowerCase().includes(announced.toLowerCase());
  if (announced !== null && !agrees && (draft.sectionCarried || draft.section === null)) {
    draft.section = announced;
    draft.issues.push({
      code: 'section-from-contents',
      message: 'The section’s heading is missing above this table; its name stands in the contents list.',
      ...at,
    });
  } else if (draft.sectionCarried) {
    draft.issues.push({
      code: 'section-carried',
      message: 'The section’s heading was printed on an earlier page and carried on.',
      ...at,
    });
  }
}

function nameAll(drafts: readonly Draft[], document: string): string[] {
  const seen = new Map<string, number>();
  let unnumbered = 0;
  return drafts.map((draft) => {
    if (draft.ref === null || draft.ref === '') {
      unnumbered += 1;
      return `${document}/u${String(unnumbered)}`;
    }
    const ref = draft.ref.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-|-$/g, '');
    const times = (seen.get(ref) ?? 0) + 1;
    seen.set(ref, times);
    return `${document}/${ref}${times > 1 ? `-${String(times)}` : ''}`;
  });
}

function finishRecord(
  draft: Draft,
  id: string,
  info: DocumentInfo,
  ownerColumn: boolean,
  margin: readonly string[],
): ReadRecommendation {
  const lost = (isContinuation(draft.text) && !draft.listed) || draft.text === '';
  const source = draft.source[0];
  const issues: Issue[] = [...draft.issues];
  if (lost)
    issues.push({
      code: 'text-lost',
      message: 'Only the end of this recommendation’s text is in the document as supplied.',
      ...(source ? { source } : {}),
    });
  // A remark that also stands loose beside the table is a note between officers, not part of the record.
  const notes = draft.notes.filter((note) => !margin.includes(note.text));
  if (notes.length < draft.notes.length)
    issues.push({
      code: 'margin-note',
      message: 'A working note in this row was left out; the page shows it with the document.',
      ...(source ? { source } : {}),
    });
  return {
    id,
    document: info.id,
    council: info.council,
    review: findReview(draft, info),
    ref: draft.ref === '' ? null : draft.ref,
    refPrinted: draft.refPrinted,
    section: draft.section,
    text: draft.text,
    findings: orNull(draft.findings),
    response: orNull(draft.response),
    progress: orNull(draft.progress),
    updates: [],
    notes,
    actions: draft.actions.map(finishAction),
    ownerPrinted: orNull(draft.owner),
    ownerColumn,
    timescalePrinted: orNull(draft.timescale),
    source: draft.source,
    corrections: [],
    issues,
  };
}

function findReview(draft: Draft, info: DocumentInfo): Review {
  return info.reviews[draft.body] ?? (draft.body === '' ? info.review : { ...info.review, body: draft.body });
}

function finishAction(action: DraftAction, index: number): ReadAction {
  return {
    side: action.side,
    ref: letterOf(index),
    refPrinted: action.refPrinted,
    text: action.text,
    response: orNull(action.response),
    progress: orNull(action.progress),
    updates: [],
    ...(action.notes ? { notes: action.notes } : {}),
    ownerPrinted: orNull(action.owner),
    timescalePrinted: orNull(action.timescale),
    source: action.source,
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
