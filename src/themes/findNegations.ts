import type { Sentence, Token } from '../text/sentences.ts';
import { isOrder } from './isOrder.ts';

/** What a sentence asks not to do: "should not recruit further staff", "avoid adding to workloads". */
export interface NegationSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a negation begins, and the word that its scope follows. */
interface Negation {
  readonly from: number;
  readonly negator: number;
  /** A negated verb ("should not recruit"), or one that ends something ("stop recruiting"). */
  readonly kind: 'not' | 'stop';
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that ask: what follows their "not" is asked not to be done. "Does not have a plan" only describes. */
const DIRECTIVES = list('should must shall ought');
const PROPOSING = list('recommend propose suggest advise ask urge agree');
const STOPPING = list('avoid stop cease refrain desist halt discontinue abandon scrap');
/** After one of these "end" is a verb, not the end of a year. */
const ENDING = list('the its their all any this these reliance dependence use');
/** After one of these a verb is what is asked. */
const GOVERNING = list('should must shall to and or , then also by please');
/** "Not only…", "not just…" add; they do not forbid. */
const ADDING = list('only just merely simply solely least');
/** "No later than…" sets a limit. */
const LIMITING = list('later doubt matter');
/** Begins the next clause, so that the negation does not reach it. */
const CLAUSES = list(
  'but unless until without except rather instead while whilst which where because although though if when so',
);
/** "Do not start unless…", "should not sign before…": the ask is for what follows. */
const CONDITIONS = list('unless until without before except');
const STOP_CONDITIONS = list('unless without except');
/** Not to do one of these is to do the thing itself: "do not lose sight of…", "should not be limited to…". */
const NEGLECTING = list(
  'lose overlook ignore forget underestimate neglect delay postpone defer miss fail hesitate wait weaken dilute undermine jeopardise jeopardize compromise hinder limit confine restrict leave let slip lack cease stop repeat duplicate',
);
/** What nobody wants: to avoid it is to care for the thing itself ("avoid slippage in the programme"). */
const HARMS = list(
  'delay slippage slip failure gap duplication loss bias under underdelivery drift error mistake omission confusion misunderstanding inconsistency weakness overspend overspending shortfall shortage burnout conflict bottleneck backlog silo repetition recurrence breach uncertainty ambiguity overlap waste fraud disruption risk exposure exploitation discrimination harm',
);
const MORE = list('further more additional extra new any');

/** The stretches of a sentence that ask for something not to be done, in printed order, none overlapping. */
export function findNegations({ tokens }: Sentence): NegationSpan[] {
  const spans: NegationSpan[] = [];
  const words = tokens.map(({ text }) => text.toLowerCase().replace('’', "'"));
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index < next) continue;
    const negation = readNegation(tokens, words, index);
    if (!negation) continue;
    const until = findScopeEnd(tokens, words, negation);
    next = until + 1;
    if (isLifted(tokens, words, negation, until)) continue;
    const start = tokens[negation.from]?.start;
    const end = tokens[until]?.end;
    if (start !== undefined && end !== undefined) spans.push({ start, end });
  }
  return spans;
}

function readNegation(tokens: readonly Token[], words: readonly string[], at: number): Negation | null {
  const word = words[at] ?? '';
  if (word === 'not' || word === "n't" || word === 'never') return readNot(tokens, words, at);
  if (word === 'no') return readNo(words, at);
  return readStop(tokens, words, at);
}

function readNot(tokens: readonly Token[], words: readonly string[], negator: number): Negation | null {
  if (ADDING.has(words[negator + 1] ?? '')) return null;
  const found = (from: number): Negation => ({ from, negator, kind: 'not' });
  let before = negator - 1;
  while (before >= 0 && tokens[before]?.pos === 'ADV') before--;
  const verb = words[before] ?? '';
  if (DIRECTIVES.has(verb)) return found(findAddedSubject(tokens, words, before, negator) ?? before);
  const proposed = tokens.slice(0, negator).some(({ lemma }) => PROPOSING.has(lemma));
  if (verb === 'do' || verb === 'does')
    return opensClause(tokens, words, before) || proposed ? found(before) : null;
  const next = tokens[negator + 1];
  if (words[negator] === 'never' && opensClause(tokens, words, negator) && next?.pos === 'VERB') {
    return found(negator);
  }
  // "We recommend not to extend", "recommends that the Council not recruit".
  const follows =
    words[negator + 1] === 'to' || next?.pos === 'VERB' || /ing$/.test(words[negator + 1] ?? '');
  return proposed && follows && words[before] !== 'be' ? found(negator) : null;
}

