import type { Issue, Note, SourceBlock, SourceCell, SourcePlace } from '../model.ts';
import { countValues, readWords } from '../text/words.ts';
import { alignColumns, isFragment, scoreCell, type Alignment, type Slot } from './alignColumns.ts';
import { cleanCell, type CleanCell } from './cleanCell.ts';
import { buildColumnModel, type ColumnModel } from './columnModel.ts';
import { findGluedHeader, findHeader, type Header } from './findHeader.ts';
import { findRole, type Role } from './roles.ts';
import { countVocabulary, unglueWords } from './unglueWords.ts';

/** A table row whose cells are known by what they hold. */
export interface RoleRow {
  readonly kind: 'row';
  readonly place: SourcePlace;
  readonly cells: ReadonlyMap<Role, CleanCell>;
  /** The recommendation cell as printed, for numbers that stand inside it. */
  readonly raw: string;
  readonly notes: readonly Note[];
  /** Shards of letters that stood in cells of their own. */
  readonly fragments: readonly string[];
  /** First row after a break or a header: where a page may have split a row. */
  readonly fresh: boolean;
  readonly glued: boolean;
  readonly issues: readonly Issue[];
}

/** What a document holds, in printed order, once its tables are understood. */
export type TableEvent =
  | RoleRow
  | { readonly kind: 'header'; readonly roles: readonly Role[]; readonly place: SourcePlace }
  | { readonly kind: 'section'; readonly text: string; readonly place: SourcePlace }
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: SourcePlace }
  | { readonly kind: 'break' };

export interface RowsRead {
  readonly events: readonly TableEvent[];
  readonly issues: readonly Issue[];
}

interface RawRow {
  readonly kind: 'row';
  readonly place: SourcePlace;
  readonly cells: readonly SourceCell[];
  readonly glued: boolean;
}

/** A heading row is no longer than this, in characters. */
const MAX_SECTION = 90;
/** What several moved cells must gain together before a row is read as shifted. */
const CLEAR_GAIN = 2;
/** A row is a repeat of the one above when this share of each cell's words stands there too. */
const REPEATED = 0.9;

/** Finds a document's tables, gives every cell its role, and says what had to be inferred. */
export function readRows(blocks: readonly SourceBlock[]): RowsRead {
  const issues: Issue[] = [];
  const events: (TableEvent | RawRow)[] = [];
  let header: Header | null = null;
  const tables: { header: Header | null; rows: RawRow[]; segments: RawRow[][] }[] = [
    { header: null, rows: [], segments: [] },
  ];
  let open: RawRow[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      open = null;
      events.push(block);
      continue;
    }
    const cells =
      header?.broken && block.cells.length === header.width ? mergeBroken(block.cells, header) : block.cells;
    const filled = cells.filter((cell) => cell.text.trim() !== '');
    if (filled.length === 0) continue;
    if (filled.every((cell) => /^[\s\-–—_=|]+$/.test(cell.text))) {
      issues.push({
        code: 'not-a-recommendation',
        message: 'A separator row of dashes was left out.',
        source: block.place,
      });
      continue;
    }
    if (filled.length === 1 && /^\s*\d{1,3}\s*$/.test(filled[0]?.text ?? '')) {
      issues.push({
        code: 'cell-fragment',
        message: `Left out a row that holds only “${filled[0]?.text.trim() ?? ''}”, a page number.`,
        source: block.place,
      });
      continue;
    }
    const found = findHeader(block.cells);
    if (found) {
      if (found.broken)
        issues.push({
          code: 'header-broken',
          message: 'A heading was broken over two cells and read as one.',
          source: block.place,
        });
      if (!header || !sameRoles(header, found)) tables.push({ header: found, rows: [], segments: [] });
      header = found;
      open = null;
      events.push({ kind: 'header', roles: found.columns.map((column) => column.role), place: block.place });
      continue;
    }
    const single = filled.length === 1 ? filled[0] : undefined;
    if (single && single.column === 0 && cells.length > 2 && isHeading(single.text)) {
      const text = cleanCell(single.text).text;
      if (findRole(text) === null) events.push({ kind: 'section', text, place: block.place });
      open = null;
      continue;
    }
    const bare = header ? findGluedHeader(cells, header) : null;
    if (bare)
      issues.push({
        code: 'header-glued',
        message: 'The header was printed into the cells of this row and was taken out.',
        source: block.place,
      });
    const row: RawRow = { kind: 'row', place: block.place, cells: bare ?? cells, glued: bare !== null };
    const table = tables.at(-1);
    if (!table) continue;
    table.rows.push(row);
    if (open === null || open[0]?.cells.length !== row.cells.length) {
      open = [];
      table.segments.push(open);
    }
    open.push(row);
    events.push(row);
  }
  const read = new Map<RawRow, RoleRow>();
  for (const table of tables)
    for (const [row, roles] of alignTable(table.header, table.segments, issues)) read.set(row, roles);
  const finished = finishRows(events, read, issues);
  return { events: unglueRows(finished), issues };
}

