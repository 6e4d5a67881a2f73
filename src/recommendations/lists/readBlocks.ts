import { joinText, newDraft, newAction, type Draft } from '../draft.ts';
import { joinDates, labelDate } from '../labelDate.ts';
import type { Role } from '../roles.ts';
import { AFTER, findBlocks, type Block, type BlockField } from './findBlocks.ts';
import { liftActions } from './liftActions.ts';
import type { Line } from './listLines.ts';
import { readMark } from './readMark.ts';

/** How a finding or a recommendation is rated, in a bracket or alone. */
const PRIORITY =
  /^(?:[([]\s*([^()[\]]{1,30})\s*[)\]]|((?:high|medium|low|critical|significant|fundamental|essential|important|advisory|moderate|minor|major)(?: priority| risk)?)(?=\s*(?:[:–-]|$)))\s*(?:[:–-]\s*)?/i;

/** The recommendations of a text that stand in blocks of labelled values; none where a text has no such blocks. */
export function readBlocks(lines: readonly Line[]): Draft[] {
  const found = findBlocks(lines);
  if (!found) return [];
  const whole = found.blocks.filter((block) => isWhole(block, found.asked));
  return whole.length === 0 || whole.length < found.blocks.length / 2
    ? []
    : found.blocks.map((block) => readBlock(block, found.asked)).filter(({ text }) => text !== '');
}

/** Whether a block says who, when, or what was answered, beside what is asked. */
function isWhole({ fields }: Block, asked: Role): boolean {
  return fields.some(({ role }) => role !== asked && AFTER.has(role));
}

function readBlock({ head, mark, section, lead, fields }: Block, asked: Role): Draft {
  const draft = newDraft();
  const priority = PRIORITY.exec(mark?.rest ?? '');
  const numbered = fields.find(({ ref, item }) => ref !== '' || item !== '');
  const title = findTitle(mark ? mark.rest.slice(priority?.[0].length ?? 0) : (head?.text ?? ''), fields);
  const named = fields.find(({ role }) => role === 'ref');
  const printed = named ? valueOf(named) : (mark?.ref ?? (numbered?.item || numbered?.ref || ''));
  draft.refPrinted = printed === '' ? null : printed;
  draft.numbering = printed === '' ? 'none' : 'printed';
  if (mark?.series === 'Recommendation' && !named && /^\d+$/.test(printed)) draft.number = Number(printed);
  draft.section = section ?? (title === '' ? null : title);
  draft.listed = true;
  for (const { place } of [
    ...(head ? [head] : []),
    ...lead,
    ...fields.flatMap(({ line, more }) => [line, ...more]),
  ])
    if (!draft.source.includes(place)) draft.source.push(place);
  if (priority) draft.notes.push({ heading: 'Priority', text: priority[1] ?? priority[2] ?? '' });
  if (section !== null && title !== '') draft.notes.push({ heading: 'Title', text: title });
  draft.findings = joinLines(lead);
  const actions = fields.filter(({ role }) => role === 'action' && role !== asked).length;
  for (const field of fields)
    takeField(draft, titleOf(field) === title ? { ...field, value: '' } : field, {
      asked,
      paired: actions > 1,
      fields,
    });
  liftActions(draft);
  return draft;
}

/** The title of a block: its heading's, or that of a numbered finding ("Finding 1: Leavers"). */
function findTitle(headed: string, fields: readonly BlockField[]): string {
  return headed === '' ? (fields.map(titleOf).find((title) => title !== null) ?? '') : headed;
}

function titleOf({ role, ref, value, more }: BlockField): string | null {
  const titled = role === 'findings' && ref !== '' && value !== '' && !/[.;:,]$/.test(value);
  return titled && /^\p{Lu}/u.test(more[0]?.text ?? '') ? value : null;
}

/** Values of several labels stand on lines of their own. */
function addLine(before: string, value: string): string {
  return before === '' || value === '' ? before + value : `${before}\n${value}`;
}

interface Around {
  readonly asked: Role;
  /** Several actions, each with what stands below it. */
  readonly paired: boolean;
  readonly fields: readonly BlockField[];
}

function takeField(draft: Draft, field: BlockField, { asked, paired, fields }: Around): void {
  // Of several actions each has a date of its own.
  const held = valueOf(field);
  const value = field.role === 'timescale' && !paired && held !== '' ? labelDate(held, field, fields) : held;
  const role = field.role === asked ? 'recommendation' : field.role;
  const action = paired ? draft.actions.at(-1) : undefined;
  if (role === 'recommendation') draft.text = addLine(draft.text, value);
  else if (role === 'action' && paired) {
    draft.actions.push({ ...newAction('response', field.line.place), text: value });
  } else if (action && (role === 'owner' || role === 'timescale' || role === 'progress')) {
    action[role] = addLine(action[role], value);
  } else if (role === 'owner') draft.owner = draft.owner === '' ? value : `${draft.owner}; ${value}`;
  else if (role === 'timescale' && draft.timescale !== '' && value !== '')
    draft.timescale = joinDates(draft.timescale, value);
  else if (role === 'timescale') draft.timescale ||= value;
  else if (role === 'action' || role === 'response') draft.response = addLine(draft.response, value);
  else if (role === 'findings' || role === 'progress') draft[role] = addLine(draft[role], value);
  else if (role === 'section') draft.section = value;
  else if (role !== 'ref') draft.notes.push({ heading: field.heading.replace(/:$/, ''), text: value });
}

/** The words of a value, wrapped lines joined, items of a list on lines of their own. */
function valueOf({ value, more }: BlockField): string {
  return joinText(value, joinLines(more));
}

function joinLines(lines: readonly Line[]): string {
  return lines.reduce((before, { text, apart }) => {
    const mark = readMark(text);
    if (mark && mark.kind !== 'label') return joinText(before, `- ${mark.rest}`);
    return before !== '' && !apart ? `${before} ${text}` : joinText(before, text);
  }, '');
}
