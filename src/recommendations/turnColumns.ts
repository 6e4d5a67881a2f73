import type { SourceBlock, SourceCell, SourcePlace } from '../model.ts';
import { findNamedRole, findRole, normaliseHeading } from './roles.ts';
import { readName } from './formNames.ts';
import type { FormsTurned } from './turnForms.ts';
import { pushAll } from '../text/pushAll.ts';

type Row = Extract<SourceBlock, { kind: 'row' }>;

/** A row of the printed table, read as a field of every recommendation. */
interface Field {
  readonly name: string;
  readonly place: SourcePlace;
  /** What stands in each further column. */
  readonly cells: Map<number, SourceCell>;
}

/** The fields of the recommendations that stand beside each other. */
type Band = Field[];
type Places = Map<SourcePlace, readonly SourcePlace[]>;

/** So many fields … */
const MIN_ROWS = 3;
/** … of so many roles … */
const MIN_ROLES = 3;
/** … make a table of which each column is a recommendation; so many of the names at its left must be known. */
const MIN_KNOWN = 0.6;
/** Where so many cells of another column are names too, the table is one of pairs, or stands upright. */
const MAX_NAMES = 0.5;
/** A recommendation has no more fields: a longer table stands upright. */
const MAX_FIELDS = 40;
/** In so many letters a recommendation says what is asked. */
const MIN_ASKED = 12;

/**
 * Tables that lie on their side, a column for each recommendation and the names of its fields at the left, as rows under
 * these names; all other blocks as they stand. A row stands at the cell of its first field, and at those of the others.
 */
export function turnColumns(blocks: readonly SourceBlock[]): FormsTurned {
  const places = new Map<SourcePlace, readonly SourcePlace[]>();
  const out: SourceBlock[] = [];
  for (let from = 0; from < blocks.length;) {
    const rows: Row[] = [];
    for (let next = blocks[from]; next?.kind === 'row'; next = blocks[from + rows.length]) rows.push(next);
    const block = blocks[from];
    if (rows.length === 0 && block) out.push(block);
    if (rows.length > 0) pushAll(out, turnRun(rows, places));
    from += Math.max(1, rows.length);
  }
  return { blocks: out, places };
}

function turnRun(rows: readonly Row[], places: Places): SourceBlock[] {
  // A title stands above.
  const start = rows.findIndex(({ cells }) => listFilled(cells).length > 1);
  const bands = start < 0 ? null : readBands(rows.slice(start));
  return bands === null
    ? [...rows]
    : [...rows.slice(0, start), ...bands.flatMap((band) => turnBand(band, places))];
}

/** Fields by the names at the left, anew where a name comes again; null where the rows are no such table. */
function readBands(rows: readonly Row[]): Band[] | null {
  if (rows.length < MIN_ROWS) return null;
  const bands: Band[] = [[]];
  for (const { cells, place } of rows) {
    const [first, ...others] = cells;
    if (first?.column !== 0) return null;
    const name = first.text.trim();
    const held = new Map(listFilled(others).map((cell) => [cell.column, cell]));
    const band = bands.at(-1) ?? [];
    const last = band.at(-1);
    if (name === '' && !last) band.push(nameFirst(place, held));
    else if (name === '' && last) for (const cell of held.values()) goOn(last, cell);
    else if (band.some((field) => normaliseHeading(field.name) === normaliseHeading(name)))
      bands.push([{ name, place, cells: held }]);
    else band.push({ name, place, cells: held });
    if (band.length > MAX_FIELDS) return null;
  }
  return bands.every(isBand) ? bands : null;
}

function goOn({ cells }: Field, more: SourceCell): void {
  const cell = cells.get(more.column);
  cells.set(more.column, cell ? { ...cell, text: `${cell.text}\n${more.text}` } : more);
}

/** What stands above the columns without a name: their numbers, else their titles. */
function nameFirst(place: SourcePlace, held: ReadonlyMap<number, SourceCell>): Field {
  const numbers = [...held].map(([column, cell]) => [column, cell, readNumber(cell.text)] as const);
  return numbers.length > 0 && numbers.every(([, , number]) => number !== null)
    ? {
        name: 'Ref',
        place,
        cells: new Map(numbers.map(([column, cell, number]) => [column, { ...cell, text: number ?? '' }])),
      }
    : { name: 'Title', place, cells: new Map(held) };
}

function isBand(band: Band): boolean {
  const roles = new Set(band.map(({ name }) => findRole(name)));
  const known = band.filter(({ name }) => findNamedRole(name) !== null).length;
  const columns = listColumns(band);
  const asked = band.find(({ name }) => findRole(name) === 'recommendation');
  roles.delete(null);
  return (
    band.length >= MIN_ROWS &&
    roles.size >= MIN_ROLES &&
    known >= MIN_KNOWN * band.length &&
    columns.length > 1 &&
    asked !== undefined &&
    columns.every((column) => {
      const cells = band.flatMap(({ cells: held }) => held.get(column)?.text.trim() ?? []);
      const named = cells.filter((text) => findNamedRole(text) !== null).length;
      const text = asked.cells.get(column)?.text ?? '';
      return named < MAX_NAMES * cells.length && text.trim().length >= MIN_ASKED;
    })
  );
}

function turnBand(band: Band, places: Places): Row[] {
  const place = band[0]?.place;
  if (!place) return [];
  const header: Row = {
    kind: 'row',
    place,
    cells: band.map(({ name }, column) => ({ text: name, column })),
  };
  const rows = listColumns(band).map((column): Row => {
    const cells = band.map(({ cells: held, place: row }, at): SourceCell => {
      const cell = held.get(column);
      return { text: cell?.text ?? '', column: at, place: cell?.place ?? row };
    });
    // Rows are told apart by their places, though columns share theirs.
    const own = { ...(cells[0]?.place ?? place) };
    places.set(
      own,
      cells.flatMap((cell, at) => (at > 0 && cell.text !== '' && cell.place ? [cell.place] : [])),
    );
    return { kind: 'row', place: own, cells };
  });
  return [header, ...rows];
}

/** "Recommendation 2", "R2", "2" as a reference. */
function readNumber(text: string): string | null {
  return readName(text.trim()).number ?? (/^[A-Z]{0,3}\d{1,3}$/.test(text.trim()) ? text.trim() : null);
}

function listColumns(band: Band): number[] {
  const columns = new Set(band.flatMap(({ cells }) => [...cells.keys()]));
  return [...columns].sort((one, other) => one - other);
}

function listFilled(cells: readonly SourceCell[]): SourceCell[] {
  return cells.filter(({ text }) => text.trim() !== '');
}
