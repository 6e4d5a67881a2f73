import type { OwnerKind } from '../model.ts';
import type { OwnerToken } from './ownerTokens.ts';
import { findHead } from './findHead.ts';
import { isDate, isInitials, isLetters, isPerson, isTurnedName } from './ownerWords.ts';
import { BODY_NOUNS, ROLE_NOUNS } from './postGrammar.ts';
import type { OwnerPart } from './splitOwners.ts';

export interface NamedOwner {
  readonly name: string;
  readonly kind: OwnerKind;
}

const SMALL_WORDS = new Set(['of', 'for', 'and', 'the', 'in', 'to', 'on', 'with', 'at']);
/** Of the nouns of posts, those that a field of work may follow. */
const INNER_NOUN =
  /^(?:manager|officer|director|adviser|advisor|coordinator|accountant|auditor|leader|lead)$/;
const DASH = /^[-–—]$/;

/** The canonical name and the kind of one owner: "Director - Growth" becomes "Director of Growth". */
export function nameOwner(tokens: readonly OwnerToken[], part: OwnerPart): NamedOwner {
  const { head } = part;
  const shouted = isShouted(tokens.slice(part.start, part.end));
  if (part.councillor) return nameCouncillor(tokens.slice(part.start, part.end));
  if (!head) return nameWithoutHead(trimMarks(tokens.slice(part.start, part.end)), shouted);
  const field = tokens.slice(head.end, part.end);
  const joint = field[0]?.lower;
  const bracketed = joint === '(' || joint === '[';
  // A bracket straight after the head is its field; after a field it is a remark: "(interim)", a person, a second title.
  const words = bracketed
    ? trimMarks(field.slice(1, findClose(field)))
    : trimMarks(dropRemarks(dropJoint(field)));
  const remark = bracketed && (!head.open || isPerson(words) || isInitials(words) || isRemark(words));
  // "Director – Jane Smith", "Lead Member: Cllr Lee": of a post without a field the holder says more.
  if (head.open && isPerson(words)) return { name: joinWords(words, false), kind: 'person' };
  if (words.length === 0 || remark) return { name: nameBare(tokens, part, head.name), kind: 'post' };
  const said = joint === 'of' || joint === 'for' ? ` ${joint} ` : head.joint;
  // An assistant or deputy chief executive is told apart by a dash, whatever the print says.
  return {
    name: head.name + (head.joint === ' - ' && head.open ? head.joint : said) + joinWords(words, shouted),
    kind: 'post',
  };
}

/** "HoS" alone is a head of service. */
function nameBare(tokens: readonly OwnerToken[], part: OwnerPart, name: string): string {
  return tokens[part.start]?.text === 'HoS' ? 'Head of Service' : name;
}

function nameCouncillor(words: readonly OwnerToken[]): NamedOwner {
  const names = words.filter((word) => !/^(?:cll?rs|councillors)$/.test(word.lower));
  return { name: `Cllr ${joinWords(names, false)}`, kind: 'person' };
}

/** "Jane Smith (Head of Audit)", "Cllr Lee (Growth)": the post in the bracket, else who stands before it. */
function nameBracketed(words: readonly OwnerToken[], shouted: boolean): NamedOwner | undefined {
  const open = words.findIndex((word) => word.text === '(' || word.text === '[');
  const before = words.slice(0, Math.max(open, 0));
  if (!isPerson(before) && !isInitials(before)) return undefined;
  const inside = words.slice(open + 1, open + findClose(words.slice(open)));
  const head = findHead(inside, 0);
  if (head && (head.letters === undefined || !head.open))
    return nameOwner(inside, { start: 0, end: inside.length, head });
  if (inside.length > 1 && ROLE_NOUNS.has(inside[inside.length - 1]?.lower ?? ''))
    return { name: joinWords(inside, shouted), kind: 'post' };
  return nameWithoutHead(before, shouted);
}

