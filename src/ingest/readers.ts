import type { PageBox } from '../model.ts';

/** A piece of text as a page sets it, in points from the top left corner of the page as it is read. */
export interface PageText {
  readonly text: string;
  readonly box: PageBox;
  /** Height of its letters in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Clockwise, against the lines of the page: 0, 90, 180 or 270 degrees; others stand across the page. */
  readonly turned: number;
  /** The cell that it stands in, where the document says so itself. */
  readonly tag?: TableTag;
  /** The document says that it is no part of its text: a head, a foot, a header printed again. */
  readonly artifact?: true;
}

/** A cell as a tagged PDF names it; words of one cell share one. */
export interface TableTag {
  /** Counts the tables of the document, from 1; the same on every page that the table reaches over. */
  readonly table: number;
  /** Row of the table and cell of that row, from 0; a merged cell counts once. */
  readonly row: number;
  readonly cell: number;
  /** How many cells its row has, and how many the row of the table with most. */
  readonly cells: number;
  readonly columns: number;
}

/** A drawn line, or the edge of a shaded area: it lies across (`y0 = y1`) or upright (`x0 = x1`). */
export interface PageRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly kind: 'line' | 'shade';
}

/** One page of a PDF, turned as it is read. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PageText[];
  readonly rules: readonly PageRule[];
}

/** One sheet of a workbook: the rows that hold anything, dates already as they are to be printed. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Merged areas: first row, first column, last row, last column; all from 0, both ends included. */
  readonly merged: readonly (readonly [number, number, number, number])[];
}

export interface SheetRow {
  /** Counts from 0. */
  readonly row: number;
  /** By column, from 0; the last holds something. */
  readonly cells: readonly string[];
}

/**
 * The parsers of formats that have entries of their own for Node and for the browser. Each rejects with a
 * `FormatError` where its file cannot be read.
 */
export interface Readers {
  /** Gives the pages one by one, so that a long document never stands in memory as a whole. */
  readonly readPages: (bytes: Uint8Array, signal?: AbortSignalLike) => AsyncIterable<Page>;
  /** The HTML of a Word file, merged cells kept. */
  readonly readDocx: (bytes: Uint8Array) => Promise<string>;
}

/** What both platforms know of an AbortSignal. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Why a file cannot be read, in a line for its reader. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: 'encrypted' | 'damaged' | 'too-large' | 'no-text' | 'empty' | 'unknown-format';

  constructor(code: FormatError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
