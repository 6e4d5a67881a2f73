import type { Side } from '../model.ts';
import type { Token } from '../text/sentences.ts';
import type { Cue } from './findCues.ts';
import { placeAt } from './findPlaces.ts';
import {
  CLAUSE_MARKS,
  endsClause,
  findGoverningVerb,
  findNegator,
  type Governing,
} from './findGoverningVerb.ts';
import { quoteWords } from './quoteWords.ts';

/** Longest quotation in a reason, in words. */
const MAX_WORDS = 16;
/** Words at which no quotation begins or ends, and those at which none ends. */
const LOOSE = new Set(
  'and or of for on with to in by that through as at from than but alongside such including like about against under over between within across into towards via'.split(
    ' ',
  ),
);
const ARTICLES = new Set("the a an its their our which who 's".split(' '));
const MODALS = new Set(['should', 'must', 'shall', 'needs', 'ought']);
/** What a noun is made up of: a quotation does not cut into it. */
const OF_NOUN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** One plain sentence on why a theme was tagged: the clause around its strongest cue. */
export function describeCue(cue: Cue, side: Side): string {
  const { field, sentences } = cue.reading;
  if (field.role === 'section') return `Stands under the heading “${field.text.trim()}”.`;
  const sentence = sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  const tokens = sentence?.tokens ?? [];
  const first = tokens.findIndex((token) => token.end > cue.start);
  const last = tokens.findLastIndex((token) => token.start < cue.end);
  if (first < 0 || last < first) return say(cue, side, null, field.text.slice(cue.start, cue.end));
  const apart = describeApart(cue, tokens, last);
  if (apart !== null) return apart;
  const governing = findOwnVerb(cue, tokens, first, last);
  const clause = findClauseEnd(tokens, last, governing?.from ?? first, governing?.verb ?? null);
  const until = trimEnd(tokens, last, clause);
  const from = governing?.from ?? widenStart(tokens, first, until);
  const start = tokens[from]?.start ?? cue.start;
  const end = Math.max(tokens[until]?.end ?? cue.end, cue.end);
  const next = tokens[until + 1];
  const cut = clause + 1 - from >= MAX_WORDS && next && next.pos !== 'PUNCT' ? '…' : '';
  return say(cue, side, governing, quoteWords(field.text.slice(start, end)) + cut);
}

/** The verb that asks for what the cue names; null where none does. */
function findOwnVerb(cue: Cue, tokens: readonly Token[], first: number, last: number): Governing | null {
  const reach = MAX_WORDS - (last - first);
  const nearest = findGoverningVerb(tokens, first, reach);
  if (nearest === null) return null;
  // "Should not recruit, and the risk register…": what is asked against does not govern the cue.
  if (placeAt(cue.reading.places, tokens[nearest.verb]?.start ?? 0) === 'negated') return null;
  const end = findClauseEnd(tokens, last, nearest.from, nearest.verb);
  // "Plans to secure funds are weak": to secure them is not what is asked.
  if (!endsClause(tokens, nearest.verb, end + 1)) return nearest;
  return findGoverningVerb(tokens, first, reach, nearest.from);
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
  const words = quoteWords(reading.field.text.slice(tokens[from]?.start, tokens[until]?.end)) + cut;
  const opening = place === 'negated' ? 'Asks against it' : 'Names it only to set it aside';
  return `${opening}: “${words}”; please check.`;
}

function say({ reading, place }: Cue, side: Side, governing: Governing | null, words: string): string {
  if (reading.field.role === 'findings') return `The findings speak of “${words}”.`;
  if (side === 'response') return `The answer says “${words}”.`;
  // "Do not delay…" asks for what would be delayed.
  if (governing?.negated) return `Asks: “${words}”.`;
  // "Improve…" opens its own sentence; here it stands inside one.
  if (governing) return `Asks to “${words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}”.`;
  return place === 'background' ? `Tells of “${words}” beside what is asked.` : `Asks about “${words}”.`;
}

function findClauseEnd(tokens: readonly Token[], last: number, from: number, verb: number | null): number {
  let index = last;
  while (index + 1 < tokens.length && index + 1 - from < MAX_WORDS) {
    const next = tokens[index + 1];
    if (!next || /^[,;:.()!?]$/.test(next.text) || CLAUSE_MARKS.has(next.text.toLowerCase())) break;
    if (MODALS.has(next.text.toLowerCase())) return findSubjectStart(tokens, last, index);
    if (verb !== null && endsClause(tokens, verb, index + 1)) break;
    index++;
  }
  return index;
}

/** From the opening of the cue's clause where that is short enough; else from the noun that the cue is part of. */
function widenStart(tokens: readonly Token[], cue: number, until: number): number {
  let clause = cue;
  while (clause > 0 && !isBreak(tokens[clause - 1])) clause--;
  if (until - clause < MAX_WORDS) return skipLoose(tokens, clause, cue);
  let from = cue;
  while (OF_NOUN.has(tokens[from - 1]?.pos ?? '') && until - from < MAX_WORDS) from--;
  const negator = findNegator(tokens, from);
  return negator === null ? skipLoose(tokens, from, cue) : Math.max(0, negator - 1);
}

function isBreak(token: Token | undefined): boolean {
  if (!token) return true;
  return /^[,;:.()!?•*–—-]+$/.test(token.text) || CLAUSE_MARKS.has(token.text.toLowerCase());
}

function skipLoose(tokens: readonly Token[], from: number, until: number): number {
  let index = from;
  while (index < until && LOOSE.has(tokens[index]?.text.toLowerCase() ?? '')) index++;
  return index;
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
