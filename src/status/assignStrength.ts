import type { Recommendation, Span } from '../model.ts';
import { findMatches } from '../text/findMatches.ts';
import { readSentences } from '../text/sentences.ts';
import { findOrder } from './findOrder.ts';

type Strength = Recommendation['strength'];

export interface AssignedStrength {
  readonly strength: Strength;
  /** The verb that asks, null where none was found and `should` is taken for granted. */
  readonly evidence: Span | null;
}

/** Verbs that leave it to the council whether anything follows. */
const OPEN = '(?:consider|explore)';
const OPEN_ORDER = new RegExp(`^${OPEN}$`, 'i');
const SOFTLY = '(?:also |further |again |actively |carefully |now |therefore )?';

/** What leaves the choice to the council. */
const COULD = new RegExp(
  [
    '(?:may|might) (?:also )?(?:wish|want|like|benefit|usefully|consider|explore|find)',
    'could (?:usefully|also|consider|explore|benefit|do more|be)',
    `(?:should|ought to|needs? to) ${SOFTLY}${OPEN}(?! how best)`,
    `(?:we |it is )?recommend(?:s|ed)? (?:that )?(?:the |its )?(?:\\w+ ){0,3}${SOFTLY}(?:consider|explore)s?`,
    'should be (?:considered|explored)',
    'consideration (?:should|could|might|needs to|must) be given',
    'would (?:also )?(?:benefit|be (?:good|helpful|beneficial|useful|worth\\w*|advantageous|wise))',
    '(?:is|are) (?:also )?encouraged to',
    '(?:we|peers|the (?:peer )?team) (?:would )?(?:suggests?|encourages?|invites?)',
    'it is suggested',
    'there (?:is|may be|might be|are) (?:an? |some )?(?:further )?(?:scope|opportunit(?:y|ies)|merit|benefit|value)',
  ].join('|'),
  'i',
);
const MUST = new RegExp(
  [
    'must',
    'shall',
    'needs? to',
    '(?:is|are) (?:legally |statutorily )?(?:required|obliged) to',
    '(?:has|have) to(?! date)',
    '(?:it |this )?(?:is|remains|will be) (?:absolutely )?(?:essential|critical|imperative|vital|crucial|a requirement)',
    'as a matter of urgency',
  ].join('|'),
  'i',
);
const SHOULD = new RegExp(
  [
    'should',
    'ought to',
    '(?:we|i) (?:\\w+ )?(?:recommend|advise)',
    '(?:is|are) (?:strongly )?(?:recommended|advised|expected)',
    '(?:it |this )?(?:is|remains|will be) (?:also |very |particularly )?important',
    'recommend(?:s|ed)? that',
    'would be (?:prudent|important|necessary|appropriate)',
  ].join('|'),
  'i',
);
/** "Could" without more may be an ask or tell of what may happen: taken where nothing else asks. */
const MAYBE = /\b(?:could|may|might)\b(?! not)/i;

const STRENGTHS: readonly (readonly [Strength, RegExp])[] = [
  ['could', bound(COULD)],
  ['must', bound(MUST)],
  ['should', bound(SHOULD)],
];
/** An ask in a clause that only says which, when or why: "savings that must be made", "Where services need to change,". */
const LEADING_CLAUSE =
  /^\W{0,5}(?:should the|should it|if|where|when|while|whilst|although|as|given|because|since)\b[^,]{0,200},/iu;
