import type { Issue, Owner } from '../model.ts';
import { readLatinLetters } from './latinLetters.ts';
import { nameOwner } from './nameOwner.ts';
import { foldName, resolveAlias, type OwnerAliases } from './ownerAliases.ts';
import { readOwnerTokens, type OwnerToken } from './ownerTokens.ts';
import { isPerson } from './ownerWords.ts';
import { LABELS, NO_OWNER } from './postGrammar.ts';
import { splitOwners, type OwnerPart } from './splitOwners.ts';

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

/**
 * The owners that a cell of an owner column names, each once, in printed order: posts, bodies, initials,
 * persons, "All". Names are canonical ("Director - Growth" is "Director of Growth"), `printed` keeps the
 * words of the cell. A repaired OCR slip and a cell that names nobody recognisable give an issue.
 */
export function readOwners(printed: string, aliases: OwnerAliases): ReadOwners {
  const { owners, issues } = readOwnerMentions(printed, aliases);
  return { owners: keepFirst(owners), issues };
}

/** As `readOwners`, with every mention kept: one post printed once per bullet comes once per bullet. */
export function readOwnerMentions(printed: string, aliases: OwnerAliases): ReadOwners {
  const issues: Issue[] = [];
  // Blanks of the same length keep the offsets of the cell.
  const cleaned = printed.replaceAll(LIST_LETTER, (label) => ' '.repeat(label.length));
  if (NO_OWNER.has(cleaned.trim().toLowerCase())) return { owners: [], issues };
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
  for (const part of mergePersons(tokens, splitOwners(tokens))) {
    const { name, kind } = nameOwner(tokens, part);
    const text = readPrinted(printed, tokens, part);
    if (name === '' || NO_OWNER.has(name.toLowerCase())) continue;
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

/** "Lead: Head of Legal" names the head of legal. */
function dropLabels(tokens: readonly OwnerToken[]): readonly OwnerToken[] {
  const kept: OwnerToken[] = [];
  for (const token of tokens) {
    if (token.text === ':') {
      const words = kept.slice(-2).map((word) => word.lower);
      const count = LABELS.has(words.join(' ')) ? 2 : LABELS.has(words[words.length - 1] ?? '') ? 1 : 0;
      if (count > 0) {
        kept.length -= Math.min(count, kept.length);
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

/** A person beside a post ("Jane Smith, Director of Finance") is who holds it: the post is the owner. */
function mergePersons(tokens: readonly OwnerToken[], parts: readonly OwnerPart[]): OwnerPart[] {
  const kept: OwnerPart[] = [];
  for (const part of parts) {
    const last = kept[kept.length - 1];
    const beside =
      last !== undefined &&
      !tokens.slice(last.end, part.start).some((token) => /^(?:and|&|;|\/|\|)$/.test(token.lower));
    if (beside && part.head && isPersonPart(tokens, last))
      kept[kept.length - 1] = { ...part, start: last.start };
    else if (beside && last.head && isPersonPart(tokens, part)) kept[kept.length - 1] = last;
    else kept.push(part);
  }
  return kept;
}

function isPersonPart(tokens: readonly OwnerToken[], part: OwnerPart): boolean {
  return part.head === null && isPerson(tokens.slice(part.start, part.end));
}

function readPrinted(printed: string, tokens: readonly OwnerToken[], part: OwnerPart): string {
  const words = tokens.slice(part.start, part.end);
  const start = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? start;
  return printed
    .slice(start, end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '');
}
