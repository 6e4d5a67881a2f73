import type { Issue, SourcePlace } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import { completeHeader } from './completeHeader.ts';
import type { Header } from './findHeader.ts';
import { hasReviewSign } from './hasReviewSign.ts';
import { inferHeader } from './inferHeader.ts';
import { isAsked } from './isAsked.ts';
import { isLead } from './isLead.ts';
import { isForeign } from './isForeign.ts';
import { isOpenHeader } from './isOpenHeader.ts';
import { judgeTable, type TableContext } from './judgeTable.ts';
import { promoteColumn } from './promoteColumn.ts';
import { markColumns } from './markColumns.ts';
import { settleRoles } from './settleRoles.ts';
import type { ScannedTable, ScanEvent, TablesScanned } from './scanTables.ts';
import type { Role } from './roles.ts';
import type { RawRow, Table, TableEvent } from './tableEvents.ts';

export interface TablesSettled {
  readonly events: readonly (Exclude<TableEvent, { kind: 'row' }> | RawRow)[];
  readonly tables: readonly Table[];
}

/** Longer cells are text rather than titles, in characters. */
const MAX_TITLE = 120;
/** An only cell of so many words is no heading. */
const MIN_WORDS = 8;

/**
 * Decides of each table whether it holds recommendations and in which columns, by its headings and, where these say too
 * little, by its cells. Other tables are left out, with an issue; `issues` takes them. `byNumber`:
 * roles that a reader gave to columns of tables without a header. `signed`: the document is known to be about a review.
 */
export function settleTables(
  scanned: TablesScanned,
  issues: Issue[],
  byNumber: ReadonlyMap<number, Role> = new Map(),
  signed = false,
): TablesSettled {
  const contexts = readContexts(scanned.events, signed);
  const settled = new Map<ScannedTable, Table | null>();
  const left = new Set<RawRow>();
  let asked: Header | null = null;
  for (const table of scanned.tables) {
    const context = contexts.get(table) ?? { signed, line: '', apart: false };
    const own = settleTable(table, context, asked, left, issues, byNumber);
    settled.set(table, own);
    asked ??= own?.header?.columns.some(({ role }) => role === 'recommendation') === true ? own.header : null;
    const rows = table.segments.flat();
    const first = rows[0];
    if (own === null) for (const row of rows) left.add(row);
    if (own === null && first) issues.push(describeLeftOut(table, rows, first));
  }
  for (const table of settled.values())
    for (const segment of table?.segments ?? [])
      for (const row of segment)
        if (left.has(row) && row.alone !== true)
          issues.push({
            code: 'not-a-recommendation',
            message: `A row of another table was left out: ${quote(row)}.`,
            source: row.place,
          });
  const events = scanned.events.flatMap((event) => settleEvent(event, settled, left));
  return { events, tables: [...settled.values()].flatMap((table) => (table ? [keepRows(table, left)] : [])) };
}

function settleTable(
  table: ScannedTable,
  context: TableContext,
  asked: Header | null,
  left: Set<RawRow>,
  issues: Issue[],
  byNumber: ReadonlyMap<number, Role>,
): Table | null {
  const rows = table.segments.flat();
  if (table.header === null) {
    const inferred = inferHeader(rows, byNumber, context.signed);
    if (inferred === null) return null;
    const { header, heading } = inferred;
    const place = rows[0]?.place;
    if (place) issues.push(describeInferred(header, place));
    return {
      header,
      segments: table.segments.map((segment) => segment.filter((row) => row !== heading)),
    };
  }
  const header = settleRoles(completeHeader(markColumns(table.header, rows), rows, context.signed));
  const alone = rows.filter((row) => row.alone === true);
  const titles = alone.filter((row) => saysWhat(row));
  // Single cells between actions are what these are for, or else only headings.
  const titled =
    titles.length > 0 &&
    titles.length >= alone.length / 2 &&
    (context.signed || titles.some(({ cells }) => isLead(cells[0]?.text.trim() ?? '')));
  if (isOpenHeader(header) && titled) {
    for (const [index, row] of rows.entries())
      if (row.alone === true && isHeadingOf(row, rows[index + 1])) left.add(row);
    return { header, segments: table.segments };
  }
  for (const row of alone) left.add(row);
  for (const segment of table.segments.slice(1))
    if (isForeign(segment, header)) for (const row of segment) left.add(row);
  const lost = asked !== null && !context.apart && countShared(asked, header) >= 2;
  const promoted = promoteColumn(
    header,
    lost,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  );
  if (promoted === null) return lost ? { header, segments: table.segments } : null;
  const judged = judgeTable(promoted, table.header, rows, context);
  if (judged.holds) issues.push(...judged.issues);
  return judged.holds ? { header: promoted, segments: table.segments } : null;
}

