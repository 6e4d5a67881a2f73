import type { Issue, SourceBlock, SourcePlace } from '../model.ts';
import { countValues, readWords } from '../text/words.ts';
import { alignTable } from './alignTable.ts';
import type { CleanCell } from './cleanCell.ts';
import type { Role } from './roles.ts';
import type { ColumnMap } from './mapColumns.ts';
import { findPlainTables } from './plain/findPlainTables.ts';
import { scanTables, type ScannedTable } from './scanTables.ts';
import { settleTables, type TablesSettled } from './settleTables.ts';
import type { RawRow, RoleRow, RowsRead, TableEvent } from './tableEvents.ts';
import { turnColumns } from './turnColumns.ts';
import { turnForms } from './turnForms.ts';
import { countVocabulary, unglueWords } from './unglueWords.ts';

/** A row is a repeat of the one above when this share of each cell's words stands there too. */
const REPEATED = 0.9;

/**
 * Finds a document's tables, gives every cell its role, and says what had to be inferred. `signed`: the document is known
 * to be about a review.
 */
export function readRows(
  blocks: readonly SourceBlock[],
  { mapColumns, byNumber, describeMissing }: ColumnMap,
  signed: boolean,
): RowsRead {
  const turned = turnColumns(blocks);
  const { blocks: upright, places: ofForms } = turnForms(turned.blocks);
  const places = new Map([...turned.places, ...ofForms]);
  const scanned = scanTables(findPlainTables(upright), mapColumns);
  const issues = [...scanned.issues];
  const { events, tables } = settleTables(scanned, issues, byNumber, signed);
  issues.push(...describeMissing(findWidth(scanned.tables)));
  const read = new Map<RawRow, RoleRow>(tables.flatMap((table) => [...alignTable(table, issues)]));
  return { events: unglueRows(finishRows(events, read, places, issues)), issues };
}

/** The cells of the widest row of all tables, headers among them. */
function findWidth(tables: readonly ScannedTable[]): number {
  let width = 0;
  for (const { header, segments } of tables) {
    width = Math.max(width, header?.width ?? 0);
    for (const segment of segments) for (const { cells } of segment) width = Math.max(width, cells.length);
  }
  return width;
}

/** Puts the aligned rows back into printed order, marks those after a break, and drops repeats. */
function finishRows(
  events: TablesSettled['events'],
  read: ReadonlyMap<RawRow, RoleRow>,
  places: ReadonlyMap<SourcePlace, readonly SourcePlace[]>,
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
    const row = read.get(event);
    if (!row) continue;
    if (previous && isRepeat(row, previous)) {
      issues.push({
        code: 'row-duplicate',
        message: 'Left out a row that only repeats the one above it.',
        source: row.place,
      });
      continue;
    }
    const more = places.get(row.place);
    const finished = { ...row, fresh, ...(more ? { more } : {}) };
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
