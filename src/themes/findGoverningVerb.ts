import type { Token } from '../text/sentences.ts';
import { isOrder } from './isOrder.ts';
import { CLAUSAL_VERBS, ORDER_VERBS } from './orderVerbs.ts';

/** What is asked of a cue: the tokens from which to quote, and up to which the verb's own clause goes. */
export interface Governing {
  readonly from: number;
  /** The verb itself; `from` stands before it where a negation or another verb belongs to it. */
  readonly verb: number;
  readonly negated: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MODALS = list('should must shall ought could need needs');
/** Before one of these a clause ends, or a new one begins. */
export const CLAUSE_MARKS = list('so which because while whilst although given who where if');
const NEGATORS = list("not never n't n’t");
const RELATIVES = list('that which who what how whether when whenever where before until unless after');
/** Verbs and what they are said of: "dispose of", "think of". Before any other "of" stands a noun ("refresh of"). */
const TAKING_OF = list('dispose think speak conceive');
/** What follows a verb rather than a noun. */
const OBJECTS = list('DET PRON ADJ ADV NUM PROPN ADP SCONJ PART');
const IN_NOUN = list('NOUN PROPN');
const IN_SUBJECT = list('NOUN PROPN ADP DET ADJ PART');
/** A base form after these may be a noun too ("in relation to risk management"). */
const SURE_OBJECTS = list('DET PRON');

/**
 * The verb in its base form that governs the words from token `first`: after "should" or "must", after "to", at the
 * opening of an order, or joined to one of these ("review… and publish…"). Null where no verb is sure. With `before`, the verb before that token
 * whose whole clause is what is asked ("check that plans to respond are sound").
 */
export function findGoverningVerb(
  tokens: readonly Token[],
  first: number,
  reach: number,
  before: number | null = null,
): Governing | null {
  let barred = before !== null;
  for (let index = before === null ? first : before - 1; index >= 0 && first - index < reach; index--) {
    const token = tokens[index];
    const word = wordAt(tokens, index);
    if (index < first) {
      if (/^[;:.()]$/.test(word) || CLAUSE_MARKS.has(word)) return null;
      // "respond should the worst case occur": what is asked stands on this side of "should".
      if (MODALS.has(word) && !isVerbAt(tokens, nextWord(tokens, index))) return null;
      if (isFinite(token) && !RELATIVES.has(wordAt(tokens, index - 1))) barred = true;
    }
    if (!isVerbAt(tokens, index) || (barred && !CLAUSAL_VERBS.has(word))) continue;
    return widen(tokens, index);
  }
  return null;
}

/** Where the clause of a verb ends because another verb takes it up: "to secure funds | are appropriate". */
export function endsClause(tokens: readonly Token[], verb: number, index: number): boolean {
  if (!isFinite(tokens[index]) || CLAUSAL_VERBS.has(wordAt(tokens, verb))) return false;
  return !tokens
    .slice(verb + 1, index)
    .some(({ text, lemma }) => RELATIVES.has(text.toLowerCase()) || CLAUSAL_VERBS.has(lemma));
}

function isFinite(token: Token | undefined): boolean {
  return (
    token?.pos === 'AUX' && /^(?:is|are|was|were|has|have|had|does|do|can|will|would|may)$/i.test(token.text)
  );
}

/** Whether a base form stands where an order or an infinitive does. */
function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const word = wordAt(tokens, index);
  if (!token || token.lemma !== word || !/^\p{L}[\p{L}-]*$/u.test(word)) return false;
  const next = tokens[index + 1];
  if (next?.text.toLowerCase() === 'of' && !TAKING_OF.has(word)) return false;
  const known = ORDER_VERBS.has(word);
  const takes = OBJECTS.has(next?.pos ?? '');
  if (opensSentence(tokens, index)) {
    if (!isOrder(tokens, index) || isSubject(tokens, index)) return false;
    return known || token.pos === 'VERB' || SURE_OBJECTS.has(next?.pos ?? '');
  }
  const before = wordBefore(tokens, index);
  const governor = wordAt(tokens, before);
  if (MODALS.has(governor) || (governor === 'to' && MODALS.has(wordAt(tokens, wordBefore(tokens, before))))) {
    return known || token.pos === 'VERB';
  }
  if (governor === 'do' && before < index - 1) return token.pos === 'VERB' && isForbidding(tokens, before);
  if (governor === 'to')
    return (token.pos === 'VERB' && known) || (known && SURE_OBJECTS.has(next?.pos ?? ''));
  if (/^[:;–-]$/.test(governor)) return known && takes;
  // "…, and publish": only where what comes before the joint is asked.
  if (governor !== 'and' && governor !== 'or' && governor !== ',') return false;
  if (!known || !(token.pos === 'VERB' || takes) || next?.pos === 'AUX') return false;
  return (takes || next?.pos === 'NOUN') && hasVerbBefore(tokens, before);
}

/** "Highlight reports should…", "Progress in this area is…": a noun up to the verb that it is the subject of. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const passed = tokens[index]?.pos === 'VERB' ? IN_NOUN : IN_SUBJECT;
  let after = index + 1;
  while (passed.has(tokens[after]?.pos ?? '') && !MODALS.has(wordAt(tokens, after))) after++;
  return isFinite(tokens[after]) || MODALS.has(wordAt(tokens, after));
}

/** "Do not sign", "please do not sign", "…, and do not sign"; not "the plans do not say". */
function isForbidding(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return opensSentence(tokens, index) || /^(?:[,;:–-]|and|but|please)$/i.test(before?.text ?? '');
}

/** Whether an order, a modal or a known infinitive stands before, with no full stop or semicolon between. */
function hasVerbBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = wordAt(tokens, at);
    if (/^[;:.]$/.test(word)) return false;
    if (MODALS.has(word)) return true;
    if (opensSentence(tokens, at) && isOrder(tokens, at)) return true;
    if (word === 'to' && ORDER_VERBS.has(wordAt(tokens, nextWord(tokens, at)))) return true;
  }
  return false;
}

/** "continue to rely", "should not lose sight": a reason never says the opposite of its sentence. */
function widen(tokens: readonly Token[], verb: number): Governing {
  let from = verb;
  for (;;) {
    const before = wordBefore(tokens, from);
    if (wordAt(tokens, before) !== 'to' || !isVerbAt(tokens, before - 1)) break;
    from = before - 1;
  }
  const negator = findNegator(tokens, from);
  if (negator === null) return { from, verb, negated: false };
  // "never sign", "should not sign", "do not sign".
  const opens = wordAt(tokens, negator) === 'never' && !MODALS.has(wordAt(tokens, negator - 1));
  return { from: opens ? negator : Math.max(0, negator - 1), verb, negated: true };
}

/** The "not" or "never" that stands before a word, past adverbs and "to". */
export function findNegator(tokens: readonly Token[], index: number): number | null {
  for (let before = index - 1; before >= 0; before--) {
    const word = wordAt(tokens, before);
    if (NEGATORS.has(word)) return before;
    if (word !== 'to' && tokens[before]?.pos !== 'ADV') return null;
  }
  return null;
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(0, index).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text.toLowerCase() ?? '';
}

/** The word before, past adverbs and negators. */
function wordBefore(tokens: readonly Token[], index: number): number {
  let before = index - 1;
  while (before >= 0 && (tokens[before]?.pos === 'ADV' || NEGATORS.has(wordAt(tokens, before)))) before--;
  return before;
}

function nextWord(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (tokens[next]?.pos === 'ADV' || wordAt(tokens, next) === 'to' || NEGATORS.has(wordAt(tokens, next)))
    next++;
  return next;
}