/** What stands before the header of each table: whether a review is named by then, and the last line. */
function readContexts(events: readonly ScanEvent[], known: boolean): Map<ScannedTable, TableContext> {
  const contexts = new Map<ScannedTable, TableContext>();
  let signed = known;
  let line = '';
  let apart = false;
  for (const event of events) {
    if (event.kind === 'header' && !contexts.has(event.table))
      contexts.set(event.table, { signed, line, apart });
    if (event.kind === 'paragraph' || event.kind === 'section') {
      signed ||= hasReviewSign(event.text);
      line = event.text;
      apart ||= event.kind === 'paragraph' && event.heading === true;
    } else if (event.kind === 'row') {
      apart = false;
      signed ||= event.cells.some(({ text }) => text.length <= MAX_TITLE && hasReviewSign(text));
    }
  }
  return contexts;
}

function saysWhat(row: RawRow): boolean {
  const text = row.cells[0]?.text.trim() ?? '';
  return (
    isLead(text) ||
    isAsked(text) ||
    text.split(/\s+/).length >= MIN_WORDS ||
    /^[A-Z]{0,4}\d{1,3}[:.)]?\s/.test(text)
  );
}

/** A single cell right above another one, or above nothing, and no request itself, is a heading. */
function isHeadingOf(row: RawRow, next: RawRow | undefined): boolean {
  return (next === undefined || next.alone === true) && !saysWhat(row);
}

/** How many roles two headers share. */
function countShared(a: Header, b: Header): number {
  const roles = new Set(a.columns.map(({ role }) => role));
  roles.delete('note');
  return new Set(b.columns.flatMap(({ role }) => (roles.has(role) ? [role] : []))).size;
}

function settleEvent(
  event: ScanEvent,
  settled: ReadonlyMap<ScannedTable, Table | null>,
  left: ReadonlySet<RawRow>,
): TablesSettled['events'][number][] {
  if (event.kind === 'header') {
    const header = settled.get(event.table)?.header;
    if (!header) return [];
    return [{ kind: 'header', roles: header.columns.map(({ role }) => role), place: event.place }];
  }
  if (event.kind !== 'row' || !left.has(event)) return [event];
  // What stands alone in its row and is no recommendation is a heading.
  return event.alone === true
    ? [{ kind: 'section', text: cleanCell(event.cells[0]?.text ?? '').text, place: event.place }]
    : [];
}

function keepRows({ header, segments }: Table, left: ReadonlySet<RawRow>): Table {
  return {
    header,
    segments: segments
      .map((segment) => segment.filter((row) => !left.has(row)))
      .filter((segment) => segment.length > 0),
  };
}

function describeLeftOut(table: ScannedTable, rows: readonly RawRow[], first: RawRow): Issue {
  const names = table.header?.columns.map(({ heading }) => `“${heading}”`).join(', ') ?? quote(first);
  return {
    code: 'not-a-recommendation',
    message: `A table of ${String(rows.length)} row(s) shows nothing that was recommended and was left out; --map recommendation=COLUMN reads it: ${names}.`,
    source: first.place,
  };
}

function describeInferred({ columns }: Header, source: SourcePlace): Issue {
  const told = columns.map(({ heading, role }) => (heading === '' ? role : `“${heading}” as ${role}`));
  return {
    code: 'columns-inferred',
    message: `No heading of this table is known: its columns were told by what they hold (${told.join(', ')}).`,
    source,
  };
}

/** The first words of a row's first cells. */
function quote({ cells }: RawRow): string {
  const filled = cells.map(({ text }) => cleanCell(text).text).filter((text) => text !== '');
  return filled
    .slice(0, 4)
    .map((text) => `“${text.length > 40 ? `${text.slice(0, 39).trim()}…` : text}”`)
    .join(', ');
}
