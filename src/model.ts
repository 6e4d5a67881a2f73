/** The records that pass between stages. Fields may be added, never changed or removed. */

/** Where something stands in what was read: a line of text, a page and row of a PDF, a cell of a sheet. */
export type SourcePlace =
  | { readonly line: number; readonly column?: number }
  | { readonly page: number; readonly row: number; readonly box?: PageBox }
  | { readonly sheet: string; readonly cell: string }
  /** A row of a table of a Word file or web page, or a paragraph of one; all count from 1. */
  | { readonly table: number; readonly row: number }
  | { readonly paragraph: number };

/** Left, top, right, bottom on the page as it is read, in points from its top left corner. */
export type PageBox = readonly [number, number, number, number];

/** Something in a document that a reader of the figures should know: what was joined, guessed, left out. */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly source?: SourcePlace;
  /** The words of the record that it is about, where it is about words. */
  readonly spans?: readonly Span[];
}

export type IssueCode =
  // Reading
  | 'no-recommendations'
  | 'columns-inferred'
  | 'column-not-found'
  | 'review-unseen'
  | 'header-glued'
  | 'header-broken'
  | 'row-joined'
  | 'row-split'
  | 'row-shifted'
  | 'row-duplicate'
  | 'cell-dropped'
  | 'cell-fragment'
  | 'cell-guessed'
  | 'text-lost'
  | 'ref-inferred'
  | 'ref-repaired'
  | 'section-carried'
  | 'section-from-contents'
  | 'label-mismatch'
  | 'list-restored'
  | 'text-repeated'
  | 'response-in-recommendation-column'
  | 'margin-note'
  | 'not-a-recommendation'
  | 'look-alike-letters'
  | 'glued-words'
  // Corrections
  | 'corrected'
  | 'correction-failed'
  // Owners and references
  | 'owner-unclear'
  | 'owner-repaired'
  | 'reference-unresolved'
  | 'answer-by-reference'
  // Status
  | 'status-contradiction'
  // Themes
  | 'no-theme-found'
  // Input
  | 'council-unclear'
  | 'review-unclear'
  | 'unreadable'
  | 'empty'
  | 'encoding-guessed'
  | 'sheet-left-out'
  | 'bad-line';

/** One cell of a row as read, before any cleaning. `column` counts from 0 within its row. */
export interface SourceCell {
  readonly text: string;
  readonly column: number;
  /** How many columns it is merged over, where more than one. */
  readonly columns?: number;
  /** Its own place, where a format has one; else that of its row. */
  readonly place?: SourcePlace;
  /** A cell merged with the one above: the text stands there, and here once more. */
  readonly merged?: true;
}

/** One piece of a document in printed order: a table row, a paragraph, or the gap between blocks. */
export type SourceBlock =
  | { readonly kind: 'row'; readonly cells: readonly SourceCell[]; readonly place: SourcePlace }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly place: SourcePlace;
      /** Set where the format says that it is a heading. */
      readonly heading?: true;
      /** How far it is set in, where it is: in letters of a text, or four for each list around the list that it is in. */
      readonly indent?: number;
    }
  | { readonly kind: 'break' };

export type SourceFormat = 'text' | 'jsonl' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'html';

/** What a column of a table of recommendations holds; `note`: nothing that has a field of its own. */
export type ColumnRole =
  | 'body'
  | 'key'
  | 'section'
  | 'ref'
  | 'recommendation'
  | 'findings'
  | 'response'
  | 'action'
  | 'owner'
  | 'timescale'
  | 'progress'
  | 'note';

/** What a reader says that a column holds. */
export interface ColumnChoice {
  readonly role: ColumnRole;
  /** Its heading, or its number, counted from 1. */
  readonly column: string;
}

/** What every format is read into. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** What it calls itself outside its text: the title of a web page, the heads of the pages of a Word file. */
  readonly title?: string;
  readonly blocks: readonly SourceBlock[];
}

export type ReviewKind = 'audit' | 'peer-challenge' | 'inspection' | 'other';

export interface Review {
  readonly body: string | null;
  readonly kind: ReviewKind | null;
  readonly year: number | null;
  readonly period: string | null;
}

