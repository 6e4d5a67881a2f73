import type { Slot } from './alignColumns.ts';
import { normaliseHeading } from './roles.ts';

const REVISED = /\b(?:revised|new|current|latest|updated|amended|extended|forecast)\b/;
const ORIGINAL = /\b(?:original|initial|previous|baseline)\b/;

/**
 * A date's cell under the word of its heading, where a table has a column for the original date and one for the
 * revised: "Original: March 2023". Side by side, the two could not be told apart. Any other cell as it stands.
 */
export function labelDate(text: string, { role, heading }: Slot, slots: readonly Slot[]): string {
  if (role !== 'timescale' || slots.filter((slot) => slot.role === 'timescale').length < 2) return text;
  const words = normaliseHeading(heading);
  if (REVISED.test(words)) return `Revised: ${text}`;
  return ORIGINAL.test(words) || slots.some((slot) => isRevised(slot)) ? `Original: ${text}` : text;
}

function isRevised({ role, heading }: Slot): boolean {
  return role === 'timescale' && REVISED.test(normaliseHeading(heading));
}
