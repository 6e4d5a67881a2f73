import type { ColumnChoice, Issue, SourceCell } from '../model.ts';
import type { Header, HeaderColumn } from './findHeader.ts';
import { findRole, normaliseHeading, type Role } from './roles.ts';

/** A row's header with the columns that a reader chose; null where the row is none. */
export type MapColumns = (header: Header | null, cells: readonly SourceCell[]) => Header | null;

export const keepColumns: MapColumns = (header) => header;

export interface ColumnMap {
  readonly mapColumns: MapColumns;
  /** The choices by number, for tables without a header: column, counted from 0 → role. */
  readonly byNumber: ReadonlyMap<number, Role>;
  /** Names the choices that no header met so far, and the numbers beyond `width`, the cells of the widest row. */
  readonly describeMissing: (width: number) => Issue[];
}

/**
 * What a reader says that columns hold stands over what their headings say: each chosen column has its role, and no other
 * one that role. A row that holds all headings that were named is a header, whatever it is taken for.
 */
export function readColumnMap(choices: readonly ColumnChoice[]): ColumnMap {
  const met = new Set<ColumnChoice>();
  const named = choices.filter(({ column }) => !isNumber(column));
  const byNumber = new Map(
    choices.flatMap((choice) =>
      isNumber(choice.column) ? [[Number(choice.column) - 1, choice.role] as const] : [],
    ),
  );
  const mapColumns: MapColumns = (header, cells) => {
    const holdsNamed = named.length > 0 && named.every(({ column }) => findColumn(column, cells) >= 0);
    if (choices.length === 0 || (header === null && !holdsNamed)) return header;
    const base = header ?? readColumns(cells);
    const chosen = new Map<number, Role>();
    for (const choice of choices) {
      const at = isNumber(choice.column)
        ? Number(choice.column) - 1
        : findHeaded(choice.column, cells, base.columns);
      if (at < 0 || at >= cells.length) continue;
      chosen.set(at, choice.role);
      met.add(choice);
    }
    return chosen.size === 0 ? header : { ...base, columns: giveRoles(base.columns, chosen), mapped: true };
  };
  return {
    mapColumns,
    byNumber,
    describeMissing: (width) =>
      choices
        .filter((choice) =>
          isNumber(choice.column) ? Number(choice.column) > width && !met.has(choice) : !met.has(choice),
        )
        .map(({ role, column }) => ({
          code: 'column-not-found',
          message: `No table has a column “${column}”, which was to be read as ${role}.`,
        })),
  };
}

/** The chosen roles for their columns; other columns that had one of them become notes. */
export function giveRoles(
  columns: readonly HeaderColumn[],
  chosen: ReadonlyMap<number, Role>,
): HeaderColumn[] {
  const taken = new Set(chosen.values());
  const kept = columns.map((column): HeaderColumn => {
    const role = chosen.get(column.from);
    return role === undefined
      ? { ...column, role: taken.has(column.role) ? 'note' : column.role }
      : { ...column, role, chosen: true };
  });
  const bare = [...chosen].flatMap(([from, role]): HeaderColumn[] =>
    columns.some((column) => from >= column.from && from <= column.to)
      ? []
      : [{ role, heading: '', from, to: from, chosen: true }],
  );
  return [...kept, ...bare].sort((a, b) => a.from - b.from);
}

function isNumber(column: string): boolean {
  return /^[1-9]\d{0,2}$/.test(column.trim());
}

/** The column under a heading, else under the only one that begins with it; -1: none. */
function findColumn(name: string, cells: readonly SourceCell[]): number {
  const wanted = normaliseHeading(name);
  const headings = cells.map(({ text }) => normaliseHeading(text));
  const exact = headings.indexOf(wanted);
  if (exact >= 0 || wanted === '') return exact;
  const starting = headings.flatMap((heading, index) => (heading.startsWith(`${wanted} `) ? [index] : []));
  return starting.length === 1 ? (starting[0] ?? -1) : -1;
}

/** A column by the heading of its cell, else by its whole heading where that is of two rows; -1: none. */
function findHeaded(name: string, cells: readonly SourceCell[], columns: readonly HeaderColumn[]): number {
  const at = findColumn(name, cells);
  const wanted = normaliseHeading(name);
  return at >= 0 ? at : (columns.find(({ heading }) => normaliseHeading(heading) === wanted)?.from ?? -1);
}

/** A header of whatever headings a row holds. */
function readColumns(cells: readonly SourceCell[]): Header {
  const columns = cells.flatMap(({ text }, from): HeaderColumn[] =>
    text.trim() === '' ? [] : [{ role: findRole(text) ?? 'note', heading: text.trim(), from, to: from }],
  );
  return { columns, width: cells.length, broken: false };
}
