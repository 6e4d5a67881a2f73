import { isInitials, isNameLike, isOwnerLike, isReferenceLike, isTimescaleLike } from '../text/shapes.ts';
import type { ColumnModel } from './columnModel.ts';
import { isMarkHeading } from './markColumns.ts';
import type { Role } from './roles.ts';

/** A column that the table is known to have, in printed order. */
export interface Slot {
  readonly role: Role;
  readonly heading: string;
}

/** For each cell of a row, the slot it belongs to; null: it belongs to none (a fragment, or empty). */
export type Alignment = readonly (number | null)[];

/** What a cell gains by standing where the other rows of its block put that column. */
const STAY = 1;
/** What a cell gains in the column of the same position, where the block's width tells nothing. */
const SAME_POSITION = 0.4;
/** What it costs to leave a cell with words in no column at all. */
const DROP = -4;
/** What it costs to leave an empty cell in no column: it was printed, so it stands for one. */
const DROP_EMPTY = -1;

/** Words that end in a stop tell of a time as often as they are one. */
const SENTENCE = /^\S+(?:\s+\S+){4,}[.!?]$/;

/** A word that stands for an empty cell, in whatever column. */
const PLACEHOLDER =
  /^[([]?(?:n ?[/.\\] ?a\.?|not applicable|none|nil|tb[acd]|to be (?:agreed|confirmed|determined))[)\]]?$/i;

/** "n/a", "None", "TBC": says nothing of the column in which it stands. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** A shard of letters that no column wants: "c d M C", "Ć", ", b". */
export function isFragment(text: string): boolean {
  return (
    !isPlaceholder(text) &&
    !/^q[1-4]$/i.test(text) &&
    text.length <= 8 &&
    !/\p{L}{3}|\d{2}/u.test(text) &&
    !isInitials(text)
  );
}

/** Whether single letters and figures are what a column holds: references, initials, a priority, a colour. */
export function isBrief({ role, heading }: Slot): boolean {
  return (
    role === 'ref' ||
    role === 'owner' ||
    (role === 'note' && heading !== '') ||
    (role === 'progress' && isMarkHeading(heading))
  );
}

/**
 * How well a cell's words fit a slot, from about -2 to 3. Shape decides for owners, dates and numbers; for
 * running text the words that the column holds elsewhere do.
 */
export function scoreCell(text: string, slot: Slot, index: number, model: ColumnModel): number {
  if (text === '' || isPlaceholder(text)) return 0;
  const timed = isTimescaleLike(text) && !asks(text);
  const short = isOwnerLike(text) || (timed && text.length < 60);
  switch (slot.role) {
    case 'owner':
      return isInitials(text) ? 3 : isOwnerLike(text) ? 2 : isNameLike(text) ? 1.5 : -2;
    case 'timescale':
      return timed
        ? SENTENCE.test(text)
          ? 0
          : 2
        : /^[a-z]\)\s/i.test(text) && text.length < 80
          ? 0.5
          : -1.5;
    case 'ref':
      return isReferenceLike(text) ? 2 : DROP;
    case 'body':
    case 'key':
    case 'section':
      return (text.length < 100 ? 0.5 : -2) + model.fit(text, index);
    case 'recommendation':
      return (
        textFit(text, short) +
        model.fit(text, index) +
        (/^\(?\d{1,2}[.)]/.test(text) ? 1.5 : 0) +
        (asks(text) ? 0.5 : 0) -
        (/^[a-z]\)\s/.test(text) ? 1 : 0)
      );
    case 'response':
    case 'action':
      return textFit(text, short) + model.fit(text, index) + (/^[a-z]\)\s/.test(text) ? 1.5 : 0);
    default:
      if (isFragment(text) && isBrief(slot)) return 0;
      return textFit(text, short) + model.fit(text, index);
  }
}

function textFit(text: string, short: boolean): number {
  if (isFragment(text)) return -2;
  return short ? -0.5 : 0.5;
}

/** Whether a text says what someone is to do, and so is no date though it may name one. */
function asks(text: string): boolean {
  return /\b(?:should|must|needs? to|will need to|could|may wish to)\b/.test(text);
}

/**
 * The best assignment of a block's columns to slots, both in printed order, by dynamic programming over the
 * summed score of all rows. `home[column]` is the slot that the column is expected to hold (null: unknown).
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  slots: readonly Slot[],
  home: readonly (number | null)[],
  model: ColumnModel,
): Alignment {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const stay = (column: number, slot: number): number => {
    const expected = home[column] ?? null;
    return expected === slot ? STAY : expected === null && column === slot ? SAME_POSITION : 0;
  };
  const gains = Array.from({ length: width }, (_, column) => sumGains(rows, column, slots, stay, model));
  const gain = (column: number, slot: number): number => gains[column]?.[slot] ?? DROP;
  const losses = Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
    if (texts.length === 0) return DROP_EMPTY;
    return texts.filter((text) => !isFragment(text)).length * DROP;
  });
  const loss = (column: number): number => losses[column] ?? DROP;
  // best[c][s]: the best score of columns c… with slots s… still free.
  const best = Array.from({ length: width + 1 }, () => new Array<number>(slots.length + 1).fill(0));
  const at = (column: number, slot: number): number => best[column]?.[slot] ?? 0;
  for (let column = width - 1; column >= 0; column -= 1) {
    const row = best[column];
    if (!row) continue;
    for (let slot = slots.length; slot >= 0; slot -= 1) {
      let value = loss(column) + at(column + 1, slot);
      if (slot < slots.length) {
        value = Math.max(value, gain(column, slot) + at(column + 1, slot + 1), at(column, slot + 1));
      }
      row[slot] = value;
    }
  }
  return trace(width, slots.length, at, gain, loss, home);
}

/** What a column of a block gains in each slot, cell by cell, since a model knows the last cell it was asked of. */
function sumGains(
  rows: readonly (readonly string[])[],
  column: number,
  slots: readonly Slot[],
  stay: (column: number, slot: number) => number,
  model: ColumnModel,
): number[] {
  const sums = slots.map(() => 0);
  for (const row of rows) {
    const text = row[column] ?? '';
    if (text === '') continue;
    for (const [index, slot] of slots.entries())
      sums[index] = (sums[index] ?? 0) + (scoreCell(text, slot, index, model) + stay(column, index));
  }
  return sums;
}

function trace(
  width: number,
  slotCount: number,
  at: (column: number, slot: number) => number,
  gain: (column: number, slot: number) => number,
  loss: (column: number) => number,
  home: readonly (number | null)[],
): Alignment {
  const alignment: (number | null)[] = [];
  let slot = 0;
  for (let column = 0; column < width;) {
    const value = at(column, slot);
    const takes = slot < slotCount && same(value, gain(column, slot) + at(column + 1, slot + 1));
    const skips = slot < slotCount && same(value, at(column, slot + 1));
    const drops = same(value, loss(column) + at(column + 1, slot));
    // Where several are equal (an empty column), the column stays at home.
    if (takes && (home[column] === slot || (!skips && !drops))) {
      alignment.push(slot);
      slot += 1;
      column += 1;
    } else if (skips && home[column] !== slot) {
      slot += 1;
    } else if (drops) {
      alignment.push(null);
      column += 1;
    } else if (takes) {
      alignment.push(slot);
      slot += 1;
      column += 1;
    } else {
      slot += 1;
    }
  }
  return alignment;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