/** What is known of a document from outside its own table. Unknown stays null. */
export interface DocumentInfo {
  readonly id: string;
  readonly council: string | null;
  readonly gss: string | null;
  readonly title: string;
  readonly review: Review;
  /** Reviews named row by row, where a table mixes them: what the review column prints → the review. */
  readonly reviews: Readonly<Record<string, Review>>;
  /** The day up to which it reports: where it is read and not given, the latest of which it speaks as past. */
  readonly asOf: { readonly date: string; readonly phrase: string } | null;
  /** The date that it bears in its title, YYYY-MM-DD or YYYY-MM. */
  readonly dated?: { readonly date: string; readonly phrase: string };
  readonly source: string;
  readonly sha256: string;
  readonly groups: readonly string[];
  /** The words of the document that its description was read from, where it was read and not given. */
  readonly evidence?: readonly InfoEvidence[];
}

/** Words that say which council a document is about, who reviewed it, and when. */
export interface InfoEvidence {
  readonly field: 'council' | 'body' | 'kind' | 'year' | 'asOf';
  readonly phrase: string;
  readonly from: 'text' | 'file name';
  readonly source?: SourcePlace;
}

export type Side = 'asked' | 'response';

export interface Update {
  /** YYYY-MM, as printed; of a quarter, its last month. */
  readonly date: string;
  readonly text: string;
  /** Whether its text holds an amount, a share or a count; set once updates are told apart. */
  readonly holdsFigure?: boolean;
  /** Whether its text names a time. */
  readonly holdsDate?: boolean;
}

export type OwnerKind = 'post' | 'body' | 'initials' | 'person' | 'all';

export interface Owner {
  readonly name: string;
  readonly printed: string;
  readonly kind: OwnerKind;
  readonly source: 'column' | 'prose';
}

export interface Timescale {
  readonly text: string;
  readonly kind: 'date' | 'range' | 'term' | 'ongoing' | 'event-bound' | 'none';
  /** First and last month or year, both included; null where the print does not say. */
  readonly start: string | null;
  readonly end: string | null;
  /** Where two dates are printed side by side: as first set, and as put off to, which `start` and `end` follow. */
  readonly original?: PrintedTime;
  readonly revised?: PrintedTime;
  /** Of ongoing work: when it is looked at again, which is not when it is due. */
  readonly review?: PrintedTime;
  /**
   * The given day from which a relative time ("within 6 months") was counted, or, of a date printed without its year
   * ("by March"), the day after which it was taken to be the next.
   */
  readonly from?: string;
  /** The document's own words for what its terms mean, where `start` and `end` rest on them. */
  readonly key?: readonly { readonly text: string; readonly source: SourcePlace | null }[];
}

/** A term's months by the key of its document. */
export interface KeyedTime extends Pick<Timescale, 'start' | 'end' | 'from'> {
  readonly key: NonNullable<Timescale['key']>;
}

