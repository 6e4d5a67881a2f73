import type { Issue, Note } from '../model.ts';
import {
  alignColumns,
  isBrief,
  isFragment,
  isPlaceholder,
  scoreCell,
  type Alignment,
  type Slot,
} from './alignColumns.ts';
import { cleanCell, type CleanCell } from './cleanCell.ts';
import { isAsked } from './isAsked.ts';
import { buildColumnModel, type ColumnModel } from './columnModel.ts';
import type { Header } from './findHeader.ts';
import { joinDates, labelDate } from './labelDate.ts';
import { divideFindings, isCombined } from './divideFindings.ts';
import { findMain, findParts, type HeadingPart, type Role } from './roles.ts';
import { splitParts } from './splitParts.ts';
import { isInitials, isNameLike, isOwnerLike, isReferenceLike, isTimescaleLike } from '../text/shapes.ts';
import type { RawRow, RoleRow, Table } from './tableEvents.ts';

/** What several moved cells must gain together before a row is read as shifted. */
const CLEAR_GAIN = 2;

/** The columns that a table can hold: its header's, with one for the recommendation where the header lost it. */
function tableSlots(header: Header | null): Slot[] {
  if (!header) return DEFAULT_SLOTS;
  const slots = header.columns.map(({ role, heading }) => ({ role, heading }));
  return slots.some((slot) => slot.role === 'recommendation')
    ? slots
    : [{ role: 'recommendation', heading: '' }, ...slots];
}

const DEFAULT_SLOTS: Slot[] = (
  ['ref', 'recommendation', 'findings', 'response', 'owner', 'timescale', 'progress'] as const
).map((role) => ({ role, heading: '' }));

/** What a cell that is merged over several rows says of each of them; of others it is said once. */
const SHARED: readonly Role[] = ['section', 'body', 'key', 'owner', 'timescale'];

/** Gives every cell of a table's rows its role; what had to be inferred is added to `issues`. */
export function alignTable({ header, segments }: Table, issues: Issue[]): Map<RawRow, RoleRow> {
  const slots = tableSlots(header);
  const offset = header && slots.length > header.columns.length ? 1 : 0;
  // Cells of a row that was printed like its header; a broken heading's two cells are one by now.
  const width = header ? (header.broken ? header.columns.length : header.width) : -1;
  const homeOf = (column: number): number | null => {
    const index =
      header?.columns.findIndex(
        (candidate, position) => (header.broken ? position : candidate.from) === column,
      ) ?? -1;
    return index < 0 ? null : index + offset;
  };
  const texts = new Map<RawRow, CleanCell[]>();
  for (const segment of segments)
    for (const row of segment)
      texts.set(
        row,
        row.cells.map((cell) => cleanCell(cell.text)),
      );
  const plain = (row: RawRow): string[] =>
    (texts.get(row) ?? []).map((cell) => (/^[-–—\s]*$/.test(cell.text) ? '' : cell.text));
  const sure = segments.filter((segment) => segment[0]?.cells.length === width).flat();
  const bySlot = (row: RawRow): string[] => {
    const known = new Array<string>(slots.length).fill('');
    for (const [column, text] of plain(row).entries()) {
      const slot = homeOf(column);
      if (slot !== null) known[slot] = text;
    }
    return known;
  };
  const model = buildColumnModel(sure.map(bySlot), slots.length);
  const out = new Map<RawRow, RoleRow>();
  for (const segment of segments) {
    const first = segment[0];
    if (!first) continue;
    const homes = first.cells.map((_, column) => homeOf(column));
    const rows = segment.map(plain);
    // Rows of separated values end where the last cells are empty.
    const cut = first.cells.length < width && rows.every((row) => fitsHomes(row, homes, slots));
    const home = first.cells.length === width || cut ? homes : homes.map(() => null);
    const shared = cut
      ? homes
      : first.cells.length === width
        ? chooseAlignment(rows, slots, home, model)
        : alignColumns(rows, slots, home, model);
    if (first.cells.length !== width && !cut && first.alone !== true) {
      issues.push({
        code: 'columns-inferred',
        message: `${String(segment.length)} row(s) of ${String(first.cells.length)} columns under a header of ${String(header?.width ?? 0)}: columns were told by what they hold.`,
        source: first.place,
      });
    }
    for (const row of segment)
      out.set(
        row,
        row.alone === true
          ? readAlone(row, texts.get(row) ?? [])
          : readRow(row, texts.get(row) ?? [], plain(row), slots, shared, cut ? null : model),
      );
  }
  return out;
}

/**
 * Whether each cell of a row that ends early can stand where the header has it: what is asked is there, and references,
 * owners and dates look like these.
 */
function fitsHomes(texts: readonly string[], homes: Alignment, slots: readonly Slot[]): boolean {
  const asked = slots.findIndex(({ role }) => role === 'recommendation');
  return (
    texts.some((text, column) => homes[column] === asked && text !== '' && !isShort(text)) &&
    texts.every((text, column) => {
      const slot = slots[homes[column] ?? -1];
      if (text === '' || isPlaceholder(text)) return true;
      if (slot?.role === 'ref') return isReferenceLike(text);
      if (slot?.role === 'owner') return isInitials(text) || isOwnerLike(text) || isNameLike(text);
      if (slot?.role === 'timescale') return isTimescaleLike(text);
      return slot !== undefined;
    })
  );
}

/** Whether a cell looks like an owner or a date. */
function isShort(text: string): boolean {
  return !isAsked(text) && (isOwnerLike(text) || (isTimescaleLike(text) && text.length < 60));
}

