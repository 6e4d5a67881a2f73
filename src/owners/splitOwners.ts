import { findHead, type PostHead } from './findHead.ts';
import { isField, isInitials, isName, isPerson, isTurnedName, opensCouncillors } from './ownerWords.ts';
import type { OwnerToken } from './ownerTokens.ts';
import { ACTING_ACRONYMS, BODY_NOUNS, LINKS, MEETING_NOUNS, ROLE_NOUNS } from './postGrammar.ts';

/** One owner of a cell: the tokens from `start` to `end`, and the head where a post opens it. */
export interface OwnerPart {
  readonly start: number;
  readonly end: number;
  readonly head: PostHead | null;
  /** One of several councillors under one title: "Cllrs Lee and Khan". */
  readonly councillor?: true;
}

/** A mark that always ends an owner. */
const HARD_MARKS = new Set([';', '|', '•', '·', '+']);
/** How far ahead the noun of a body is looked for: "Ethical Standards, Audit and Governance Committee". */
const LONGEST_LIST = 12;
const DASHES = new Set(['-', '–', '—']);
const BARE_POST = /^(?:team|service|group|section|area|senior|principal) (?:leader|lead|manager|officer)s?$/;
/** A mark that joins a head to its field of work. */
const JOINTS = new Set(['of', 'for', '-', '–', '—', ':', '(', ',', '[']);

/** Splits the tokens of an owner cell into its owners, in printed order. */
export function splitOwners(tokens: readonly OwnerToken[]): OwnerPart[] {
  const parts: OwnerPart[] = [];
  let at = 0;
  while (at < tokens.length) {
    const skip = tokens[at]?.lower === 'the' || isIdleMark(tokens[at]) ? 1 : countLink(tokens, at);
    if (skip > 0) {
      at += skip;
      continue;
    }
    const councillors = listCouncillors(tokens, at);
    if (councillors.length > 0) {
      parts.push(...councillors);
      at = councillors[councillors.length - 1]?.end ?? at + 1;
      continue;
    }
    const head = findHead(tokens, at);
    const end = head ? findPostEnd(tokens, head) : findNamedEnd(tokens, at);
    parts.push(joinNamedPost(tokens, at, end, head));
    at = Math.max(parts[parts.length - 1]?.end ?? at + 1, at + 1);
  }
  return parts;
}

/** A mark that no owner begins with. */
function isIdleMark(token: OwnerToken | undefined): boolean {
  return token !== undefined && (DASHES.has(token.text) || token.text === ':');
}

/** "Cllrs Lee, Ann Khan and Brown": the names after the one title. */
function listCouncillors(tokens: readonly OwnerToken[], at: number): OwnerPart[] {
  const parts: OwnerPart[] = [];
  let start = opensCouncillors(tokens[at]) ? at + 1 : tokens.length;
  while (start < tokens.length) {
    let end = start;
    while (end < start + 3 && isMemberName(tokens, end)) end += 1;
    if (end === start) break;
    parts.push({ start: parts.length === 0 ? at : start, end, head: null, councillor: true });
    const link = countLink(tokens, end);
    if (link === 0) break;
    start = end + link;
  }
  return parts;
}

function isMemberName(tokens: readonly OwnerToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (isName(token) || /^\p{Lu}$/u.test(token.text)) && countLink(tokens, at) === 0
  );
}

/** "Finance Director", "Jane Smith Director of Finance": words that run into a post are part of it. */
function joinNamedPost(
  tokens: readonly OwnerToken[],
  start: number,
  end: number,
  head: PostHead | null | undefined,
): OwnerPart {
  if (head) return { start, end, head };
  const next = findHead(tokens, end);
  const last = tokens[end - 1];
  const runsOn =
    next !== undefined && last?.word === true && end - start <= 3 && countLink(tokens, end) === 0;
  if (!runsOn || isComplete(tokens, start, end)) return { start, end, head: null };
  if (isPerson(tokens.slice(start, end))) return { start, end: findPostEnd(tokens, next), head: next };
  // A post named from the left takes no field after it but with "of": "Finance Director" ends at its noun.
  const fielded = /^(?:of|for)$/.test(tokens[next.end]?.lower ?? '');
  return { start, end: fielded ? findPostEnd(tokens, next) : next.end, head: null };
}

