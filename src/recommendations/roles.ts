import type { ColumnRole } from '../model.ts';
import { ROLE_OF } from './headings.ts';
import { guessRole } from './guessRole.ts';

export type Role = ColumnRole;

/** A heading in the form in which synonyms are written. */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The role that a heading names word for word, or null. */
export function findExactRole(heading: string): Role | null {
  return ROLE_OF.get(normaliseHeading(heading)) ?? null;
}

/** The role that a heading names word for word, as a whole or by its part before a slash or bracket; or null. */
export function findNamedRole(heading: string): Role | null {
  const first = heading.split(/[/(]/, 1)[0] ?? '';
  return findExactRole(heading) ?? (first === heading ? null : findExactRole(first));
}

/** The role a heading names, or null: word for word, else by the words in it that say what a column holds. */
export function findRole(heading: string): Role | null {
  return findNamedRole(heading) ?? guessRole(normaliseHeading(heading));
}