/** "No further staff should be recruited", "there should be no further cuts", "should no longer rely". */
function readNo(words: readonly string[], negator: number): Negation | null {
  const following = words[negator + 1] ?? '';
  if (LIMITING.has(following) || words[negator + 2] === 'than') return null;
  for (let index = negator - 1; index >= Math.max(0, negator - 4); index--) {
    if (DIRECTIVES.has(words[index] ?? '')) return { from: index, negator, kind: 'not' };
    if (/^[,;:.]$/.test(words[index] ?? '')) break;
  }
  for (let index = negator + 1; index < Math.min(words.length, negator + 10); index++) {
    if (DIRECTIVES.has(words[index] ?? '')) return { from: negator, negator, kind: 'not' };
    if (/^[,;:.]$/.test(words[index] ?? '')) break;
  }
  return null;
}

function readStop(tokens: readonly Token[], words: readonly string[], at: number): Negation | null {
  const token = tokens[at];
  if (!token) return null;
  const ending = token.lemma === 'end' && ENDING.has(words[at + 1] ?? '');
  if (!ending && !STOPPING.has(token.lemma)) return null;
  let before = at - 1;
  while (before >= 0 && tokens[before]?.pos === 'ADV' && !GOVERNING.has(words[before] ?? '')) before--;
  const governed = GOVERNING.has(words[before] ?? '') && (ending || token.pos === 'VERB');
  if (!governed && !isOrder(tokens, at)) return null;
  return { from: at, negator: at, kind: 'stop' };
}

/** "Further agency staff should not be recruited": what is not to grow stands before the verb. */
function findAddedSubject(
  tokens: readonly Token[],
  words: readonly string[],
  modal: number,
  negator: number,
): number | null {
  if (words[negator + 1] !== 'be') return null;
  for (let index = modal - 1; index >= Math.max(0, modal - 6); index--) {
    if (tokens[index]?.pos === 'PUNCT') return null;
    if (MORE.has(words[index] ?? '')) return index;
  }
  return null;
}

function opensClause(tokens: readonly Token[], words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || /^[,;:.•*–-]$/.test(before) || before === 'and' || before === 'but')
    return true;
  return tokens.slice(0, index).every(({ pos }) => pos === 'PUNCT' || pos === 'ADV');
}

function findScopeEnd(
  tokens: readonly Token[],
  words: readonly string[],
  { negator, kind }: Negation,
): number {
  let joint = negator;
  for (let index = negator + 1; index < tokens.length; index++) {
    const word = words[index] ?? '';
    if (/^[;:.()!?]$/.test(word) || CLAUSES.has(word)) return index - 1;
    if (kind === 'not' && word === 'before') return index - 1;
    // "… and the team should review": the next clause began at the last joint.
    if (DIRECTIVES.has(word) && joint > negator) return joint - 1;
    if (word !== ',' && word !== 'and') continue;
    joint = index;
    if (beginsOrder(tokens, words, index) && (kind === 'stop' || word === ',')) return index - 1;
  }
  return tokens.length - 1;
}

/** ", review…", "and then develop…": a verb in its base form after a joint is a new ask. */
function beginsOrder(tokens: readonly Token[], words: readonly string[], joint: number): boolean {
  let index = joint + 1;
  while (['and', 'then', 'also'].includes(words[index] ?? '') || tokens[index]?.pos === 'ADV') index++;
  const token = tokens[index];
  if (token?.lemma !== words[index]) return false;
  // "…, review the structure": taken for a noun, but followed by what it governs.
  return token?.pos === 'VERB' || ['DET', 'PRON'].includes(tokens[index + 1]?.pos ?? '');
}

/** Whether the negation comes to an ask after all. */
function isLifted(
  tokens: readonly Token[],
  words: readonly string[],
  { negator, kind }: Negation,
  until: number,
): boolean {
  const after = words[until + 1] ?? '';
  if ((kind === 'not' ? CONDITIONS : STOP_CONDITIONS).has(after)) return true;
  const verb = tokens
    .slice(negator + 1, until + 1)
    .find(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be');
  if (verb && NEGLECTING.has(verb.lemma)) return true;
  // Only the first noun phrase is what is avoided: "avoid delays to the restructure".
  for (let index = negator + 1; index <= until; index++) {
    const { pos, lemma } = tokens[index] ?? {};
    if (lemma !== undefined && HARMS.has(lemma)) return true;
    const goesOn = words[index] === 'from' || words[index] === '-';
    if (!goesOn && (pos === 'ADP' || pos === 'CCONJ' || pos === 'PUNCT')) return false;
  }
  return false;
}
