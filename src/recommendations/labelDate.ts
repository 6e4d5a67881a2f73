import type { Slot } from './alignColumns.ts';
import { isFigure } from './isValue.ts';
import { findTimeTail } from './plain/findTimeTail.ts';
import { normaliseHeading } from './roles.ts';

const REVISED = /\b(?:revised|new|current|latest|updated|amended|extended|forecast)\b/;
const TOLD = /\s{1,3}(?:updates?|progress|position|status|commentary)$/i;
const LABELLED = /^(?:Original|Revised): /;
const START = /^(?:start|started|begin|begins|from|commence|commencement)(?: (?:date|by|month|quarter))?$/;
const ORIGINAL = /\b(?:original|initial|previous|baseline)\b/;

/** A column, or a labelled value of a text. */
type Named = Pick<Slot, 'role' | 'heading'>;

/**
 * A date's cell under the word of its heading, where a table has a column for the original date and one for the
 * revised: "Original: March 2023", or one for the start and one for the end: "Start: June 2024". Side by side, the two could not be told apart. So with progress under a date for a
 * heading. Any other cell as it stands.
 */
export function labelDate(text: string, { role, heading }: Named, slots: readonly Named[]): string {
  if (role === 'progress' && isDated(heading)) return `${heading}: ${text}`;
  if (role !== 'timescale' || slots.filter((slot) => slot.role === 'timescale').length < 2) return text;
  const words = normaliseHeading(heading);
  if (REVISED.test(words)) return `Revised: ${text}`;
  if (START.test(words)) return `Start: ${text}`;
  return ORIGINAL.test(words) || slots.some((slot) => isRevised(slot)) ? `Original: ${text}` : text;
}

/** A heading that is a date or names one ("Update June 2031", "Q3 update"): what stands below was told then. */
function isDated(heading: string): boolean {
  const bare = heading.replace(TOLD, '');
  return /\d/.test(bare) && !isFigure(bare) && findTimeTail(bare) !== null;
}

function isRevised({ role, heading }: Named): boolean {
  return role === 'timescale' && REVISED.test(normaliseHeading(heading));
}

/** Behind a start, a date without a label is the end. */
export function joinDates(before: string, date: string): string {
  return `${before}\n${/^Start: [^\n]*$/.test(before) && !LABELLED.test(date) ? 'End: ' : ''}${date}`;
}