/** A row of one cell that says what the actions below it are for. */
function readAlone(row: RawRow, cells: readonly CleanCell[]): RoleRow {
  const [cell] = cells;
  return {
    kind: 'row',
    place: row.place,
    cells: new Map(cell ? [['recommendation', cell]] : []),
    raw: '',
    notes: [],
    fragments: [],
    fresh: false,
    glued: false,
    alone: true,
    issues: [],
  };
}

/** What was found goes to a field of its own, where the table has no column for it. */
function divideCell(cells: Map<Role, CleanCell>, slots: readonly Slot[], { heading }: Slot): void {
  const cell = cells.get('recommendation');
  if (!cell || !isCombined(heading) || slots.some(({ role }) => role === 'findings')) return;
  const { text, findings } = divideFindings(cell.text);
  cells.set('recommendation', { ...cell, text });
  if (findings !== '') cells.set('findings', { text: findings, bullet: false, numbered: false });
}

/** What a cell says, by role: under a heading that names several things, each apart. */
function readPieces(text: string, { role, heading }: Slot): readonly (HeadingPart & { text: string })[] {
  const parts = findParts(heading);
  if (parts === null || findMain(parts) !== role) return [{ role, heading, text }];
  return [...splitParts(text, parts)].map(([of, piece]) => ({
    role: of,
    heading: parts.find((part) => part.role === of)?.heading ?? '',
    text: piece,
  }));
}

function readRow(
  row: RawRow,
  cells: readonly CleanCell[],
  texts: readonly string[],
  slots: readonly Slot[],
  shared: Alignment,
  model: ColumnModel | null,
): RoleRow {
  // Without a model the row stands where it is expected.
  const alignment = model ? chooseAlignment([texts], slots, shared, model) : shared;
  const issues: Issue[] = [];
  const byRole = new Map<Role, CleanCell>();
  const notes: Note[] = [];
  const fragments: string[] = [];
  let raw = '';
  let shifted = false;
  for (const [column, text] of texts.entries()) {
    const cell = cells[column];
    if (text === '' || !cell) continue;
    const index = alignment[column] ?? null;
    const slot = index === null ? undefined : slots[index];
    if (index !== (shared[column] ?? null)) shifted = true;
    if (!slot || (isFragment(text) && !isBrief(slot))) {
      fragments.push(text);
    } else if (row.cells[column]?.merged === true && !SHARED.includes(slot.role)) {
      // It stands above already, and is one with it.
      continue;
    } else if (slot.role === 'note') {
      notes.push({ heading: slot.heading, text: cell.text });
    } else {
      // The line of enquiry has no field of its own in the record.
      if (slot.role === 'key') notes.push({ heading: slot.heading, text: cell.text });
      for (const { role, heading, text: piece } of readPieces(cell.text, slot)) {
        if (role === 'note') {
          notes.push({ heading, text: piece });
          continue;
        }
        const before = byRole.get(role);
        const read = { ...cell, text: labelDate(piece, { role, heading: slot.heading }, slots) };
        // A lead member and a lead officer stand in columns of their own: they are two owners.
        const joined = (first: string): string =>
          role === 'timescale'
            ? joinDates(first, read.text)
            : `${first}${role === 'owner' ? '; ' : '\n'}${read.text}`;
        byRole.set(role, before ? { ...before, text: joined(before.text) } : read);
      }
      if (slot.role === 'recommendation') {
        raw = row.cells[column]?.text ?? '';
        divideCell(byRole, slots, slot);
      }
    }
  }
  if (fragments.length > 0)
    issues.push({
      code: 'cell-fragment',
      message: `Left out a cell that holds only “${fragments.join('”, “')}”.`,
      source: row.place,
    });
  if (shifted)
    issues.push({
      code: 'row-shifted',
      message:
        'The cells of this row stand in other columns than in the rows around it; they were told by what they hold.',
      source: row.place,
    });
  return {
    kind: 'row',
    place: row.place,
    cells: byRole,
    raw,
    notes,
    fragments,
    fresh: false,
    glued: row.glued,
    issues,
  };
}

/**
 * The columns where they are expected, unless the rows speak clearly against it: a column of owners, dates or
 * numbers holds something else, or several columns fit better together elsewhere.
 */
function chooseAlignment(
  rows: readonly (readonly string[])[],
  slots: readonly Slot[],
  expected: Alignment,
  model: ColumnModel,
): Alignment {
  const own = alignColumns(rows, slots, expected, model);
  const moved = expected.flatMap((slot, column) =>
    own[column] !== slot && rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const misfit = moved.some((column) => {
    const slot = slots[expected[column] ?? -1];
    return slot !== undefined && (slot.role === 'owner' || slot.role === 'timescale' || slot.role === 'ref');
  });
  if (misfit) return own;
  if (moved.length < 2) return expected;
  const gain = scoreAlignment(rows, slots, own, model) - scoreAlignment(rows, slots, expected, model);
  return gain >= CLEAR_GAIN * rows.length ? own : expected;
}

function scoreAlignment(
  rows: readonly (readonly string[])[],
  slots: readonly Slot[],
  alignment: Alignment,
  model: ColumnModel,
): number {
  let sum = 0;
  for (const [column, index] of alignment.entries()) {
    const slot = index === null ? undefined : slots[index];
    if (!slot || index === null) continue;
    for (const row of rows) sum += scoreCell(row[column] ?? '', slot, index, model);
  }
  return sum;
}
