import type { Element, Table, TableCell, TableRow } from './layout.ts';

/** Columns that begin this many points apart are those of two tables. */
const SAME_COLUMN = 12;
/** Of more columns than this, those that part at the same shares of the width, within this, are of one table. */
const FEW = 3;
const SAME_SHARE = 0.01;
/** A header is printed again in up to so many rows. */
const HEADER_ROWS = 3;
/** What stands behind a page break goes on with the row before it from this weight of evidence. */
const JOIN = 2;
/** What a column holds elsewhere is told by so many rows before. */
const LOOK_BACK = 30;
/** A column is filled as a rule where this share of rows fill it. */
const AS_A_RULE = 0.7;

/** What a text column never holds: a letter or two left over. */
const SHARD = 2;
/** A name or date, each of which stands whole on its page, is no longer than this. */
const SHORT = 40;
/** A heading is no longer than this, in characters. */
const HEADING = 90;
/** How a text ends that goes on. */
const DANGLING =
  /[,–—(]$|(?:^|\s)(?:and|or|the|of|to|in|for|with|by|an?|our|their|its|on|at|from|that|which|is|are|be|has|have|will)$/iu;
const MONTH = /(?:^|\s)(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*$/iu;

export interface TablesJoined {
  readonly elements: readonly Element[];
  /** Rows that were put together over a page break. */
  readonly joined: readonly TableRow[];
}

/**
 * Puts tables that go on over a page break together: headers that are printed again are left out, and a row that the
 * break divides is made whole. Whether it was divided is told by its words, and by what the columns hold elsewhere.
 */
export function joinTables(elements: readonly Element[]): TablesJoined {
  const out: Element[] = [];
  const joined: TableRow[] = [];
  for (const element of elements) {
    const band = element.kind === 'table' ? findBand(out, element) : null;
    if (band) out.splice(-2, 2, band);
    const last = out.at(-1);
    const goesOn = last?.kind === 'table' && element.kind === 'table' && isContinued(last, element);
    if (!goesOn) {
      out.push(element);
      continue;
    }
    const rows = dropHeader(last.rows, element.rows);
    const [first, ...others] = rows;
    const before = last.rows.at(-1);
    if (!first || !before) continue;
    const whole = isDivided(before, first, last.rows.slice(-LOOK_BACK)) ? joinRows(before, first) : null;
    if (whole) joined.push(whole);
    out[out.length - 1] = {
      ...last,
      // The page on which it ends.
      page: element.page,
      rows: whole ? [...last.rows.slice(0, -1), whole, ...others] : [...last.rows, ...rows],
    };
  }
  return { elements: out, joined };
}

/**
 * The table above with the bold line below it as its last row: a heading between rows that a page end parted from those
 * it stands over. A header that is printed again tells that the table goes on.
 */
function findBand(before: readonly Element[], below: Table): Table | null {
  const [table, line] = before.slice(-2);
  if (table?.kind !== 'table' || line?.kind !== 'paragraph' || line.page !== table.page) return null;
  const words = line.lines.flatMap((own) => own.words);
  const [left, right] = [table.xs[0] ?? 0, table.xs.at(-1) ?? 0];
  const inside = line.box[0] >= left - SAME_COLUMN && line.box[2] <= right;
  if (line.lines.length > 1 || !inside || !words.every(({ bold }) => bold)) return null;
  if (!isContinued(table, below) || dropHeader(table.rows, below.rows).length === below.rows.length)
    return null;
  const cells = table.xs.slice(1).map((x, column): TableCell => ({
    pieces: column === 0 ? [words] : [],
    right: column === 0 ? right : x,
    columns: column === 0 ? table.xs.length - 1 : 1,
    merged: false,
    box: [table.xs[column] ?? 0, line.box[1], column === 0 ? right : x, line.box[3]],
  }));
  return { ...table, rows: [...table.rows, { page: line.page, cells, box: line.box }] };
}

function isContinued(above: Table, below: Table): boolean {
  if (above.tagged !== undefined && below.tagged !== undefined) return above.tagged === below.tagged;
  if (below.page !== above.page + 1 || below.xs.length !== above.xs.length) return false;
  return (
    below.xs.every((x, index) => Math.abs(x - (above.xs[index] ?? x)) <= SAME_COLUMN) ||
    isRescaled(above.xs, below.xs) ||
    repeatsHeader(above, below)
  );
}

/** Whether the first row is the header of the table above: columns that only white space parts may seem to shift. */
function repeatsHeader(above: Table, below: Table): boolean {
  const [header] = below.rows;
  const filled = header?.cells.filter((cell) => readCell(cell) !== '').length ?? 0;
  return filled === below.xs.length - 1 && dropHeader(above.rows, below.rows).length < below.rows.length;
}

/** The columns of a table that goes on on a page turned lengthwise: all wider, or narrower, by the same part. */
function isRescaled(above: readonly number[], below: readonly number[]): boolean {
  const [start = 0, from = 0] = [above[0], below[0]];
  const [wide, other] = [(above.at(-1) ?? start) - start, (below.at(-1) ?? from) - from];
  if (above.length <= FEW || wide <= 0 || other <= 0) return false;
  return below.every(
    (x, index) => Math.abs((x - from) / other - ((above[index] ?? start) - start) / wide) <= SAME_SHARE,
  );
}

function dropHeader(above: readonly TableRow[], below: readonly TableRow[]): readonly TableRow[] {
  for (let rows = Math.min(HEADER_ROWS, below.length, above.length); rows > 0; rows -= 1)
    if (below.slice(0, rows).every((row, index) => above[index] && readRow(row) === readRow(above[index])))
      return below.slice(rows);
  return below;
}

function isDivided(before: TableRow, after: TableRow, rows: readonly TableRow[]): boolean {
  if (before.tagged !== undefined && after.tagged !== undefined) return before.tagged === after.tagged;
  if (after.cells.some((cell) => cell.columns > 1) || before.cells.some((cell) => cell.columns > 1))
    return false;
  let weight = isRest(before, after) ? 3 : 0;
  for (const [column, cell] of after.cells.entries()) {
    const [end, start] = [readCell(before.cells[column]), readCell(cell)];
    const filled = share(rows, column);
    if (start === '') {
      if (column === 0 && filled >= AS_A_RULE && end !== '') weight += 2;
    } else if (isReference(rows, column)) weight -= 4;
    else if (end === '') weight -= 1;
    else if (DANGLING.test(end) || (MONTH.test(end) && /^\d{4}/.test(start))) weight += 3;
    else if (/[.!?;]$/u.test(end)) weight -= 1;
    else if (end.length > SHARD && /^[\p{Ll},;)]/u.test(start) && !/^\p{Ll}[.)]/u.test(start)) weight += 3;
    else if (/^[-•●▪–]\s/u.test(start) || /^\p{Lu}/u.test(start)) weight -= end.length < SHORT ? 2 : 0;
    else weight += 1;
  }
  return weight >= JOIN;
}

