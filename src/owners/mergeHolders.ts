import type { OwnerToken } from './ownerTokens.ts';
import { isCouncillor, isInitials, isPerson, isTurnedName } from './ownerWords.ts';
import { ROLE_NOUNS } from './postGrammar.ts';
import type { OwnerPart } from './splitOwners.ts';

/** An owner of a cell, a post with who holds it. */
export interface HeldPart extends OwnerPart {
  /** Where its print begins and ends, with who holds the post. */
  readonly shown?: readonly [start: number, end: number];
}

/** Posts that an elected member holds. */
const MEMBERS_POST =
  /^(?:cabinet|executive|portfolio|lead|leader|deputy|mayor|chair|chairman|member|elected)$/;

/**
 * A person beside a post ("Jane Smith, Director of Finance") is who holds it: the post is the owner. Initials hold it
 * where a dash says so. A councillor holds a member's post only: beside a director there are two owners.
 */
export function mergeHolders(tokens: readonly OwnerToken[], parts: readonly OwnerPart[]): HeldPart[] {
  const kept: HeldPart[] = [];
  for (const part of parts) {
    const last = kept[kept.length - 1];
    if (last && holds(tokens, last, part, last))
      kept[kept.length - 1] = { ...part, shown: [last.start, part.end] };
    else if (last && holds(tokens, part, last, last) && last.shown === undefined)
      kept[kept.length - 1] = { ...last, shown: [last.start, part.end] };
    else kept.push(part);
  }
  return kept;
}

/** Whether of two neighbours one is the person who holds the other; `first` is the one that is printed first. */
function holds(tokens: readonly OwnerToken[], person: OwnerPart, post: OwnerPart, first: HeldPart): boolean {
  const second = first === person ? post : person;
  const between = tokens.slice(first.shown?.[1] ?? first.end, second.start);
  if (between.some((token) => /^(?:and|&|;|\/|\||•|·|\+|plus|with|alongside)$/.test(token.lower)))
    return false;
  if (person.head !== null || person.councillor === true || !isPost(tokens, post)) return false;
  const words = tokens.slice(person.start, person.end);
  const dashed = between.some((token) => /^[–—:-]$/.test(token.text)) || tokens[second.start]?.text === '(';
  if (isCouncillor(words)) return MEMBERS_POST.test(tokens[post.start]?.lower ?? '');
  return isPerson(words) || isTurnedName(words) || (dashed && isInitials(words));
}

function isPost(tokens: readonly OwnerToken[], { start, end, head }: OwnerPart): boolean {
  // Letters alone may be another person's.
  if (head) return head.letters === undefined || end > head.end;
  return end - start > 1 && ROLE_NOUNS.has(tokens[end - 1]?.lower ?? '') && tokens[start]?.lower !== 'all';
}