const RELATIVE =
  /\b(?:that|which|who|what|how|where|when|whether|if|because|so that|in case) (?:[\w'’-]+ ){0,4}$/i;
const ASKED_THAT =
  /(?:recommend\w*|important|essential|critical|imperative|vital|crucial|suggest\w*|advis\w*|agree\w*|propos\w*|clear|consider\w*|feels?|felt|believes?) (?:also )?that (?:[\w'’-]+ ){0,4}$/i;
/** Sentences that begin so order nothing: most do, and to tell parts of speech takes long. */
const NO_ORDER =
  /^\W*(?:the|an?|it|its|this|that|these|there|we|our|they|their|in|on|at|of|to|for|by|as|if|once|where|when|while|given|council|members|officers|however|overall|and)\b/i;
/** The commonest orders, which need no parts of speech. */
const COMMON_ORDER =
  /^\W*(add|adopt|agree|align|assess|build|clarify|complete|conduct|consider|continue|create|define|deliver|develop|embed|encourage|engage|enhance|ensure|establish|evaluate|explore|finalise|give|identify|implement|improve|include|increase|introduce|invest|maintain|make|prioritise|produce|progress|promote|provide|publish|refresh|reinforce|revisit|set|simplify|strengthen|streamline|undertake|use|work)\s+(?!of\b|for\b)/i;
/** How much before a verb is read to tell whose clause it stands in, in characters. */
const REACH = 120;
/** Ends of sentences and lines. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s+\p{Lu}|\s*\n|\s*$)[^.!?\n]*)*[.!?]?/gu;

/**
 * How strongly a recommendation asks, by the verb of its main ask: the first sentence that asks, by must, should,
 * could and their like, or as an order. "Should consider" and "may wish to explore" leave the choice, so they are
 * could; an order without any such verb ("Agree a digital strategy") is should, "Consider…" could.
 */
export function assignStrength(text: string): AssignedStrength {
  for (const sentence of findMatches(text, SENTENCE)) {
    // An order comes first in its sentence, so what asks after it is of a clause of its own.
    const found = findOrderIn(sentence[0], sentence.index) ?? findVerb(sentence[0], sentence.index);
    if (found !== undefined) return found;
  }
  const maybe = MAYBE.exec(text);
  if (maybe === null) return { strength: 'should', evidence: null };
  return { strength: 'could', evidence: span(maybe.index, maybe[0]) };
}

function findVerb(sentence: string, offset: number): AssignedStrength | undefined {
  const skipped = LEADING_CLAUSE.exec(sentence)?.[0].length ?? 0;
  const verbs = findVerbs(sentence, skipped);
  // Where the clause has no end of its own ("Given the record the Council should…, towards…") it holds the ask.
  const [first] = verbs.length > 0 ? verbs : findVerbs(sentence, 0);
  return first && { strength: first.strength, evidence: span(offset + first.at, first.printed) };
}

interface Verb {
  readonly strength: Strength;
  readonly at: number;
  readonly printed: string;
}

/** The verbs that ask in the main clause of a sentence, from character `from` on, in printed order. */
function findVerbs(sentence: string, from: number): Verb[] {
  const verbs = STRENGTHS.flatMap(([strength, pattern]) =>
    findMatches(sentence, pattern)
      .filter(({ index }) => index >= from && !isSubordinate(sentence, index))
      .slice(0, 1)
      .map((match) => ({ strength, at: match.index, printed: match[0] })),
  );
  // At one place the weaker reading holds: "should consider" begins where "should" does.
  return verbs.sort((a, b) => a.at - b.at);
}

function isSubordinate(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - REACH), index);
  return RELATIVE.test(before) && !ASKED_THAT.test(before);
}

function findOrderIn(sentence: string, offset: number): AssignedStrength | undefined {
  if (NO_ORDER.test(sentence)) return undefined;
  const common = COMMON_ORDER.exec(sentence)?.[1];
  const order =
    common === undefined
      ? findOrder(readSentences(sentence)[0]?.tokens ?? [])
      : { text: common, start: sentence.indexOf(common) };
  if (order === undefined) return undefined;
  const strength = OPEN_ORDER.test(order.text) ? 'could' : 'should';
  return { strength, evidence: span(offset + order.start, order.text) };
}

function bound(pattern: RegExp): RegExp {
  return new RegExp(`\\b(?:${pattern.source})\\b`, 'gi');
}

function span(start: number, text: string): Span {
  return { field: 'text', start, end: start + text.length, text };
}
