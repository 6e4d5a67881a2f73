import type { Token } from '../text/sentences.ts';

/** A stretch of a sentence that names something. */
export interface NounPhrase {
  readonly tokens: readonly Token[];
  /** How many words it has: marks are none. */
  readonly words: number;
}

/** More words are no name any more. */
const MOST_WORDS = 9;
const NAMING = new Set(['NOUN', 'PROPN']);
const DESCRIBING = new Set(['ADJ', 'NUM', ...NAMING]);
/** What may stand between two names of one phrase: "delivery of the savings programme". */
const LINKS = new Set(
  'of for in on with from between across within against by and or & / - – , the a an its their our'.split(
    ' ',
  ),
);
const DETERMINER = /^(?:the|a|an|its|their|our)$/;
/** Links that join like to like: they do not lead from a name to what it is of. */
const JOINS = new Set('and or & / ,'.split(' '));
/** "Lessons learned", "overspending services": a verb's form that describes a name. */
const PARTICIPLE = /^\p{L}{2,}(?:ed|ing|learnt|kept|held|made)$/iu;

/**
 * The noun phrases of a sentence, each with the phrases that it is the beginning or the end of: from a noun or what
 * describes it, over words that link, to a noun at which it may end. None begins or ends within a compound
 * ("management" of "asset management").
 */
export function findNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  tokens.forEach((_, from) => {
    if (!begins(tokens, from)) return;
    let words = 0;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || !goesOn(tokens, from, at)) break;
      if (/[\p{L}\p{N}]/u.test(token.text)) words += 1;
      if (words > MOST_WORDS) break;
      const own = tokens.slice(from, at + 1);
      if (ends(tokens, at) && isWholeList(own)) found.push({ tokens: own, words });
    }
  });
  return found;
}

/** Capital letters are a name, whatever wink-nlp takes them for ("IT"). */
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** A word that begins a sentence before "the" is a verb, whatever wink-nlp takes it for ("Review the delivery"). */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  return at === 0 && /^(?:the|a|an|its|their|our|all|how|whether)$/i.test(tokens[1]?.text ?? '');
}

const describes = ({ pos, text }: Token): boolean => DESCRIBING.has(pos) || CAPITALS.test(text);

/** Whether a list has its last item: "requests, complaints" lacks the word that leads to it. */
function isWholeList(tokens: readonly Token[]): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  return comma < 0 || tokens.slice(comma).some(({ text }) => /^(?:and|or|&)$/.test(text));
}

/** Whether a phrase may begin here: no part of the compound before it. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !describes(token) || token.pos === 'NUM' || !/^\p{L}/u.test(token.text)) return false;
  if (isOrder(tokens, at)) return false;
  if (!before) return true;
  return !describes(before) && !/^[-–'’/&]/.test(before.text) && !/^['’]/.test(token.text);
}

function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (!token || describes(token) || at === from) return token !== undefined;
  const lower = token.text.toLowerCase();
  const next = tokens[at + 1];
  if (/^['’]s?$/.test(lower)) return next !== undefined && describes(next);
  if (PARTICIPLE.test(lower)) return next !== undefined;
  if (!LINKS.has(lower) || next === undefined) return false;
  // "Develop with school leaders a plan" names two things.
  if (DETERMINER.test(lower) && !LINKS.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return false;
  return describes(next) || (!JOINS.has(next.text.toLowerCase()) && LINKS.has(next.text.toLowerCase()));
}

/** Whether a verb's form in -ing governs what follows ("impacting the Council", "engaging with"). */
function goesOnWith(next: Token | undefined): boolean {
  return next !== undefined && !['AUX', 'PUNCT', 'CCONJ'].includes(next.pos);
}

/** Whether a phrase may end here: a noun that no other follows. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  const before = tokens[at - 1];
  const names = NAMING.has(token.pos) || CAPITALS.test(token.text);
  // "Competitive tendering".
  const gerund =
    /^\p{L}{3,}ing$/u.test(token.text) && before !== undefined && describes(before) && !goesOnWith(next);
  if (!names && !gerund) return false;
  return !next || !(describes(next) || /^['’]s?$|^[-–/]$/.test(next.text));
}
