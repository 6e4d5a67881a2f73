import type { Sentence, Token } from '../text/sentences.ts';
import { isOrder } from './isOrder.ts';

/** A sentence, or a part of one that only tells how things stand, apart from the part that asks. */
export interface Clause extends Sentence {
  /** Whether it opens with the verb of a subject that it shares with the clause before ("…, but should improve"). */
  readonly sharesSubject: boolean;
}

const DIRECTIVES = new Set(['should', 'must', 'ought', 'shall', 'needs', 'need']);
const CONTRASTS = new Set(['but', 'yet', 'however']);
/** A condition belongs to the ask that it conditions: "where savings slip, but…". */
const CONDITIONS = new Set(['if', 'where', 'when', 'unless', 'until', 'whether', 'who', 'which', 'that']);
/** Main verbs of a sentence that describes: "the Council has… and should…". */
const STATES = new Set(['be', 'have']);

/**
 * Divides a sentence that first tells how things stand and then asks ("Savings have been made; recycling should
 * improve", "The Council has a sound register but should improve recycling") into the two; any other stays whole.
 */
export function findClauses(sentence: Sentence): Clause[] {
  const { tokens } = sentence;
  const words = tokens.map(({ text }) => text.toLowerCase());
  const asking = words.findIndex((word) => DIRECTIVES.has(word));
  for (let index = asking - 1; index > 0; index--) {
    if (!isJoint(tokens, words, index, asking)) continue;
    const head = tokens.slice(0, index);
    if (!describes(head)) break;
    const tail = tokens.slice(words[index] === ';' ? index + 1 : index);
    return [
      { ...spanTokens(head), sharesSubject: false },
      { ...spanTokens(tail), sharesSubject: opensWithDirective(tokens, index + 1, asking) },
    ];
  }
  return [{ ...sentence, sharesSubject: false }];
}

function isJoint(tokens: readonly Token[], words: readonly string[], index: number, asking: number): boolean {
  const word = words[index] ?? '';
  if (word === ';' || CONTRASTS.has(word)) return true;
  if (word !== 'and' || !opensWithDirective(tokens, index + 1, asking)) return false;
  // "Managers answer for the registers and must…": only a state tells how things stand.
  const verb = tokens.find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return verb !== undefined && STATES.has(verb.lemma);
}

/** "and should", "but must now": nothing but adverbs stands before the verb that asks. */
function opensWithDirective(tokens: readonly Token[], from: number, asking: number): boolean {
  return from <= asking && tokens.slice(from, asking).every(({ pos }) => pos === 'ADV' || pos === 'PUNCT');
}

/** A statement has a verb, is no order, no item of a list and no condition. */
function describes(head: readonly Token[]): boolean {
  const first = head.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  if (isOrder(head, first) || /^[-•*–]$/.test(head[0]?.text ?? '')) return false;
  const verb = head.findIndex(({ pos, lemma, text }) => pos === 'AUX' || (pos === 'VERB' && lemma !== text));
  return verb > 0 && !head.slice(0, verb).some(({ text }) => CONDITIONS.has(text.toLowerCase()));
}

function spanTokens(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0, tokens };
}