/** A time with the words that name it; months `YYYY-MM` or years `YYYY`, both included. */
export interface PrintedTime {
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

/** Characters `start` to `end` (UTF-16 code units, end exclusive) of the cleaned field. */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Evidence extends Span {
  /** The codebook's term that found the words. */
  readonly term: string;
  /** The record in whose field the words stand, where it is not the tag's own: an answer by reference. */
  readonly record?: string;
}

export interface ThemeTag {
  readonly id: string;
  readonly score: number;
  readonly primary: boolean;
  readonly check: boolean;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export interface Themes {
  readonly asked: readonly ThemeTag[];
  readonly answered: readonly ThemeTag[];
  /** The record whose answer this one points to, where its own answer is only a reference. */
  readonly answeredFrom?: string;
}

export type StatusValue = 'complete' | 'in progress' | 'planned' | 'ongoing' | 'not accepted' | 'unclear';

export interface Status {
  readonly value: StatusValue;
  readonly evidence: readonly Span[];
  /** What the document prints as a status, where it prints one. */
  readonly marks?: readonly StatusMark[];
}

/** A status as printed: a word ("Not due"), a colour ("RAG: A") or a percentage. */
export interface StatusMark extends Span {
  readonly kind: 'label' | 'colour' | 'percent';
  /** The status value that the word means; red, amber, green or blue; 0 to 100. */
  readonly value: string;
}

/** An open item whose last date has passed on a day, and what was heard of it since. */
export interface PastDue {
  /** The last date, as far as it is printed: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** The day on which it was judged. */
  readonly asOf: string;
  /** The latest update not older than the date; `undated` for progress without one; null where none was seen. */
  readonly update: string | null;
}

export interface CrossReference {
  readonly printed: string;
  readonly target: string | null;
}

export interface AppliedCorrection {
  readonly field: string;
  readonly was: string;
  readonly reason: string;
}

/** A column that has no role of its own, kept under its heading. */
export interface Note {
  readonly heading: string;
  readonly text: string;
}

/** An action as the table gives it: owners and dates still as printed. */
export interface ReadAction {
  readonly side: Side;
  readonly ref: string;
  readonly refPrinted: string | null;
  readonly text: string;
  readonly response: string | null;
  readonly progress: string | null;
  readonly updates: readonly Update[];
  /** What columns of marks (RAG, % complete) say of it beside the recommendation's other actions; absent where none do. */
  readonly notes?: readonly Note[];
  readonly ownerPrinted: string | null;
  readonly timescalePrinted: string | null;
  /** Of a record that was read before: what its document's key made of the timescale. */
  readonly timescaleKeyed?: KeyedTime;
  readonly source: readonly SourcePlace[];
}

/** A recommendation as read and corrected, before anything is made of its words. */
export interface ReadRecommendation {
  readonly id: string;
  readonly document: string;
  readonly council: string | null;
  readonly review: Review;
  readonly ref: string | null;
  readonly refPrinted: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly findings: string | null;
  readonly response: string | null;
  readonly progress: string | null;
  readonly updates: readonly Update[];
  readonly notes: readonly Note[];
  readonly actions: readonly ReadAction[];
  readonly ownerPrinted: string | null;
  /** Whether the table has a column for owners at all. */
  readonly ownerColumn: boolean;
  readonly timescalePrinted: string | null;
  /** Of a record that was read before: what its document's key made of the timescale. */
  readonly timescaleKeyed?: KeyedTime;
  readonly source: readonly SourcePlace[];
  readonly corrections: readonly AppliedCorrection[];
  readonly issues: readonly Issue[];
}

export interface Action extends Omit<ReadAction, 'ownerPrinted' | 'timescalePrinted' | 'timescaleKeyed'> {
  readonly owners: readonly Owner[];
  readonly timescale: Timescale | null;
  readonly status: Status;
  /** Null where it is not past its date, or where that cannot be said. */
  readonly pastDue?: PastDue | null;
}

export interface Recommendation extends Omit<
  ReadRecommendation,
  'ownerPrinted' | 'ownerColumn' | 'timescalePrinted' | 'timescaleKeyed' | 'actions'
> {
  readonly actions: readonly Action[];
  /** Its own and its actions', each name once. */
  readonly owners: readonly Owner[];
  readonly timescale: Timescale | null;
  readonly status: Status;
  /** Null where it is not past its date, or where that cannot be said. */
  readonly pastDue?: PastDue | null;
  readonly accepted: 'yes' | 'in part' | 'no' | 'unsaid';
  /** The words that say so; empty where it is unsaid. */
  readonly acceptedEvidence?: readonly Span[];
  /** Whether words of acceptance or refusal say so, or only work that is told of; null where it is unsaid. */
  readonly acceptedFrom?: 'stated' | 'inferred' | null;
  readonly strength: 'must' | 'should' | 'could';
  /** The verb that asks; null where none was found and `should` is taken for granted. */
  readonly strengthEvidence?: Span | null;
  readonly crossReferences: readonly CrossReference[];
  readonly themes: Themes;
  /** Content hash of the codebook that made the tags. */
  readonly codebook: string;
}

/** One document after reading: its records, what was left out of them, and where. */
export interface ReadDocument {
  readonly info: DocumentInfo;
  readonly records: readonly ReadRecommendation[];
  readonly issues: readonly Issue[];
}

/** Fields of a record that hold text, in the order in which they are read. */
export interface TextField {
  readonly name: string;
  readonly text: string;
}