/** Mends the words of rows that were printed into their header, where line ends lost their spaces too. */
function unglueRows(events: readonly TableEvent[]): TableEvent[] {
  const whole = events.filter((event): event is RoleRow => event.kind === 'row' && !event.glued);
  const vocabulary = countVocabulary(whole.flatMap(allTexts));
  return events.map((event) => {
    if (event.kind !== 'row' || !event.glued) return event;
    const cuts: string[] = [];
    const cells = new Map<Role, CleanCell>();
    for (const [role, cell] of event.cells) {
      // What is asked stays as printed; only words beside it are mended.
      const mended = role === 'recommendation' ? null : unglueWords(cell.text, vocabulary);
      cuts.push(...(mended?.cuts ?? []));
      cells.set(role, mended ? { ...cell, text: mended.text } : cell);
    }
    const issue: Issue = {
      code: 'glued-words',
      message: `Spaces lost at line ends were put back in ${String(cuts.length)} places.`,
      source: event.place,
    };
    return cuts.length === 0 ? event : { ...event, cells, issues: [...event.issues, issue] };
  });
}

/** Cells under a heading that was broken over two columns, put together. */
function mergeBroken(cells: readonly SourceCell[], header: Header): SourceCell[] {
  return header.columns.map((column, index) => ({
    column: index,
    text: cells
      .slice(column.from, column.to + 1)
      .map((cell) => cell.text)
      .join(' ')
      .trim(),
  }));
}

function sameRoles(a: Header, b: Header): boolean {
  return a.columns.map((column) => column.role).join() === b.columns.map((column) => column.role).join();
}

function isHeading(text: string): boolean {
  const clean = cleanCell(text);
  return (
    !clean.bullet &&
    !clean.numbered &&
    clean.text.length <= MAX_SECTION &&
    /^\p{Lu}/u.test(clean.text) &&
    !/[.;,:]$/.test(clean.text)
  );
}

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

function alignTable(
  header: Header | null,
  segments: readonly RawRow[][],
  issues: Issue[],
): Map<RawRow, RoleRow> {
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
    const home = first.cells.map((_, column) => (first.cells.length === width ? homeOf(column) : null));
    const shared =
      first.cells.length === width
        ? chooseAlignment(segment.map(plain), slots, home, model)
        : alignColumns(segment.map(plain), slots, home, model);
    if (first.cells.length !== width) {
      issues.push({
        code: 'columns-inferred',
        message: `${String(segment.length)} row(s) of ${String(first.cells.length)} columns under a header of ${String(header?.width ?? 0)}: columns were told by what they hold.`,
        source: first.place,
      });
    }
    for (const row of segment)
      out.set(row, readRow(row, texts.get(row) ?? [], plain(row), slots, shared, model));
  }
  return out;
}

function readRow(
  row: RawRow,
  cells: readonly CleanCell[],
  texts: readonly string[],
  slots: readonly Slot[],
  shared: Alignment,
  model: ColumnModel,
): RoleRow {
  const alignment = chooseAlignment([texts], slots, shared, model);
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
    if (!slot || (isFragment(text) && slot.role !== 'ref' && slot.role !== 'owner')) {
      fragments.push(text);
    } else if (slot.role === 'note') {
      notes.push({ heading: slot.heading, text: cell.text });
    } else {
      const before = byRole.get(slot.role);
      byRole.set(slot.role, before ? { ...before, text: `${before.text}\n${cell.text}` } : cell);
      if (slot.role === 'recommendation') raw = row.cells[column]?.text ?? '';
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
  const gain = scoreAlignment(rows, slots, own, model) - scoreAlignment(rows, slots, expected, model);
  return moved.length >= 2 && gain >= CLEAR_GAIN * rows.length ? own : expected;
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

/** Puts the aligned rows back into printed order, marks those after a break, and drops repeats. */
function finishRows(
  events: readonly (TableEvent | RawRow)[],
  read: ReadonlyMap<RawRow, RoleRow>,
  issues: Issue[],
): TableEvent[] {
  const out: TableEvent[] = [];
  let fresh = true;
  let previous: RoleRow | null = null;
  for (const event of events) {
    if (event.kind !== 'row') {
      out.push(event);
      fresh = true;
      continue;
    }
    const row = read.get(event as RawRow);
    if (!row) continue;
    if (previous && isRepeat(row, previous)) {
      issues.push({
        code: 'row-duplicate',
        message: 'Left out a row that only repeats the one above it.',
        source: row.place,
      });
      continue;
    }
    const finished = { ...row, fresh };
    out.push(finished);
    previous = finished;
    fresh = false;
  }
  return out;
}

function isRepeat(row: RoleRow, previous: RoleRow): boolean {
  const cells = allTexts(row);
  const above = allTexts(previous).map((text) => countValues(readWords(text)));
  return (
    cells.length > 0 &&
    cells.every((text) => {
      // A cell that holds the same text several times is compared word by word, not count by count.
      const words = [...new Set(readWords(text))];
      if (words.length < 5) return false;
      return above.some(
        (counts) => words.filter((word) => counts.has(word)).length / words.length >= REPEATED,
      );
    })
  );
}

function allTexts(row: RoleRow): string[] {
  return [...[...row.cells.values()].map((cell) => cell.text), ...row.notes.map((note) => note.text)];
}
