import { isInitials, isNameLike, isOwnerLike, isReferenceLike } from '../text/shapes.ts';
import { cleanCell } from './cleanCell.ts';
import { isAsked } from './isAsked.ts';
import { findTimeTail } from './plain/findTimeTail.ts';
import type { RawRow } from './tableEvents.ts';

/** What the cells of one column look like, as shares of those that hold anything. */
export interface ColumnFacts {
  readonly cells: number;
  readonly refs: number;
  readonly times: number;
  readonly owners: number;
  readonly names: number;
  readonly marks: number;
  /** Of the marks, those of a status: no priorities. */
  readonly states: number;
  /** Words of a scale that rate a risk or a priority as well as anything else. */
  readonly ratings: number;
  readonly asked: number;
  /** Different texts, as a share of the cells. */
  readonly various: number;
  /** Mean length in characters. */
  readonly length: number;
}

/** A colour, a share or a word of a status column. */
const MARK =
  /^(?:red|amber|green|blue|[ragb]|brag|\d{1,3} ?%|complete[d]?|closed|open|ongoing|on[- ]track|in progress|not started|not due|overdue|delayed|high|medium|low|(?:red|amber|green)\/(?:red|amber|green))$/i;

/** "High", "M". */
const RATING = /^(?:high|medium|low|[hml])$/i;

/** Marks that say how much it matters, not how far it is. */
const PRIORITY = /^(?:high|medium|low)$/i;

/** Longer cells are no date, however they end, in characters. */
const MAX_TIME = 80;

/** So many rows show what a column holds. */
export const MAX_ROWS = 200;

/** Reads what the cells of a column, counted from 0, look like. */
export function readColumnFacts(rows: readonly RawRow[], column: number): ColumnFacts {
  const texts = rows
    .slice(0, MAX_ROWS)
    .map((row) => row.cells[column])
    .filter((cell) => cell?.merged !== true)
    .map((cell) => cleanCell(cell?.text ?? '').text)
    .filter((text) => text !== '');
  const share = (is: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  return {
    cells: texts.length,
    refs: share(isReferenceLike),
    times: share((text) => text.length <= MAX_TIME && findTimeTail(text)?.before === ''),
    owners: share((text) => isInitials(text) || isOwnerLike(text)),
    names: share(isNameLike),
    marks: share((text) => MARK.test(text)),
    states: share((text) => MARK.test(text) && !PRIORITY.test(text)),
    ratings: share((text) => RATING.test(text)),
    asked: share(isAsked),
    various: new Set(texts).size / Math.max(1, texts.length),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}
