import { findHead } from './findHead.ts';
import { readOwnerTokens, type OwnerToken } from './ownerTokens.ts';
import { ACRONYMS, BODY_NOUNS } from './postGrammar.ts';

/** A post or body named in running text; `end` is exclusive, offsets are of the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
}

/** Words that make no name of a noun: "a Programme Board", "the Working Group" could be any. */
const GENERIC = new Set(
  'programme project working steering management new joint task and the a an this our each that its'.split(
    ' ',
  ),
);
/** Nouns of bodies that are too wide to carry a recommendation. */
const WIDE = new Set('cabinet council ltd limited trust partnership party steering'.split(' '));
/** Acronyms of a body that can act; IT or a KPI cannot. */
const ACTING = new Set(
  [...ACRONYMS].filter((letters) =>
    /MT$|LT$|^(?:PH|HR|OD|PMO|EPMO|ICT|OSC|HWB|SAB|SCB|AGC|CTO)$/.test(letters),
  ),
);

/** No name runs over the end of a sentence. */
const SENTENCE = /[^.!?\n]+/g;
/** Words with a capital because a sentence begins. */
const OPENERS = new Set('the a an our this each its these all any'.split(' '));
const CAPITAL = /^\p{Lu}/u;
/** Most words that the name of a body has before its noun. */
const LONGEST_BODY = 9;

/** The posts and bodies that a text names with capitals, in printed order, none inside another. */
export function findMentions(text: string): Mention[] {
  return [...text.matchAll(SENTENCE)].flatMap((sentence) =>
    findInSentence(sentence[0]).map(({ start, end }) => ({
      start: start + sentence.index,
      end: end + sentence.index,
    })),
  );
}

function findInSentence(text: string): Mention[] {
  const tokens = readOwnerTokens(text);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = findPost(tokens, at) ?? findBody(tokens, at);
    const first = tokens[at];
    const last = end === undefined ? undefined : tokens[end - 1];
    if (end === undefined || first === undefined || last === undefined) at += 1;
    else {
      mentions.push({ start: first.start, end: last.end });
      at = end;
    }
  }
  return mentions;
}

/** A post with its field: capitalised words, and what joins them. */
function findPost(tokens: readonly OwnerToken[], at: number): number | undefined {
  const first = tokens[at];
  const head = first && CAPITAL.test(first.text) ? findHead(tokens, at) : undefined;
  if (head === undefined || isPossessive(tokens[head.end - 1])) return undefined;
  let end = head.end;
  if (!head.open) return end;
  const joint = tokens[end]?.lower;
  const jointed = joint === 'of' || joint === 'for' || joint === '-' || joint === '–';
  let next = jointed ? end + 1 : end;
  while (isCapital(tokens[next]) && !tokens[next]?.lineStart) {
    if (isPossessive(tokens[next]) && !/^children's$/.test(tokens[next]?.lower ?? '')) return undefined;
    end = next + 1;
    const link = tokens[end]?.lower;
    const linked =
      (link === 'and' || link === '&' || link === ',') &&
      isCapital(tokens[end + 1]) &&
      findHead(tokens, end + 1) === undefined;
    next = linked && !endsBody(tokens, end + 1) ? end + 1 : end;
  }
  // A head of which nothing is said ("Directors", "Director live events") is no one in particular.
  return end > head.end || head.name.includes('Chief Executive') ? end : undefined;
}

/** Capitalised words that end in the noun of a body: "Corporate Transformation Office", "Finance team". */
function findBody(tokens: readonly OwnerToken[], at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || OPENERS.has(first.lower)) return undefined;
  if (ACTING.has(first.text)) return at + 1;
  let named = false;
  for (let end = at; end < Math.min(tokens.length, at + LONGEST_BODY); end += 1) {
    const token = tokens[end];
    if (token === undefined || token.lineStart || isPossessive(token)) return undefined;
    const noun = BODY_NOUNS.has(token.lower);
    if (noun && named && !BODY_NOUNS.has(tokens[end + 1]?.lower ?? '')) {
      // "Leadership Team Briefings" are no body.
      const runsOn = isCapital(tokens[end + 1]);
      return WIDE.has(token.lower) || runsOn ? undefined : end + 1;
    }
    const joins =
      token.lower === 'and' ||
      token.lower === '&' ||
      token.lower === 'of' ||
      token.lower === 'for' ||
      token.lower === 'working' ||
      token.lower === 'project';
    if (!noun && !joins && !isCapital(token)) return undefined;
    if (isCapital(token) && !GENERIC.has(token.lower) && !noun) named = true;
  }
  return undefined;
}

function endsBody(tokens: readonly OwnerToken[], at: number): boolean {
  return findBody(tokens, at) !== undefined;
}

function isCapital(token: OwnerToken | undefined): boolean {
  return token?.word === true && CAPITAL.test(token.text);
}

function isPossessive(token: OwnerToken | undefined): boolean {
  return token !== undefined && /'s$/.test(token.lower);
}
