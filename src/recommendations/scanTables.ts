import type { Issue, SourceBlock, SourceCell, SourcePlace } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import { findGluedHeader, findHeader, type Header, type HeaderColumn } from './findHeader.ts';
import { isLead } from './isLead.ts';
import { isOpenHeader } from './isOpenHeader.ts';
import { joinSubheadings } from './joinSubheadings.ts';
import { findNamedRole } from './roles.ts';
import type { MapColumns } from './mapColumns.ts';
import type { RawRow, TableEvent } from './tableEvents.ts';

/** The rows under one header while a document is scanned. */
export interface ScannedTable {
  header: Header | null;
  readonly segments: RawRow[][];
}

export type ScanEvent =
  | Exclude<TableEvent, { kind: 'row' | 'header' }>
  | { readonly kind: 'header'; readonly table: ScannedTable; readonly place: SourcePlace }
  | RawRow;

export interface TablesScanned {
  readonly events: readonly ScanEvent[];
  readonly tables: readonly ScannedTable[];
  readonly issues: Issue[];
}

interface Scan {
  readonly events: ScanEvent[];
  readonly tables: ScannedTable[];
  readonly issues: Issue[];
  table: ScannedTable;
  /** The last header, also where it only repeats that of the table. */
  header: Header | null;
  /** The block of rows that a row of the same width joins. */
  open: RawRow[] | null;
  /** The header that a row of subheadings may follow, as it is printed, and its cells. */
  headed: { readonly header: Header; readonly cells: readonly SourceCell[] } | null;
  last: SourcePlace | null;
}

type Row = Extract<SourceBlock, { kind: 'row' }>;

/** A heading row is no longer than this, in characters. */
const MAX_SECTION = 90;
/** What names a recommendation and says nothing of it. */
const LABEL =
  /^(?:(?:(?:key |priority )?(?:recommendation|rec) ?(?:no\.? ?)?)?[A-Z]{0,4}\d{1,3}[:.)]?|(?:key )?recommendation:?)$/i;
/** A heading that is a recommendation itself: "Recommendation 2: Strengthen scrutiny". */
const TITLE = /^(?:(?:key|priority|improvement) )?recommendation (?:no\.? )?\d{1,3}\s?[:.–-]\s?\S+\s+\S/i;
/** Headings that no list knows are no longer than this, in characters. */
const MAX_UNKNOWN = 40;

/** Tells headers, headings, separators and page numbers from rows, and sorts the rows into tables and blocks. */
export function scanTables(blocks: readonly SourceBlock[], mapColumns: MapColumns): TablesScanned {
  const first: ScannedTable = { header: null, segments: [] };
  const scan: Scan = {
    events: [],
    tables: [first],
    issues: [],
    table: first,
    header: null,
    open: null,
    headed: null,
    last: null,
  };
  for (const block of blocks) {
    if (block.kind === 'row') {
      takeRow(scan, block, mapColumns);
      scan.last = block.place;
    } else {
      scan.open = null;
      scan.headed = null;
      scan.events.push(block);
    }
  }
  return scan;
}

function takeRow(scan: Scan, block: Row, mapColumns: MapColumns): void {
  const { header, issues } = scan;
  const cells =
    header?.broken && block.cells.length === header.width ? mergeBroken(block.cells, header) : block.cells;
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const say = (code: Issue['code'], message: string): void => {
    issues.push({ code, message, source: block.place });
  };
  if (filled.length === 0) return;
  if (filled.every((cell) => /^[\s\-–—_=|]+$/.test(cell.text))) {
    say('not-a-recommendation', 'A separator row of dashes was left out.');
    return;
  }
  if (filled.length === 1 && /^\s*\d{1,3}\s*$/.test(filled[0]?.text ?? '')) {
    const number = filled[0]?.text.trim() ?? '';
    say('cell-fragment', `Left out a row that holds only “${number}”, a page number.`);
    return;
  }
  const joined = scan.headed ? joinSubheadings(scan.headed.header, scan.headed.cells, cells) : null;
  scan.headed = null;
  if (joined) {
    scan.header = mapColumns(joined, block.cells);
    scan.table.header = scan.header;
    return;
  }
  const printed = findHeader(block.cells, scan.open === null);
  const read = mapColumns(printed, block.cells);
  const title = read?.columns.find(({ role, heading }) => role === 'recommendation' && TITLE.test(heading));
  const found = read && title ? openColumn(read, title) : read;
  if (found) {
    if (found.broken) say('header-broken', 'A heading was broken over two cells and read as one.');
    if (!header || !sameRoles(header, found)) openTable(scan, found);
    scan.header = found;
    scan.open = null;
    scan.headed = { header: printed ?? found, cells: block.cells };
    if (title) addRow(scan, makeLead(title.heading, block.place));
    else if (isOpenHeader(found)) takeLead(scan);
    scan.events.push({ kind: 'header', table: scan.table, place: block.place });
    if (title) scan.open = null;
    return;
  }
  if (startsOther(scan, block)) openTable(scan, null);
  const single = filled.length === 1 ? filled[0] : undefined;
  const inside = scan.header;
  if (single?.column === 0 && cells.length > 1 && inside && isOpenHeader(inside)) {
    addRow(scan, { kind: 'row', place: block.place, cells: [single], glued: false, alone: true });
    scan.open = null;
    return;
  }
  if (single?.column === 0 && cells.length > 2 && isHeading(single.text)) {
    const text = cleanCell(single.text).text;
    if (findNamedRole(text) !== 'recommendation')
      scan.events.push({ kind: 'section', text, place: block.place });
    scan.open = null;
    return;
  }
  const bare = inside ? findGluedHeader(cells, inside) : null;
  if (bare) say('header-glued', 'The header was printed into the cells of this row and was taken out.');
  addRow(scan, { kind: 'row', place: block.place, cells: bare ?? cells, glued: bare !== null });
}

