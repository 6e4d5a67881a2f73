import type { SourceBlock } from '../../model.ts';
import { findExactRole, type Role } from '../roles.ts';
import { isReferenceLike } from '../../text/shapes.ts';
import { findOwnerTail } from './findOwnerTail.ts';
import { findTimeTail } from './findTimeTail.ts';
import { readHeadingLine } from './readHeadingLine.ts';

type Paragraph = Extract<SourceBlock, { kind: 'paragraph' }>;

/**
 * Tables whose columns have lost everything between them: under a line of headings ("Action Responsible Officer
 * Timeframe") each line that ends in an owner or a time becomes a row, and a line that ends in neither a row of one
 * cell, up to the last line that does. All other blocks as they stand.
 */
export function findPlainTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  const out: SourceBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const printed = block.kind === 'paragraph' ? readHeadingLine(block.text) : null;
    const headings = printed && addRef(printed, blocks.slice(index + 1));
    const end = headings ? findEnd(blocks, index + 1) : index + 1;
    const lines = headings ? joinWrapped(blocks.slice(index + 1, end)) : [];
    const rows = headings ? readLines(lines, headings) : null;
    if (block.kind !== 'paragraph' || headings === null || rows === null) {
      out.push(block);
      continue;
    }
    out.push(row(headings, block), ...rows);
    index = end - 1;
  }
  return out;
}

/** Up to a row of a table, or the next line of headings. */
function findEnd(blocks: readonly SourceBlock[], from: number): number {
  const at = blocks.findIndex(
    (block, index) =>
      index >= from &&
      (block.kind === 'row' || (block.kind === 'paragraph' && readHeadingLine(block.text) !== null)),
  );
  return at < 0 ? blocks.length : at;
}

/** Lines that begin with references have a column for them, whether a heading says so or not. */
function addRef(headings: readonly string[], blocks: readonly SourceBlock[]): readonly string[] {
  const lines = blocks
    .slice(0, MAX_LOOK)
    .filter((block) => block.kind === 'paragraph' && SERIES.test(block.text));
  return lines.length >= 2 && headings.every((name) => findExactRole(name) !== 'ref')
    ? ['Ref', ...headings]
    : headings;
}

/** "R1 Set a clear vision" */
const SERIES = /^[A-Z]{1,3}\d{1,2} \p{Lu}/u;
/** So many blocks below its headings show what a table's lines begin with. */
const MAX_LOOK = 12;

/** A line that begins in mid-sentence is the rest of the line above. */
function joinWrapped(blocks: readonly SourceBlock[]): SourceBlock[] {
  const out: SourceBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && /^\p{Ll}/u.test(block.text))
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else out.push(block);
  }
  return out;
}

/** A word or colour of a status column at the end of a line. */
const MARK =
  /(?<=\s)(?:red|amber|green|blue|\d{1,3} ?%|completed?|closed|on[- ]track|in progress|not started|overdue|delayed)$/i;

interface Line {
  readonly text: string;
  readonly ref: string;
  readonly owner: string;
  readonly time: string;
  readonly mark: string;
}

/** Owners that are looked for at the end of each line. */
const MAX_KNOWN = 100;

/** Null where no line ends in an owner or a time: it was no table. */
function readLines(blocks: readonly SourceBlock[], headings: readonly string[]): SourceBlock[] | null {
  const roles = headings.map(findExactRole);
  const known = new Set<string>();
  const read = (block: Paragraph): Line => readLine(block.text, roles, known);
  // Owners behind the end of a sentence are met first, so that they are known where no sentence ends.
  for (const block of blocks)
    if (block.kind === 'paragraph' && known.size < MAX_KNOWN) known.add(read(block).owner);
  known.delete('');
  const isClosed = (block: SourceBlock): boolean => {
    if (block.kind !== 'paragraph') return false;
    const { owner, time } = read(block);
    return owner !== '' || time !== '';
  };
  const last = blocks.findLastIndex(isClosed);
  if (last < 0) return null;
  return [
    ...blocks.slice(0, last + 1).map((block) => {
      if (block.kind !== 'paragraph') return block;
      const { text, ref, owner, time, mark } = read(block);
      const isText = (role: Role | null): boolean =>
        role !== 'ref' && role !== 'owner' && role !== 'timescale';
      const first = roles.findIndex(isText);
      const held: Partial<Record<Role, string>> = { ref, owner, timescale: time, progress: mark };
      const cells = roles.map((role, column) =>
        column === first ? text : role !== null && roles.indexOf(role) === column ? (held[role] ?? '') : '',
      );
      return row(
        owner === '' && time === '' && ref === '' ? [text, ...cells.slice(1).fill('')] : cells,
        block,
      );
    }),
    ...blocks.slice(last + 1),
  ];
}

function readLine(line: string, roles: readonly (Role | null)[], known: ReadonlySet<string>): Line {
  let text = line.trim();
  let ref = '';
  let owner = '';
  let time = '';
  let mark = '';
  const [first = ''] = text.split(/\s/, 1);
  if (roles[0] === 'ref' && isReferenceLike(first)) {
    ref = first;
    text = text.slice(first.length).trim();
  }
  // From the end, as the columns stand.
  for (const role of [...roles].reverse()) {
    if (role === 'timescale' && time === '') {
      const tail = findTimeTail(text);
      if (tail) ({ before: text, time } = tail);
    } else if (role === 'owner' && owner === '') {
      const tail = findOwnerTail(text, known);
      if (tail) ({ before: text, owner } = tail);
    } else if (role === 'progress' && mark === '') {
      const tail = MARK.exec(text);
      if (tail) {
        mark = tail[0];
        text = text.slice(0, tail.index).trim();
      }
    } else if (role !== 'timescale' && role !== 'owner' && role !== 'note') break;
  }
  return { text, ref, owner, time, mark };
}

function row(cells: readonly string[], { place }: Paragraph): SourceBlock {
  return { kind: 'row', cells: cells.map((text, column) => ({ text, column })), place };
}