/** Where the post with this head ends: after its field of work, before the next owner. */
function findPostEnd(tokens: readonly OwnerToken[], head: PostHead): number {
  let at = head.end;
  const joint = tokens[at];
  if (joint === undefined) return at;
  if (!head.open && joint.lower !== 'of' && joint.lower !== '(' && joint.lower !== 'for') return at;
  if (countLink(tokens, at) > 0 && joint.lower !== ',') return at;
  if (joint.lower === '(' || joint.lower === '[') return findAfterBracket(tokens, at);
  if (joint.lower === ',' && (!head.open || startsOwner(tokens, at + 1, MEETING_NOUNS))) return at;
  if (JOINTS.has(joint.lower)) at += 1;
  else if (tokens[at]?.lower === 'with' && tokens[at + 1]?.lower === 'responsibility') at += 3;
  const first = at;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (opensBracket(tokens, at)) at = findAfterBracket(tokens, at);
    else if (at > first && isPostBoundary(tokens, at) && !isOfChair(tokens, head, at)) break;
    else if (at === first && (countLink(tokens, at) > 0 || findHead(tokens, at) !== undefined))
      return head.end;
    else at += 1;
  }
  return at;
}

/** A chair's field is a body: "Chair of the Audit and Governance Committee". */
function isOfChair(tokens: readonly OwnerToken[], head: PostHead, at: number): boolean {
  if (!/Chair/.test(head.name) || tokens[at]?.lineStart === true) return false;
  const link = countLink(tokens, at);
  return (
    link > 0 && !isFirmLink(tokens, at) && findHead(tokens, at + link) === undefined && endsInBody(tokens, at)
  );
}

/** Whether the field of a post ends before this token. */
function isPostBoundary(tokens: readonly OwnerToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || HARD_MARKS.has(token.text)) return true;
  if (findHead(tokens, at) !== undefined && !isPossessive(tokens, at)) return true;
  if (token.text === ')' || token.text === ']') return true;
  const link = countLink(tokens, at);
  if (token.text === '/') return token.spaced || startsOwner(tokens, at + 1, BODY_NOUNS);
  if (token.text === ',' || token.text === ':') return startsOwner(tokens, at + 1, BODY_NOUNS);
  if (token.lineStart && link === 0) return startsOwner(tokens, at, BODY_NOUNS);
  if (link > 0) return isFirmLink(tokens, at) || startsOwner(tokens, at + link, MEETING_NOUNS);
  return false;
}

/** A link that joins two owners and never two words of one field: all but "and" and "&". */
function isFirmLink(tokens: readonly OwnerToken[], at: number): boolean {
  const lower = tokens[at]?.lower;
  return lower !== 'and' && lower !== '&' && lower !== ',' && tokens[at]?.word === true;
}

/** Where a body, a person or a post named from the left ends. */
function findNamedEnd(tokens: readonly OwnerToken[], start: number): number {
  // One body, not two owners: "Mayor and Cabinet".
  if (tokens[start]?.lower === 'mayor' && tokens[start + 2]?.lower === 'cabinet') return start + 3;
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (opensBracket(tokens, at)) {
      at = findAfterBracket(tokens, at);
      continue;
    }
    if (at > start && isNamedBoundary(tokens, start, at)) break;
    at += 1;
  }
  return Math.max(at, start + 1);
}

function isNamedBoundary(tokens: readonly OwnerToken[], start: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || HARD_MARKS.has(token.text) || token.text === '/' || token.text === ':')
    return true;
  if (token.text === ')' || token.text === ']' || token.text === '(') return true;
  if (findHead(tokens, at) !== undefined && !isPossessive(tokens, at)) return true;
  if (token.text === ',' && isTurnedName(tokens.slice(start, at + 2))) return !endsName(tokens, at + 2);
  if (isTurnedName(tokens.slice(start, at))) return true;
  if (DASHES.has(token.text)) return isPerson(tokens.slice(start, at)) || isInitials(tokens.slice(start, at));
  const link = countLink(tokens, at);
  const listed = token.text === ',' || token.lineStart;
  if (link === 0 && !listed) return false;
  const after = at + link;
  // "All members and officers" is everyone.
  if (tokens[start]?.lower === 'all' && after === tokens.length - 1 && !isFirmLink(tokens, at))
    return !ROLE_NOUNS.has(tokens[after]?.lower ?? '');
  // A name that a narrow column broke: "Jane" above "Smith".
  if (token.lineStart && link === 0 && isBrokenName(tokens, start, at)) return false;
  // "Team Leader, Planning Policy": the noun alone names no post.
  if (token.text === ',' && isBarePost(tokens.slice(start, at)) && isFieldAhead(tokens, after)) return false;
  if (isFirmLink(tokens, at) || isComplete(tokens, start, at) || isActing(tokens, after)) return true;
  const next = tokens[after];
  if (next === undefined || next.lower === 'the' || findHead(tokens, after) !== undefined) return true;
  return listed && !endsInBody(tokens, at);
}

function isBrokenName(tokens: readonly OwnerToken[], start: number, at: number): boolean {
  return at === start + 1 && isPerson(tokens.slice(start, at + 1)) && endsName(tokens, at + 1);
}

/** A post that many hold: "Team Leader", "Service Manager". */
function isBarePost(words: readonly OwnerToken[]): boolean {
  return words.length === 2 && BARE_POST.test(words.map((word) => word.lower).join(' '));
}

