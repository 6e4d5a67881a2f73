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

/** One thing that a heading names beside others: "Owner" of "Owner & date". */
export interface HeadingPart {
  readonly role: Role;
  readonly heading: string;
}

/** Roles whose text may have others at its ends. */
const MAIN: readonly Role[] = ['recommendation', 'action', 'response', 'findings', 'owner', 'timescale'];
/** What may stand at an end of another's text. */
const ENDS: readonly Role[] = ['ref', 'owner', 'timescale', 'note'];

/**
 * The things that a heading names for one column, in printed order ("Action and timescale", "Ref / Recommendation"); null
 * where it names one, or things that cannot be told apart in a cell: one text, with short things behind it and a reference
 * before it.
 */
export function findParts(heading: string): readonly HeadingPart[] | null {
  if (findExactRole(heading) !== null) return null;
  const parts = heading.split(/\s*(?:[/&+,]|\band\b)\s*/i).flatMap((part): HeadingPart[] => {
    const role = findExactRole(part) ?? guessRole(normaliseHeading(part));
    return role === null ? [] : [{ role, heading: part.trim() }];
  });
  const names = heading.split(/[/&+,]|\band\b/i).filter((part) => part.trim() !== '');
  const roles = parts.map(({ role }) => role);
  if (parts.length < 2 || parts.length !== names.length || new Set(roles).size < roles.length) return null;
  const main = MAIN.find((role) => roles.includes(role));
  const at = main === undefined ? -1 : roles.indexOf(main);
  const apart =
    main !== undefined &&
    roles.every(
      (role, index) => index === at || (ENDS.includes(role) && (index > at || isLeading(role, main))),
    );
  return apart ? parts : null;
}

/** What may stand before the text: a reference, and beside an owner a date. */
function isLeading(role: Role, main: Role): boolean {
  return role === 'ref' || main === 'owner' || main === 'timescale';
}

/** The one of several things in a column that the others stand beside. */
export function findMain(parts: readonly HeadingPart[]): Role {
  return MAIN.find((role) => parts.some((part) => part.role === role)) ?? 'note';
}

/** The role that a heading names word for word, as a whole or by its part before a slash or bracket; or null. */
export function findNamedRole(heading: string): Role | null {
  const first = heading.split(/[/(]/, 1)[0] ?? '';
  const parts = findParts(heading);
  return (
    findExactRole(heading) ??
    (parts ? findMain(parts) : null) ??
    (first === heading ? null : findExactRole(first))
  );
}

/** The role a heading names, or null: word for word, else by the words in it that say what a column holds. */
export function findRole(heading: string): Role | null {
  return findNamedRole(heading) ?? guessRole(normaliseHeading(heading));
}
