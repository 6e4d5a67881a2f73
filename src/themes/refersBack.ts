import type { Token } from '../text/sentences.ts';
import type { Clause } from './findClauses.ts';
import { isOrder } from './isOrder.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const THINGS = list('this these those that');
/** "Bring them into line": an order about what stands before. */
const OBJECTS = list('it them these those this');
const DIRECTIVES = list('should must shall ought needs need');
/** Who may be asked to do something: an "it" or "they" after one of these is who is to act. */
const ACTORS = list(
  'council authority borough county city cabinet executive leader leadership management manager member councillor officer committee board panel department directorate service mayor trust company organisation director partner partnership team we auditor it they',
);
/** What a plan, a register or a report is asked to do itself: "It should set out…". */
const CONTAINING = list(
  'include cover set contain reflect state say address show link align identify specify describe define cascade follow form name list map focus remain become feed sit have',
);
/** "This year the Council should…" names a time, not what was said. */
const TIMES = list('year month week quarter time report review audit');

/**
 * Whether a clause that asks takes up what the clause before it names ("The register is old. It should be renewed"),
 * so that this is asked about too. An "it" that acts is the council: "The register is sound. It should now improve
 * recycling" asks about recycling alone.
 */
export function refersBack(clause: Clause, before: Clause): boolean {
  const { tokens } = clause;
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (clause.sharesSubject) {
    const modal = words.findIndex((word) => DIRECTIVES.has(word));
    return !hasActor(before) || isPassive(tokens, findVerb(tokens, words, modal));
  }
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV' && pos !== 'CCONJ');
  const word = words[first] ?? '';
  const next = words[first + 1] ?? '';
  if (isOrder(tokens, first)) return OBJECTS.has(next);
  if (THINGS.has(word)) return !TIMES.has(next) && !isWeak(next);
  // "It is essential that…" takes up nothing.
  if ((word !== 'it' && word !== 'they') || !DIRECTIVES.has(next)) return false;
  const verb = findVerb(tokens, words, first + 1);
  if (isPassive(tokens, verb)) return true;
  if (hasActor(before)) return false;
  const lemma = tokens[verb]?.lemma ?? '';
  // "They need a plan", "they should be clearer", "it should improve."
  return tokens[verb]?.pos !== 'VERB' || CONTAINING.has(lemma) || endsAt(tokens, verb + 1);
}

/** Whether the subject of a clause can act: "The Council has…", not "The Council's register has…". */
export function hasActor({ tokens }: Clause): boolean {
  let head: Token | undefined;
  for (const token of tokens) {
    if (token.pos === 'AUX' || token.pos === 'VERB' || (token.pos === 'ADP' && head)) break;
    if (['NOUN', 'PROPN', 'PRON'].includes(token.pos)) head = token;
  }
  return head !== undefined && (ACTORS.has(head.lemma.toLowerCase()) || ACTORS.has(head.text.toLowerCase()));
}

/** "This could…", "this will…" tell what follows from the ask before. */
function isWeak(word: string): boolean {
  return word === 'will' || word === 'would' || word === 'could';
}

/** The word after the verb that asks, past "to", "also", "now". */
function findVerb(tokens: readonly Token[], words: readonly string[], modal: number): number {
  let index = modal + 1;
  while (words[index] === 'to' || words[index] === 'not' || tokens[index]?.pos === 'ADV') index++;
  return index;
}

/** "be reviewed", "be fully updated"; not "be clear". */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.text.toLowerCase() !== 'be') return false;
  let next = verb + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const { text = '', pos, lemma } = tokens[next] ?? {};
  return /ed$/i.test(text) || (pos === 'VERB' && lemma !== text);
}

function endsAt(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
}