/** Whether a row holds nothing but the end of one cell: more than a heading would be. */
function isRest(before: TableRow, after: TableRow): boolean {
  const filled = after.cells.flatMap((cell, column) => (readCell(cell) === '' ? [] : [column]));
  const [only = 0] = filled;
  if (filled.length !== 1 || after.cells.length < 3 || readCell(before.cells[only]) === '') return false;
  const text = readCell(after.cells[only]);
  return only > 0 || text.length > HEADING || /[.;]$/u.test(text);
}

/** The share of rows that hold something in a column. */
function share(rows: readonly TableRow[], column: number): number {
  return rows.filter((row) => readCell(row.cells[column]) !== '').length / rows.length;
}

/** Whether a column holds what numbers the rows. */
function isReference(rows: readonly TableRow[], column: number): boolean {
  const filled = rows.map((row) => readCell(row.cells[column])).filter((text) => text !== '');
  const refs = filled.filter((text) => text.length <= 8 && /\d/.test(text));
  return filled.length > 1 && refs.length >= 0.6 * filled.length;
}

function joinRows(before: TableRow, after: TableRow): TableRow {
  return {
    ...before,
    cells: before.cells.map((cell, column): TableCell => {
      const more = after.cells[column]?.pieces ?? [];
      return { ...cell, pieces: [...cell.pieces, ...more] };
    }),
  };
}

function readRow({ cells }: TableRow): string {
  return cells.map(readCell).join('|').toLowerCase();
}

/** A cell's words one after another: enough to see how it begins and ends. */
function readCell(cell: TableCell | undefined): string {
  return (cell?.pieces ?? [])
    .flatMap((piece) =>
      [...piece].sort((a, b) =>
        Math.abs(a.box[3] - b.box[3]) > 3 ? a.box[3] - b.box[3] : a.box[0] - b.box[0],
      ),
    )
    .map(({ text }) => text)
    .join(' ');
}
