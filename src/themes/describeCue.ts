import type { Side } from '../model.ts';
import type { Token } from '../text/sentences.ts';
import type { Cue } from './findCues.ts';
import { placeAt } from './findPlaces.ts';
import { isOrder } from './isOrder.ts';

/** Longest quotation in a reason, in words. */
const MAX_WORDS = 16;
/** Before one of these a clause ends, or a new one begins. */
const CLAUSE_MARKS = new Set([
  'so',
  'which',
  'because',
  'while',
  'whilst',
  'although',
  'given',
  'who',
  'where',
  'if',
]);
/** Below this many words a quotation says too little. */
const FEW_WORDS = 4;
/** Words at which no quotation begins or ends, and those at which none ends. */
const LOOSE = new Set('and or of for on with to in by that through as at from than but'.split(' '));
const ARTICLES = new Set("the a an its their our which who 's".split(' '));
const MODALS = new Set(['should', 'must', 'shall', 'needs', 'ought']);
/** After one of these a base form is what is asked. */
const GOVERNING = new Set(['should', 'must', 'to', 'could', 'shall', 'will', 'not', 'may', 'would']);

/** One plain sentence on why a theme was tagged: the clause around its strongest cue. */
export function describeCue(cue: Cue, side: Side): string {
  const { field, sentences } = cue.reading;
  if (field.role === 'section') return `Stands under the heading “${field.text.trim()}”.`;
  const sentence = sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  const tokens = sentence?.tokens ?? [];
  const first = tokens.findIndex((token) => token.end > cue.start);
  const last = tokens.findLastIndex((token) => token.start < cue.end);
  if (first < 0 || last < first) return say(field.role, side, false, field.text.slice(cue.start, cue.end));
  const apart = describeApart(cue, tokens, last);
  if (apart !== null) return apart;
  const found = findGoverningVerb(tokens, first, last);
  // "Should not recruit, and the risk register…": what is asked against does not govern the cue.
  const negated = found !== null && placeAt(cue.reading.places, tokens[found]?.start ?? 0) === 'negated';
  const verb = negated ? null : found;
  const until = trimEnd(tokens, last, findClauseEnd(tokens, last, verb ?? first));
  const from = verb ?? widenStart(tokens, first, until);
  const start = tokens[from]?.start ?? cue.start;
  const end = Math.max(tokens[until]?.end ?? cue.end, cue.end);
  const next = tokens[until + 1];
  const cut = until + 1 - from >= MAX_WORDS && next && next.pos !== 'PUNCT' ? '…' : '';
  return say(field.role, side, verb !== null, field.text.slice(start, end) + cut);
}

/** The sentence for a cue that is asked not to be done, or named only to be set aside; null for any other. */
function describeApart(
  { place, reading, start }: Cue,
  tokens: readonly Token[],
  last: number,
): string | null {
  if (place !== 'negated' && place !== 'contrast') return null;
  const span = reading.places.find((one) => one.start <= start && start < one.end);
  if (!span) return null;
  const from = tokens.findIndex((token) => token.end > span.start && /\p{L}/u.test(token.text));
  const to = tokens.findLastIndex((token) => token.start < span.end);
  const until = trimEnd(tokens, last, Math.max(last, Math.min(to, from + MAX_WORDS - 1)));
  const cut = until < to && tokens[until + 1]?.pos !== 'PUNCT' ? '…' : '';
  const words = trimQuotation(reading.field.text.slice(tokens[from]?.start, tokens[until]?.end)) + cut;
  const opening = place === 'negated' ? 'Asks against it' : 'Names it only to set it aside';
  return `${opening}: “${words}”; please check.`;
}

