import type { Issue, Note, Side, SourcePlace } from '../model.ts';

/** An action while its rows are being put together. */
export interface DraftAction {
  side: Side;
  refPrinted: string | null;
  text: string;
  response: string;
  progress: string;
  owner: string;
  timescale: string;
  /** Its own columns of marks. */
  notes?: Note[];
  source: SourcePlace[];
}

/** The bullets that one row adds to a recommendation, with what stands beside them. */
export interface Part {
  readonly bullets: readonly string[];
  response: string;
  progress: string;
  owner: string;
  timescale: string;
  readonly place: SourcePlace;
  /** Below a recommendation that it does not repeat: an answer with an owner or a date of its own. */
  readonly answers?: true;
}

/** A recommendation while its rows are being put together; empty strings are fields that nothing was read for. */
export interface Draft {
  number: number | null;
  refPrinted: string | null;
  /** The number stands in a column or in the text (`printed`), or the markup lost it (`inferred`). */
  numbering: 'printed' | 'inferred' | 'none';
  ref: string | null;
  key: string;
  body: string;
  section: string | null;
  /** The section's heading stood before an earlier page break. */
  sectionCarried: boolean;
  /** An item of a list, which may go on from the words above the list. */
  listed: boolean;
  text: string;
  /** The cell that it began with, number included. */
  printedText: string;
  findings: string;
  response: string;
  progress: string;
  owner: string;
  timescale: string;
  notes: Note[];
  actions: DraftAction[];
  parts: Part[];
  source: SourcePlace[];
  issues: Issue[];
}

export function newDraft(): Draft {
  return {
    number: null,
    refPrinted: null,
    numbering: 'none',
    ref: null,
    key: '',
    body: '',
    section: null,
    sectionCarried: false,
    listed: false,
    text: '',
    printedText: '',
    findings: '',
    response: '',
    progress: '',
    owner: '',
    timescale: '',
    notes: [],
    actions: [],
    parts: [],
    source: [],
    issues: [],
  };
}

export function newAction(side: Side, place: SourcePlace): DraftAction {
  return {
    side,
    refPrinted: null,
    text: '',
    response: '',
    progress: '',
    owner: '',
    timescale: '',
    source: [place],
  };
}

/** Two pieces of one field: a list item or a new paragraph on a line of its own, a broken sentence joined. */
export function joinText(before: string, after: string): string {
  if (before === '') return after;
  if (after === '') return before;
  if (after.startsWith('- ')) return `${before}\n${after}`;
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before + after;
  return isUnfinished(before) || /^\p{Ll}/u.test(after) ? `${before} ${after}` : `${before}\n${after}`;
}

/** Whether a text breaks off before the end of a sentence. */
export function isUnfinished(text: string): boolean {
  return text !== '' && !/[.?!:;]["'”’)\]]*$/.test(text.trim());
}

/** Whether a text can only be the rest of a sentence that began elsewhere. */
export function isContinuation(text: string): boolean {
  return /^[\p{Ll}(,;)]/u.test(text) && !/^[a-z]\)\s/.test(text) && !/^\(\d/.test(text);
}
