import type { SourceBlock, SourceCell, SourcePlace } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import { readName } from './formNames.ts';
import { findNamedRole, findRole, normaliseHeading } from './roles.ts';
import { pushAll } from '../text/pushAll.ts';

type Row = Extract<SourceBlock, { kind: 'row' }>;

/** One field of a form: its name and what stands beside it. */
interface Field {
  readonly name: string;
  text: string;
  readonly place: SourcePlace;
  /** Rows on which it goes on. */
  readonly more: SourcePlace[];
}

/** The fields of one recommendation, by their names as headings are compared. */
type Form = Map<string, Field>;

export interface FormsTurned {
  readonly blocks: readonly SourceBlock[];
  /** The further places of each row that was made of a form, by its first. */
  readonly places: ReadonlyMap<SourcePlace, readonly SourcePlace[]>;
}

/** Rows that are a form, from the first to the one before `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
}

/** A form has so many rows … */
const MIN_ROWS = 3;
/** … of so many roles … */
const MIN_ROLES = 3;
/** … and of so many of its names at least a list or a rule knows the role. */
const MIN_KNOWN = 0.6;
/** Longer cells are no names, in characters. */
const MAX_NAME = 60;
/**
 * Forms that stand upright, each recommendation's fields below one another beside their names ("Recommendation | …",
 * "Responsible officer | …"), as rows of one table under those names; all other blocks as they stand.
 */
export function turnForms(blocks: readonly SourceBlock[]): FormsTurned {
  const runs = findRuns(blocks);
  const places = new Map<SourcePlace, SourcePlace[]>();
  if (runs.length === 0) return { blocks, places };
  // One header for all, so that a form which leaves a field out is no other table.
  const names = new Map<string, string>();
  for (const { forms } of runs)
    for (const form of forms) for (const [key, { name }] of form) if (!names.has(key)) names.set(key, name);
  const out: SourceBlock[] = [];
  let at = 0;
  for (const { from, to, forms } of runs) {
    pushAll(out, blocks.slice(at, from));
    at = to;
    const place = forms.flatMap((form) => [...form.values()])[0]?.place;
    if (!place) continue;
    out.push({ kind: 'row', place, cells: [...names.values()].map((text, column) => ({ text, column })) });
    for (const form of forms) {
      const row = makeRow(form, [...names.keys()], place);
      out.push(row);
      const own = [...form.values()].flatMap((field) => [field.place, ...field.more]);
      places.set(
        row.place,
        [...new Set(own)].filter((one) => one !== row.place),
      );
    }
  }
  pushAll(out, blocks.slice(at));
  return { blocks: out, places };
}

/** A line above a form that only numbers it ("Recommendation 3") is its reference; gives where the rest ends. */
function takeTitle(blocks: readonly SourceBlock[], from: number, form: Form): number {
  let at = from - 1;
  while (blocks[at]?.kind === 'break') at -= 1;
  const block = blocks[at];
  const title = block === undefined ? null : readLine(block);
  if (!block || block.kind === 'break' || title === null || form.has('ref')) return from;
  const { number, priority } = readName(title);
  if (number === null) return from;
  form.set('ref', { name: 'Ref', text: number, place: block.place, more: [] });
  if (priority !== null && !form.has('priority'))
    form.set('priority', { name: 'Priority', text: priority, place: block.place, more: [] });
  return at;
}

/** The words of a paragraph, or of a row that holds one cell: a table of its own above a form. */
function readLine(block: SourceBlock): string | null {
  if (block.kind === 'paragraph') return block.text.trim();
  if (block.kind === 'break') return null;
  const [only, ...others] = block.cells.filter(({ text }) => text.trim() !== '');
  return only && others.length === 0 ? only.text.trim() : null;
}

function makeRow(form: Form, keys: readonly string[], at: SourcePlace): Row {
  const cells = keys.map((key, column): SourceCell => {
    const field = form.get(key);
    return field ? { text: field.text, column, place: field.place } : { text: '', column };
  });
  return { kind: 'row', place: [...form.values()][0]?.place ?? at, cells };
}

