import { countValues } from '../../text/words.ts';
import type { Role } from '../roles.ts';
import type { Line } from './listLines.ts';
import { readFields, readLabel } from './readFields.ts';
import { readMark } from './readMark.ts';

/** Parts of every report that are no labels, unless a colon says so. */
export const PARTS =
  /^(?:recommendations|next steps|background|context|introduction|key findings|conclusions?|action plan)$/i;
/** What is answered to a recommendation. */
const ANSWERS: ReadonlySet<Role> = new Set(['response', 'owner', 'timescale', 'progress']);
/** A heading, or what stands below no labelled recommendation, is a label where it is repeated so often. */
const MIN_REPEATED = 2;
/** A label that runs into its value has no more words; one that is not repeated has two at least. */
const MAX_RUN_IN = 3;
const MIN_SURE = 2;

/**
 * A text's lines with a colon behind labels that were printed without one, on lines of their own or in bold before their
 * values: "Management comments", "Management comments Agreed.". Only what answers a recommendation above is one, and
 * findings beside such answers.
 */
export function markLabels(lines: readonly Line[]): Line[] {
  const from = lines.findIndex(({ text }) => readMark(text)?.kind === 'label');
  const cuts = lines.map(({ text }, index) => (index + 1 === lines.length ? null : cutLabel(text)));
  // The last line may hold a label and its value, but no label alone.
  const last = lines.at(-1);
  if (last) cuts[lines.length - 1] = cutRunIn(last.text);
  const times = countValues(cuts.flatMap((cut) => (cut ? [cut.label] : [])));
  const kept = cuts.map((cut, index) => {
    if (!cut) return null;
    if ((times.get(cut.label) ?? 0) >= MIN_REPEATED) return cut;
    const sure = cut.rest === '' || cut.label.split(' ').length >= MIN_SURE;
    return from >= 0 && index > from && lines[index]?.heading === false && sure ? cut : null;
  });
  const answered =
    kept.some((cut) => cut && ANSWERS.has(cut.role)) ||
    lines.some(({ text }) => readFields(text).some(({ role }) => ANSWERS.has(role)));
  return lines.map((line, index) => {
    const cut = kept[index];
    return cut && answered ? { ...line, text: `${cut.label}: ${cut.rest}`.trim(), heading: false } : line;
  });
}

interface Cut {
  readonly label: string;
  readonly role: Role;
  readonly rest: string;
}

function cutLabel(text: string): Cut | null {
  return readAnswer(text, '') ?? cutRunIn(text);
}

function cutRunIn(text: string): Cut | null {
  if (readMark(text) !== null) return null;
  const words = text.split(' ', MAX_RUN_IN + 1);
  for (let size = Math.min(MAX_RUN_IN, words.length - 1); size > 0; size -= 1) {
    const label = words.slice(0, size).join(' ');
    const cut = /^\p{Lu}/u.test(words[size] ?? '') ? readAnswer(label, text.slice(label.length + 1)) : null;
    if (cut) return cut;
  }
  return null;
}

function readAnswer(label: string, rest: string): Cut | null {
  if (/[:.,]/.test(label) || PARTS.test(label)) return null;
  const read = readLabel(label);
  if (read?.ref !== '' || read.item !== '') return null;
  return ANSWERS.has(read.role) || read.role === 'findings' ? { label, role: read.role, rest } : null;
}