function openTable(scan: Scan, header: Header | null): void {
  scan.header = header;
  scan.table = { header, segments: [] };
  scan.tables.push(scan.table);
  scan.open = null;
}

function addRow(scan: Scan, row: RawRow): void {
  if (scan.open === null || scan.open[0]?.cells.length !== row.cells.length) {
    scan.open = [];
    scan.table.segments.push(scan.open);
  }
  scan.open.push(row);
  scan.events.push(row);
}

/** What stands right above the header of a table of actions and says what they are for is its first row. */
function takeLead(scan: Scan): void {
  const at = scan.events.findLastIndex((event) => event.kind !== 'break');
  const lead = scan.events[at];
  const text = lead ? readLead(lead) : null;
  if (!lead || text === null || lead.kind === 'break' || !(isLead(text) || isLabelled(lead))) return;
  const row = makeLead(text, lead.place);
  scan.events[at] = row;
  for (const table of scan.tables.slice(-2))
    for (const segment of table.segments.slice(-1)) if (segment.at(-1) === lead) segment.pop();
  scan.table.segments.push([row]);
}

/** A row that says what the actions below it are for. */
function makeLead(text: string, place: SourcePlace): RawRow {
  return { kind: 'row', place, cells: [{ text, column: 0 }], glued: false, alone: true };
}

/** A header whose column under a recommendation for a heading holds what is done about it. */
function openColumn(header: Header, title: HeaderColumn): Header {
  const columns = header.columns.map((column): HeaderColumn =>
    column === title ? { ...column, role: 'action' } : column,
  );
  return { ...header, columns };
}

function isLabelled(event: ScanEvent): boolean {
  return event.kind === 'row' && LABEL.test(event.cells[0]?.text.trim() ?? '');
}

/** The words of a line, heading or row that may say what the actions below it are for: a text, or a text behind its label. */
function readLead(event: ScanEvent): string | null {
  if (event.kind === 'paragraph' || event.kind === 'section') return event.text;
  if (event.kind !== 'row' || event.alone === true) return null;
  const [first, second, ...others] = event.cells.filter(({ text }) => text.trim() !== '');
  if (!first || others.length > 0) return null;
  if (!second) return first.text;
  const label = first.text.trim().replace(/[:.)]$/, '');
  if (!LABEL.test(first.text.trim())) return null;
  return /\d/.test(label) ? `${label}: ${second.text.trim()}` : second.text.trim();
}

/** Whether a row begins another table: the format says so, or a line of unknown headings stands behind a paragraph. */
function startsOther(scan: Scan, { cells, place }: Row): boolean {
  const before = scan.events.findLast((event) => event.kind !== 'break');
  const apart = scan.open === null && before?.kind === 'paragraph';
  if (scan.table.header === null) return apart && scan.table.segments.length > 0;
  const other =
    'table' in place && scan.last !== null && 'table' in scan.last && scan.last.table !== place.table;
  return (apart || other) && cells.length > 1 && cells.every(({ text }) => isUnknownHeading(text));
}

function isUnknownHeading(text: string): boolean {
  const clean = text.trim();
  return /^\p{Lu}[^.\d]*$/u.test(clean) && clean.length <= MAX_UNKNOWN;
}

/** Cells under a heading that was broken over two columns, put together. */
function mergeBroken(cells: readonly SourceCell[], header: Header): SourceCell[] {
  return header.columns.map((column, index) => ({
    column: index,
    text: cells
      .slice(column.from, column.to + 1)
      .map((cell) => cell.text)
      .join('\n')
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