function isFieldAhead(tokens: readonly OwnerToken[], at: number): boolean {
  let end = at;
  while (tokens[end]?.word === true && !isWordBreak(tokens, end)) end += 1;
  const words = tokens.slice(at, end);
  return words.length > 0 && isField(words) && !startsOwner(tokens, at, BODY_NOUNS);
}

/** Whether a name is over here: at the end, a mark, a link or a line. */
function endsName(tokens: readonly OwnerToken[], at: number): boolean {
  return at >= tokens.length || tokens[at]?.lineStart === true || countLink(tokens, at) > 0;
}

/** Whether the letters of a body that acts stand here by themselves: "CLT", "NHS ICB". */
function isActing(tokens: readonly OwnerToken[], at: number): boolean {
  let end = at;
  while (ACTING_ACRONYMS.has(tokens[end]?.text ?? '')) end += 1;
  return end > at && (tokens[end]?.word !== true || endsName(tokens, end));
}

/** Whether the words from `start` to `end` already name an owner in full. */
function isComplete(tokens: readonly OwnerToken[], start: number, end: number): boolean {
  const words = tokens.slice(start, end);
  const last = words[words.length - 1];
  if (last === undefined) return false;
  if (BODY_NOUNS.has(last.lower) || ROLE_NOUNS.has(last.lower)) return true;
  return words[0]?.lower === 'all' || isInitials(words) || isPerson(words);
}

/** Whether the words up to the next firm mark end in a body's noun, so that a comma stands inside its name. */
function endsInBody(tokens: readonly OwnerToken[], at: number): boolean {
  let last: OwnerToken | undefined;
  for (let i = at; i < at + LONGEST_LIST; i += 1) {
    const token = tokens[i];
    if (token === undefined || HARD_MARKS.has(token.text) || token.text === '/') break;
    if (i > at && findHead(tokens, i) !== undefined) break;
    if (token.word) last = token;
  }
  return last !== undefined && BODY_NOUNS.has(last.lower);
}

/** Whether an owner begins at this token: a post's head, initials, or words that end in one of the nouns. */
function startsOwner(tokens: readonly OwnerToken[], at: number, nouns: ReadonlySet<string>): boolean {
  const start = at + countLink(tokens, at);
  const first = tokens[start];
  if (first === undefined) return true;
  if (findHead(tokens, start) !== undefined) return !isPossessive(tokens, start);
  let end = start + 1;
  while (tokens[end]?.word === true && !isWordBreak(tokens, end)) end += 1;
  const words = tokens.slice(start, end);
  const last = words[words.length - 1];
  if (last === undefined) return false;
  if (isInitials(words) || first.lower === 'all' || isActing(tokens, start)) return true;
  if (words.length > 1 && words.length <= 6 && isPerson(words)) return true;
  return (
    words.length <= 6 &&
    (nouns.has(last.lower) || (words.length > 1 && ROLE_NOUNS.has(last.lower) && !isField(words)))
  );
}

/** Whether a run of words ends before this one: a new line, a link, or another post. */
function isWordBreak(tokens: readonly OwnerToken[], at: number): boolean {
  return tokens[at]?.lineStart === true || countLink(tokens, at) > 0 || findHead(tokens, at) !== undefined;
}

/** "Chief Executive's Department" is a body, not the post. */
function isPossessive(tokens: readonly OwnerToken[], at: number): boolean {
  const head = findHead(tokens, at);
  return head !== undefined && (tokens[head.end - 1]?.lower.endsWith("'s") ?? false);
}

/** How many tokens at `at` only link owners: "and", "supported by", ", and", a mark, a list letter. */
function countLink(tokens: readonly OwnerToken[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.text === ',') return 1 + countLink(tokens, at + 1);
  if (HARD_MARKS.has(token.text) || token.text === '&' || token.text === '/' || token.text === ')') return 1;
  if (DASHES.has(token.text) && at === 0) return 1;
  if (token.lower === 'with' && tokens[at + 1]?.lower === 'responsibility') return 0;
  // "(with the Head of IT)" names another owner.
  if (token.text === '(') {
    const inside = tokens[at + 1]?.word === true ? countLink(tokens, at + 1) : 0;
    return inside > 0 ? 1 + inside : 0;
  }
  const link = LINKS.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return link === undefined ? 0 : link.length;
}

function opensBracket(tokens: readonly OwnerToken[], at: number): boolean {
  const token = tokens[at];
  return (token?.text === '(' || token?.text === '[') && countLink(tokens, at) === 0;
}

/** The token after the bracket that opens at `at`, or the end of the cell. */
function findAfterBracket(tokens: readonly OwnerToken[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.text !== ')' && tokens[end]?.text !== ']') end += 1;
  return Math.min(end + 1, tokens.length);
}