function say(role: string, side: Side, governed: boolean, words: string): string {
  const plain = trimQuotation(words);
  if (role === 'findings') return `The findings speak of “${plain}”.`;
  if (side === 'response') return `The answer says “${plain}”.`;
  // "Do not delay…" asks for what would be delayed.
  if (governed && /^(?:\w+ )?(?:not|never)\b|n['’]t\b/i.test(plain.slice(0, 20))) return `Asks: “${plain}”.`;
  // "Improve…" opens its own sentence; here it stands inside one.
  if (governed) return `Asks to “${plain.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}”.`;
  return `Asks about “${plain}”.`;
}

function trimQuotation(words: string): string {
  return words
    .replace(/^\s*[-•*–]\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:–-]+$/, '')
    .trim();
}

/** The verb in its base form that opens the cue's clause ("improve" in "should improve savings performance"). */
function findGoverningVerb(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = Math.min(last, tokens.length - 1); index >= 0 && last - index < MAX_WORDS; index--) {
    const token = tokens[index];
    if (!token) return null;
    const word = token.text.toLowerCase();
    if (index < first && (/^[;:.()]$/.test(word) || CLAUSE_MARKS.has(word))) return null;
    if (index > first) continue;
    const isVerb = word === token.lemma && opensClause(tokens, index);
    // The cue's own first word is often a noun taken for a verb ("contract failure").
    if (isVerb && (index < first || isGoverned(tokens, index))) return includeNegation(tokens, index);
  }
  return null;
}

/** "not lose sight" and "do not lose sight", so that a reason never says the opposite. */
function includeNegation(tokens: readonly Token[], verb: number): number {
  const before = tokens[verb - 1]?.text.toLowerCase() ?? '';
  if (before === 'never') return verb - 1;
  return before === 'not' || /^n['’]t$/.test(before) ? Math.max(0, verb - 2) : verb;
}

function isGoverned(tokens: readonly Token[], index: number): boolean {
  return isOrder(tokens, index) || GOVERNING.has(tokens[index - 1]?.text.toLowerCase() ?? '');
}

/** Whether a base form stands where an order or an infinitive begins. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const { pos } = tokens[index] ?? {};
  const before = tokens[index - 1];
  if (isOrder(tokens, index)) return true;
  if (before === undefined || pos !== 'VERB') return false;
  if (GOVERNING.has(before.text.toLowerCase()) || before.pos === 'ADV') return true;
  // In "agree plan, budget holder and…" a noun follows: "budget" is no order.
  const joined = before.pos === 'PUNCT' || before.pos === 'CCONJ';
  return joined && tokens[index + 1]?.pos !== 'NOUN';
}

function findClauseEnd(tokens: readonly Token[], last: number, from: number): number {
  let index = last;
  while (index + 1 < tokens.length && index + 1 - from < MAX_WORDS) {
    const next = tokens[index + 1];
    if (!next || /^[,;:.()!?]$/.test(next.text) || CLAUSE_MARKS.has(next.text.toLowerCase())) break;
    if (MODALS.has(next.text.toLowerCase())) return findSubjectStart(tokens, last, index);
    index++;
  }
  return index;
}

/** Fewer words than these are a fragment ("Mayor of Lewisham"): the words before it are quoted too. */
function widenStart(tokens: readonly Token[], first: number, until: number): number {
  if (until - first + 1 >= FEW_WORDS) return first;
  let from = first;
  while (from > 0 && until - from + 1 < 2 * FEW_WORDS) {
    const before = tokens[from - 1];
    if (!before || /^[^\p{L}\p{N}'’"“”]/u.test(before.text) || CLAUSE_MARKS.has(before.text.toLowerCase()))
      break;
    from--;
  }
  while (from < first && LOOSE.has(tokens[from]?.text.toLowerCase() ?? '')) from++;
  return from;
}

/** A quotation does not end on a word that only leads to the next ("risk registers and"). */
function trimEnd(tokens: readonly Token[], last: number, until: number): number {
  let end = until;
  while (end > last) {
    const { text = '' } = tokens[end] ?? {};
    if (/[\p{L}\p{N}]/u.test(text) && !LOOSE.has(text.toLowerCase()) && !ARTICLES.has(text.toLowerCase()))
      break;
    end--;
  }
  return end;
}

/** "… against target | the Council should explore": the clause ended before the subject of the next one. */
function findSubjectStart(tokens: readonly Token[], last: number, beforeModal: number): number {
  for (let index = beforeModal; index > last; index--) {
    const { pos } = tokens[index] ?? {};
    if (pos === 'DET' || pos === 'PRON') return index - 1;
  }
  return beforeModal;
}
