import type { OwnerToken } from './ownerTokens.ts';
import {
  ACRONYMS,
  BODY_NOUNS,
  FIELD_WORDS,
  FIRMS,
  PARTNER_WORDS,
  POST_LETTERS,
  RANK_LETTERS,
  ROLE_NOUNS,
} from './postGrammar.ts';

const HONORIFICS = new Set([
  'cllr',
  'clir',
  'councillor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'dame',
  'professor',
  'prof',
]);

/** A given or family name: a capital and small letters, hyphens and apostrophes allowed. */
const NAME = /^\p{Lu}[\p{Ll}'’]+(?:-?\p{Lu}[\p{Ll}'’]+)*$/u;

/** A given name's first letter, or two of them. */
const INITIAL = /^\p{Lu}(?:\.\p{Lu}){0,2}\.?$/u;

/** Small words inside a family name. */
const PARTICLE = /^(?:de|da|del|di|van|von|der|den|bin|al|el|la|le)$/;

const COUNCILLOR = /^(?:cll?rs?|clir|councillors?)$/;

/** Whether the words are a person's initials: two or three capitals that stand for no body and no post. */
export function isInitials(words: readonly OwnerToken[]): boolean {
  const only = words[0];
  if (only === undefined || words.length !== 1) return false;
  const letters = only.text.replaceAll('.', '');
  return (
    /^\p{Lu}{2,3}$/u.test(letters) &&
    !ACRONYMS.has(letters) &&
    !POST_LETTERS.has(letters) &&
    letters !== 'ALL' &&
    letters !== 'TBC'
  );
}

/** Whether the words are clearly a person's name: with a title, or two or three names and no word of the trade. */
export function isPerson(words: readonly OwnerToken[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (words.every(isShouted)) return isPerson(words.map(calmName));
  const titled = HONORIFICS.has(first.lower);
  const names = (titled ? words.slice(1) : words).filter((word, at) => at === 0 || !PARTICLE.test(word.text));
  const family = names[names.length - 1];
  if (family === undefined || !NAME.test(family.text) || words.length < 2 || names.length > 3) return false;
  if (FIRMS.has(words.map((word) => word.lower).join(' '))) return false;
  return names.every(
    (word) => INITIAL.test(word.text) || (NAME.test(word.text) && (titled || !isTradeWord(word.lower))),
  );
}

/** "JANE SMITH": three capitals or more are no initials, and letters of a body are no name. */
function isShouted({ text }: OwnerToken): boolean {
  return /^\p{Lu}{3,}$/u.test(text) && !isLetters(text);
}

function calmName(word: OwnerToken): OwnerToken {
  return { ...word, text: word.text.charAt(0) + word.text.slice(1).toLowerCase() };
}

/** "Smith, J.": a family name before its initial. */
export function isTurnedName(words: readonly OwnerToken[]): boolean {
  const [family, comma, initial] = words;
  return (
    words.length === 3 &&
    comma?.text === ',' &&
    family !== undefined &&
    isName(family) &&
    INITIAL.test(initial?.text ?? '')
  );
}

/** Whether a word may be a family name: a capital, and no word of the trade. */
export function isName(word: OwnerToken): boolean {
  return NAME.test(word.text) && !isTradeWord(word.lower);
}

/** Whether the words begin with a councillor's title: an elected member, who holds no officer's post. */
export function isCouncillor(words: readonly OwnerToken[]): boolean {
  return COUNCILLOR.test(words[0]?.lower ?? '');
}

/** "Cllrs" stands before several names. */
export function opensCouncillors(word: OwnerToken | undefined): boolean {
  return /^(?:cll?rs|councillors)$/.test(word?.lower ?? '');
}

/** Whether all the words belong to fields of work: "Policy and Performance". */
export function isField(words: readonly OwnerToken[]): boolean {
  return words.every((word) => FIELD_WORDS.has(word.lower));
}

function isTradeWord(lower: string): boolean {
  return FIELD_WORDS.has(lower) || BODY_NOUNS.has(lower) || ROLE_NOUNS.has(lower) || PARTNER_WORDS.has(lower);
}

/** Whether a word is written in capitals because it is a set of letters, not because the cell is. */
export function isLetters(text: string): boolean {
  return ACRONYMS.has(text) || POST_LETTERS.has(text) || RANK_LETTERS.has(text);
}

const MONTH_OR_YEAR = /^(?:20\d\d|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)$/;

/** Whether the words are a date that fell into the column: "by March 2031", "Q2 2031". */
export function isDate(words: readonly OwnerToken[]): boolean {
  const rest = words.filter(
    (word) => word.word && !/^(?:by|end|of|from|in|due|\d{1,2}(?:st|nd|rd|th)?)$/.test(word.lower),
  );
  return (
    rest.length > 0 &&
    rest.every((word) => MONTH_OR_YEAR.test(word.lower)) &&
    rest.some((word) => /\d/.test(word.text))
  );
}