function nameWithoutHead(words: readonly OwnerToken[], shouted: boolean): NamedOwner {
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return { name: '', kind: 'body' };
  if (isInitials(words)) return { name: first.text.replaceAll('.', ''), kind: 'initials' };
  if (/^(?:all|each|every|everyone|everybody)$/.test(first.lower))
    return { name: joinWords(words, shouted), kind: 'all' };
  if (isPerson(words) || isTurnedName(words))
    return { name: joinWords(words, words.every(isCapitals)), kind: 'person' };
  const bracketed = nameBracketed(words, shouted);
  if (bracketed) return bracketed;
  const named = joinWords(first.lower === 'the' ? words.slice(1) : dropRemarks(words), shouted);
  // "Service Manager – Benefits" and "Group Manager Revenues" are posts as "Benefits Manager" is.
  const inside = words.slice(1).some((word) => INNER_NOUN.test(word.lower));
  const isPost = (inside || ROLE_NOUNS.has(last.lower)) && !BODY_NOUNS.has(last.lower);
  return { name: named, kind: isPost ? 'post' : 'body' };
}

function dropJoint(field: readonly OwnerToken[]): readonly OwnerToken[] {
  const first = field[0];
  if (first === undefined) return field;
  if (first.lower === 'with' && field[1]?.lower === 'responsibility') return field.slice(3);
  const rest = first.lower === 'of' || first.lower === 'for' || !first.word ? field.slice(1) : field;
  return rest[0]?.lower === 'the' ? rest.slice(1) : rest;
}

/** Leaves out remarks: a bracket that holds a person, initials, "interim" or a second title, and a name after a dash. */
function dropRemarks(words: readonly OwnerToken[]): readonly OwnerToken[] {
  const kept: OwnerToken[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.text === '(' || word.text === '[') {
      const rest = words.slice(i);
      const close = findClose(rest);
      const inside = rest.slice(1, close);
      const second = findHead(inside, 0) !== undefined || isPerson(inside) || isInitials(inside);
      if (!(second || isRemark(inside) || isShortForm(inside) || isDate(inside)))
        kept.push(...rest.slice(0, close + 1));
      i += close;
    } else if (DASH.test(word.text) && isBeside(words.slice(i + 1))) break;
    else kept.push(word);
  }
  return kept;
}

/** A name, initials or a date after a dash. */
function isBeside(words: readonly OwnerToken[]): boolean {
  return isPerson(words) || isInitials(words) || isDate(words);
}

const REMARKS =
  /^(?:interim|acting|lead|vacant|temporary|support|sponsor|sro|s\.?151|section|monitoring|deputy|chair|both|joint)$/;

function isRemark(words: readonly OwnerToken[]): boolean {
  return REMARKS.test(words[0]?.lower ?? '');
}

/** The letters of the name before: "Senior Leadership Team (SLT)". */
function isShortForm(words: readonly OwnerToken[]): boolean {
  return words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]?.text ?? '');
}

function findClose(words: readonly OwnerToken[]): number {
  const close = words.findIndex((word) => word.text === ')' || word.text === ']');
  return close < 0 ? words.length : close;
}

/** Marks at either end belong to the cell, not to the name. */
function trimMarks(words: readonly OwnerToken[]): readonly OwnerToken[] {
  let start = 0;
  let end = words.length;
  while (start < end && words[start]?.word === false) start += 1;
  while (end > start && words[end - 1]?.word === false && words[end - 1]?.text !== ')') end -= 1;
  return words.slice(start, end);
}

function joinWords(words: readonly OwnerToken[], shouted: boolean): string {
  let name = '';
  for (const [i, word] of words.entries()) {
    const text = word.text === '&' ? 'and' : shouted ? calm(word, i === 0) : word.text;
    const tight =
      /^[,:)\]]$/.test(word.text) ||
      /[([]$/.test(name) ||
      (word.text === '/' && !word.spaced) ||
      (name.endsWith('/') && !word.spaced);
    name += i === 0 || tight ? text : ` ${text}`;
  }
  return (
    name.charAt(0).toUpperCase() +
    name
      .slice(1)
      .replaceAll('’', "'")
      .replaceAll(/ [–—] /g, ' - ')
  );
}

function isCapitals({ text }: OwnerToken): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}

/** Capitals throughout are the cell's, not the name's: "HEAD OF ASSURANCE". */
function isShouted(words: readonly OwnerToken[]): boolean {
  const long = words.filter((word) => word.word && word.text.length > 4);
  return long.length > 0 && long.every((word) => word.text === word.text.toUpperCase());
}

function calm(word: OwnerToken, first: boolean): string {
  if (isLetters(word.text)) return word.text;
  if (!first && SMALL_WORDS.has(word.lower)) return word.lower;
  return word.text.charAt(0) + word.text.slice(1).toLowerCase();
}
