import type { Issue, Owner } from '../model.ts';
import { readLatinLetters } from './latinLetters.ts';
import { dropLabels } from './dropLabels.ts';
import { mergeHolders, type HeldPart } from './mergeHolders.ts';
import { nameOwner, type NamedOwner } from './nameOwner.ts';
import { foldName, resolveAlias, type OwnerAliases } from './ownerAliases.ts';
import { noOwnerContext, type OwnerContext } from './ownerContext.ts';
import { readOwnerTokens, type OwnerToken } from './ownerTokens.ts';
import { isDate } from './ownerWords.ts';
import { ELSEWHERE, NO_OWNER, STATES } from './postGrammar.ts';
import { splitOwners } from './splitOwners.ts';

export interface ReadOwners {
  readonly owners: Owner[];
  readonly issues: Issue[];
}

/** More words than any name of a post has: the cell holds something else. */
const LONGEST_NAME = 14;

/** Longer than any list of owners: a text that fell into the column. */
const LONGEST_CELL = 1000;

/** List letters of bullets that were printed in the owner column too: "a) KW", "(2) Head of Legal". */
const LIST_LETTER = /(^|\s)(?:\(?(?:[a-z]|\d{1,2})\)|\d{1,2}\.)\s+/g;

/** Its stroke would part it like two owners. */
const NOT_APPLICABLE = /(?<![\p{L}\d])n\/a(?![\p{L}\d])/giu;

/** An address, a telephone number or an extension beside a name. */
const REACHED_BY =
  /[\w.+-]{1,60}@[\w.-]{3,60}|(?<![\p{L}\d])(?:ext\.?\s?|x)\d{3,6}(?!\d)|(?<!\d)0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/giu;

/**
 * The owners that a cell of an owner column names, each once, in printed order: posts, bodies, initials,
 * persons, "All". Names are canonical ("Director - Growth" is "Director of Growth"), `printed` keeps the
 * words of the cell. A repaired OCR slip and a cell that names nobody recognisable give an issue.
 */
export function readOwners(
  printed: string,
  aliases: OwnerAliases,
  context: OwnerContext = noOwnerContext,
): ReadOwners {
  const { owners, issues } = readOwnerMentions(printed, aliases, context);
  return { owners: keepFirst(owners), issues };
}

/** As `readOwners`, with every mention kept: one post printed once per bullet comes once per bullet. */
export function readOwnerMentions(
  printed: string,
  aliases: OwnerAliases,
  context: OwnerContext = noOwnerContext,
): ReadOwners {
  const issues: Issue[] = [];
  // Blanks of the same length keep the offsets of the cell.
  const blank = (words: string): string => ' '.repeat(words.length);
  const listed = printed.replaceAll(LIST_LETTER, blank).replaceAll(NOT_APPLICABLE, blank);
  if (isNobody(listed)) return { owners: [], issues };
  const cleaned = listed.replaceAll(REACHED_BY, blank);
  if (printed.length > LONGEST_CELL) {
    issues.push({ code: 'owner-unclear', message: `No owner: "${printed.trim().slice(0, 60)}…" is a text` });
    return { owners: [], issues };
  }
  const latin = readLatinLetters(cleaned);
  if (latin !== cleaned) {
    issues.push({
      code: 'look-alike-letters',
      message: `"${printed.trim()}" is not in Latin letters; read as "${latin.trim()}"`,
    });
  }
  const tokens = dropLabels(readOwnerTokens(latin));
  const owners: Owner[] = [];
  const parts = mergeHolders(tokens, splitOwners(tokens));
  const read = parts.map((part) => ({ part, named: nameOwner(tokens, part) }));
  const initials = context.initials || read.some(({ part, named }) => isInitialsOf(tokens, part, named));
  for (const { part, named } of read) {
    const text = readPrinted(printed, tokens, part);
    const { name, kind, keyed } = settleLetters(tokens, part, named, { ...context, initials });
    if (name === '' || isNobody(name)) continue;
    if (isElsewhere(name) || isDate(tokens.slice(part.start, part.end))) {
      issues.push({ code: 'owner-unclear', message: `"${text}" names no owner here` });
      continue;
    }
    if (keyed)
      issues.push({ code: 'owner-repaired', message: `"${text}" read as "${name}", by the document's key` });
    if (part.head?.repaired === true)
      issues.push({ code: 'owner-repaired', message: `"${text}" read as "${name}"` });
    if (part.head === null && part.end - part.start > LONGEST_NAME) {
      issues.push({ code: 'owner-unclear', message: `"${text}" names no owner` });
      continue;
    }
    owners.push({ name: resolveAlias(name, aliases), printed: text, kind, source: 'column' });
  }
  if (owners.length === 0 && issues.every((issue) => issue.code !== 'owner-unclear'))
    issues.push({ code: 'owner-unclear', message: `No owner recognised in "${printed.trim()}"` });
  return { owners, issues };
}

/** The owners of a list, each name once, the first kept. */
export function keepFirst(owners: readonly Owner[]): Owner[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = foldName(owner.name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether a cell or a part of it says that nobody is named: "TBC", "[n/a]", "?". */
function isNobody(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^[[(\s]+|[\])\s.?*]+$/g, '');
  return NO_OWNER.has(words);
}

/** The owner of another row, or how far the work is. */
function isElsewhere(name: string): boolean {
  return ELSEWHERE.has(name.toLowerCase()) || STATES.has(name.toLowerCase());
}

/** Letters that are a post or nothing but initials: "MO", "CD". */
function findBareLetters(tokens: readonly OwnerToken[], { head, start, end }: HeldPart): string | undefined {
  const alone = head?.letters !== undefined && end === head.end;
  return alone ? tokens[start]?.text : undefined;
}

function isInitialsOf(tokens: readonly OwnerToken[], part: HeldPart, named: NamedOwner): boolean {
  return (
    named.kind === 'initials' || (part.head?.open === true && findBareLetters(tokens, part) !== undefined)
  );
}

/**
 * What letters stand for: what the document's key prints; a post that is written so ("MO"), unless initials stand beside
 * it; else they stay as printed. A rank without a field ("CD") would be a post that nobody can find.
 */
function settleLetters(
  tokens: readonly OwnerToken[],
  part: HeldPart,
  named: NamedOwner,
  { initials, key }: OwnerContext,
): NamedOwner & { readonly keyed: boolean } {
  const bare = findBareLetters(tokens, part);
  const letters = bare ?? (named.kind === 'initials' ? named.name : undefined);
  if (letters === undefined) return { ...named, keyed: false };
  const meant = key.get(letters);
  if (meant) return { ...meant, keyed: true };
  const stays = bare !== undefined && (initials || part.head?.open === true);
  return stays ? { name: letters, kind: 'initials', keyed: false } : { ...named, keyed: false };
}

function readPrinted(printed: string, tokens: readonly OwnerToken[], part: HeldPart): string {
  const words = tokens.slice(...(part.shown ?? [part.start, part.end]));
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  return printed
    .slice(start, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '');
}
