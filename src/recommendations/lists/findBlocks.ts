import { countValues } from '../../text/words.ts';
import type { Role } from '../roles.ts';
import { isMeetingLine } from '../isMeetingLine.ts';
import { findSection } from './findSection.ts';
import { isHeading } from './findItems.ts';
import type { Line } from './listLines.ts';
import { PARTS } from './markLabels.ts';
import { guessLabel, readClosing, readFields, readLabel, type Field, type Label } from './readFields.ts';
import { readMark, type Mark } from './readMark.ts';

/** A value of a block. */
export interface BlockField extends Field {
  /** The line that its label stands on. */
  readonly line: Line;
  /** The lines below. */
  readonly more: Line[];
}

/** What stands together about one recommendation: its heading, text below it, and labelled values. */
export interface Block {
  readonly head: Line | null;
  readonly mark: Mark | null;
  readonly section: string | null;
  readonly lead: Line[];
  readonly fields: BlockField[];
}

/** Roles that a block's later values have: what is answered, by whom, when. */
export const AFTER: ReadonlySet<Role> = new Set(['response', 'action', 'owner', 'timescale', 'progress']);
/** Values of one line. */
const SHORT: ReadonlySet<Role> = new Set(['owner', 'timescale', 'note', 'ref']);
/** A heading stands no more lines above the first label of its block. */
const MAX_LEAD = 8;
/** A label without a colon is repeated for each block, so often at least. */
const MIN_LONE = 2;

/**
 * Blocks of labelled values, as internal audit sets them ("Finding: … Risk: … Recommendation: … Responsible officer: …"),
 * each with the role `asked` once or more; values stand behind their labels or below. Empty where a text has none.
 */
export function findBlocks(lines: readonly Line[]): { asked: Role; blocks: Block[] } | null {
  const read = readAll(lines);
  const roles = new Set(read.flatMap(({ fields }) => fields.map(({ role }) => role)));
  const isAnswered = [...AFTER].some((role) => role !== 'action' && roles.has(role));
  if (!isAnswered) return null;
  const labelled = lines.some(({ text }) => readMark(text)?.series === 'Recommendation');
  const asked = roles.has('recommendation') ? 'recommendation' : 'action';
  if (!roles.has(asked)) return null;
  if (
    asked === 'action' &&
    (labelled || !roles.has('findings') || !(roles.has('owner') || roles.has('timescale')))
  )
    return null;
  const blocks = group(lines, read, asked).filter(({ fields }) => fields.some(({ role }) => role === asked));
  return blocks.length > 0 ? { asked, blocks: cutLast(carryHeadings(blocks)) } : null;
}

/** A line's words before its first label, and its labelled values. */
interface Read {
  readonly before: string;
  readonly fields: readonly Field[];
}

/** The labelled values of each line; a label without a colon counts where its role has several. */
function readAll(lines: readonly Line[]): Read[] {
  const lone = findLone(lines);
  const counts = new Map<Role, number>();
  for (const label of lone) if (label) counts.set(label.role, (counts.get(label.role) ?? 0) + 1);
  const runIn = findRunIn(lines);
  const closes = lone.some((label) => label?.role === 'owner' || label?.role === 'timescale');
  return lines.map(({ text }, index) => {
    const label = lone[index];
    if (label && ((counts.get(label.role) ?? 0) >= MIN_LONE || closes))
      return { before: '', fields: [{ ...label, heading: text, value: '' }] };
    const fields = readFields(text);
    const run = runIn.get(index);
    if (fields.length === 0 && run) return { before: '', fields: [run] };
    if (fields.length === 0) return readClosing(text);
    // "Priority 1: Leadership" and "Recommendation 1: …" head what follows.
    const heads =
      fields[0]?.ref !== '' && (fields[0]?.role === 'note' || fields[0]?.role === 'recommendation');
    return heads ? { before: text, fields: [] } : { before: '', fields };
  });
}

/** Labels that stand alone on their lines; of those that only their words tell, such as several lines are. */
function findLone(lines: readonly Line[]): (Label | null)[] {
  const times = countValues(lines.map(({ text }) => text));
  return lines.map(({ text }, index) => {
    if (index + 1 === lines.length || PARTS.test(text) || /[:.]$/.test(text)) return null;
    const label =
      readLabel(text) ??
      ((times.get(text) ?? 0) >= MIN_LONE && !text.includes(':') ? guessLabel(text) : null);
    return label?.ref === '' ? label : null;
  });
}

/** A label that runs into its value has no more words. */
const MAX_RUN_IN = 3;

/**
 * Labels that run into their values without a colon, as bold words come out ("Recommendation The Council should …"), by
 * line: those that several lines begin with, where what is recommended is one of them.
 */
function findRunIn(lines: readonly Line[]): Map<number, Field> {
  const found = new Map<number, Field>();
  const counts = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    // "Improvement Recommendation 1" heads what is labelled.
    if (readMark(text)?.kind === 'label') continue;
    const words = text.split(' ', MAX_RUN_IN + 1);
    for (let size = Math.min(MAX_RUN_IN, words.length - 1); size > 0; size -= 1) {
      const heading = words.slice(0, size).join(' ');
      const label = /^\p{Lu}/u.test(words[size] ?? '') && !/[:.,]/.test(heading) ? readLabel(heading) : null;
      if (label?.ref !== '') continue;
      found.set(index, { ...label, heading, value: text.slice(heading.length + 1) });
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
      break;
    }
  }
  const kept = [...found].filter(([, { heading }]) => (counts.get(heading) ?? 0) >= MIN_LONE);
  const roles = new Set(kept.map(([, { role }]) => role));
  return roles.has('recommendation') && [...roles].some((role) => AFTER.has(role))
    ? new Map(kept)
    : new Map();
}