function findRuns(blocks: readonly SourceBlock[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    if (blocks[from]?.kind !== 'row') continue;
    let to = from;
    while (blocks[to]?.kind === 'row') to += 1;
    const rows = blocks.slice(from, to).filter((block): block is Row => block.kind === 'row');
    const forms = readForms(rows);
    const [only, ...others] = forms ?? [];
    const start = only && others.length === 0 ? takeTitle(blocks, from, only) : from;
    if (forms) runs.push({ from: start, to, forms });
    from = to;
  }
  return runs;
}

/** The forms that rows are, or null: a row that is neither names with what stands beside them nor a title is none. */
function readForms(rows: readonly Row[]): Form[] | null {
  if (rows.length < MIN_ROWS) return null;
  const forms: Form[] = [new Map()];
  const known: boolean[] = [];
  let last: Field | null = null;
  const add = (name: string, text: string, place: SourcePlace): void => {
    const { bare, number, priority } = readName(name);
    const key = normaliseHeading(bare);
    let form = forms.at(-1);
    if (!form || form.has(key)) forms.push((form = new Map()));
    last = {
      name: bare,
      text: number === null ? text : `Recommendation ${number}: ${text}`,
      place,
      more: [],
    };
    if (number !== null && findRole(bare) !== 'recommendation') last.text = text;
    form.set(key, last);
    if (priority !== null) form.set('priority', { name: 'Priority', text: priority, place, more: [] });
    known.push(findRole(bare) !== null);
  };
  for (const { cells, place } of rows) {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    const [first] = filled;
    if (!first) continue;
    const pairs = readPairs(filled);
    if (pairs) for (const [name, text] of pairs) add(name, text, place);
    else if (filled.length > 1) return null;
    else if (first.column > 0 && last !== null) goOn(last, first.text, place);
    else if (first.column > 0 || !isTitle(first.text)) return null;
    else if ((forms.at(-1)?.size ?? 0) > 0) forms.push(new Map());
    if (!pairs && first.column === 0) {
      const { number } = readName(first.text.trim());
      const text = number === null ? first.text.trim() : number;
      const title = { name: number === null ? 'Title' : 'Ref', text, place, more: [] };
      if (findNamedRole(first.text) === null) forms.at(-1)?.set(title.name.toLowerCase(), title);
    }
  }
  const roles = new Set(forms.flatMap((form) => [...form.values()].map(({ name }) => findRole(name))));
  const asked = (['recommendation', 'action', 'findings'] as const).some((role) => roles.has(role));
  roles.delete(null);
  return asked &&
    known.length >= MIN_ROWS &&
    roles.size >= MIN_ROLES &&
    known.filter(Boolean).length >= MIN_KNOWN * known.length
    ? forms.filter((form) => [...form.keys()].some((key) => key !== 'title' && key !== 'ref'))
    : null;
}

/** A row without a name goes on with the field above. */
function goOn(field: Field, text: string, place: SourcePlace): void {
  field.text += `\n${text.trim()}`;
  field.more.push(place);
}

/** Names with what stands beside each, or null where the cells are no such pairs. */
function readPairs(cells: readonly SourceCell[]): (readonly [string, string])[] | null {
  const texts = cells.map(({ text }) => text.trim());
  const [first = '', ...others] = texts;
  if (texts.length === 1) return cells[0]?.column === 0 && isField(first) ? [[first, '']] : null;
  // A field without an entry leaves a name without its pair.
  if (texts.length % 2 > 0 || !isName(first)) return null;
  const names = texts.filter((_, index) => index % 2 === 0);
  if (names.slice(1).some((name) => !isField(name))) return null;
  // A row of names only is the header of a table.
  if (others.length > 1 && others.every((text) => isField(text))) return null;
  return names.map((name, index) => [name, texts[2 * index + 1] ?? ''] as const);
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME && /^\p{Lu}/u.test(text) && !/[.;]$/.test(text) && !text.includes('\n');
}

function isField(text: string): boolean {
  return isName(text) && findNamedRole(readName(text).bare) !== null;
}

/** A line over a form: "Recommendation 2", "3. Access to systems". */
function isTitle(text: string): boolean {
  return cleanCell(text).text.length <= MAX_NAME * 2;
}