function group(lines: readonly Line[], read: readonly Read[], asked: Role): Block[] {
  const blocks: Block[] = [];
  let section: string | null = null;
  let block: Block | null = null;
  let open: BlockField | null = null;
  const start = (head: Line | null): Block => {
    const made: Block = { head, mark: head && readMark(head.text), section, lead: [], fields: [] };
    blocks.push(made);
    return made;
  };
  for (const [index, line] of lines.entries()) {
    const { before, fields } = read[index] ?? { before: '', fields: [] };
    const awaits = open !== null && open.value === '' && open.more.length === 0;
    if (before === '') {
      // A label stands on it.
    } else if (!awaits && isHead(lines, read, index)) {
      block = start(line);
      open = null;
    } else if (!awaits && isEnd(line, open)) {
      if (line.heading) section = findSection(lines, index);
      block = null;
      open = null;
    } else if (open) {
      open.more.push({ ...line, text: before });
    } else if (block && block.fields.length === 0) block.lead.push(line);
    for (const field of before !== '' && open === null ? [] : fields) {
      block ??= findAnswered(blocks.at(-1), field, asked);
      if (block === null || startsNext(block, field, asked)) block = start(null);
      open = { ...field, line, more: [] };
      block.fields.push(open);
    }
  }
  return blocks;
}

/** The block that a label goes on with behind a heading that nothing is known of; null where it begins one. */
function findAnswered(last: Block | undefined, { role, heading }: Field, asked: Role): Block | null {
  if (!last || role === asked || !AFTER.has(role)) return null;
  const answers = last.fields.some((field) => field.role === asked);
  return answers && last.fields.every((field) => field.heading !== heading) ? last : null;
}

/** Whether a label begins the next block: what is asked, for the second time, or what stands before it in a block. */
function startsNext({ fields }: Block, { role, heading }: Field, asked: Role): boolean {
  const stated = fields.some((field) => field.role === asked);
  if (!stated) return false;
  if (role === asked) return true;
  if (AFTER.has(role)) return false;
  const answered = fields.some((field) => AFTER.has(field.role) && field.role !== asked);
  return fields.some((field) => field.heading === heading) || (answered && role !== 'note');
}

/** Whether a line heads a block: a heading or labelled line with labels right below it, or only few lines between. */
function isHead(lines: readonly Line[], read: readonly Read[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const mark = readMark(line.text);
  const titled = mark?.kind === 'label' || (mark?.kind === 'number' && !/[.;:,]$/.test(line.text));
  if (!(titled || (index > 0 && line.apart && mark === null && isHeading(line)))) return false;
  const below = read.slice(index + 1, index + 1 + (titled ? MAX_LEAD : 1));
  const at = below.findIndex(({ before, fields }) => before === '' && fields.length > 0);
  if (at < 0) return false;
  return lines
    .slice(index + 1, index + 1 + at)
    .every((between) => !between.heading && !(between.apart && isHeading(between)));
}

/** Whether a line that has no label ends a value: a heading, or a paragraph below a value of one line. */
function isEnd(line: Line, open: BlockField | null): boolean {
  if (line.heading) return true;
  if (!line.apart) return false;
  if (open !== null && SHORT.has(open.role)) return true;
  return isHeading(line) && readMark(line.text) === null;
}

/** A heading above the first of several blocks is that of a section, and holds until the next; alone it is the text's. */
function carryHeadings(blocks: readonly Block[]): Block[] {
  const headed = blocks.filter(({ head, mark }) => head !== null && mark === null).length;
  if (headed === 0 || headed === blocks.length) return [...blocks];
  let carried: string | null = null;
  return blocks.map((block) => {
    if (block.head === null || block.mark !== null) return { ...block, section: block.section ?? carried };
    carried = isMeetingLine(block.head.text) ? null : block.head.text;
    return { ...block, head: null, section: block.section ?? carried };
  });
}

/** What the last value of a text goes on with, beyond the paragraphs that such values have elsewhere, is none of it. */
function cutLast(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  const field = last?.fields.at(-1);
  if (!last || !field || blocks.length < 2) return [...blocks];
  // A value below its label begins with the first line there, set apart or not.
  const open = (value: string, more: readonly Line[]): Line[] => (value === '' ? more.slice(1) : [...more]);
  const countApart = ({ value, more }: BlockField): number =>
    open(value, more).filter(({ apart }) => apart).length;
  const others = blocks
    .slice(0, -1)
    .flatMap(({ fields }) => fields.filter(({ role }) => role === field.role));
  const most = Math.max(0, ...others.map(countApart));
  const rest = open(field.value, field.more);
  let seen = 0;
  const kept = rest.filter(({ apart }) => {
    if (apart) seen += 1;
    return seen <= most;
  });
  const more = [...field.more.slice(0, field.more.length - rest.length), ...kept];
  const cut = { ...field, more };
  return [...blocks.slice(0, -1), { ...last, fields: [...last.fields.slice(0, -1), cut] }];
}
