import { findMatches } from '../text/findMatches.ts';
import type { Sentence } from '../text/sentences.ts';
import { findNegations } from './findNegations.ts';
import { findClauses, type Clause } from './findClauses.ts';
import { isOrder } from './isOrder.ts';
import { hasActor, refersBack } from './refersBack.ts';

/** What a stretch of a text does in it. */
export type Place = 'ask' | 'purpose' | 'example' | 'aside' | 'background' | 'contrast' | 'negated';

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Words by which a sentence asks for something. */
const ASKING =
  /\b(?:should|must|ought|shall|could|needs? (?:to|for|more|a|an)|is needed|are needed|will need|requires?|required|recommend(?:s|ed|ation)?|may (?:wish|want)|would benefit|benefit from|(?:ask|order|urge|invite|expect)(?:s|ed)? (?:\w+ ){1,3}to|(?:is|be|remains?) (?:important|essential|vital|critical|crucial|necessary|key|imperative)|consider(?:ation|ing)?|scope (?:to|for)|opportunit(?:y|ies) (?:to|for)|priority)\b/i;
/** What follows from the ask before: "This will … reduce", "This should help…". */
const FOLLOWS =
  /^\s*(?:this|these|that|it|doing so) (?:will|would)\b.*?\b(?:ensure|enable|help|allow|support|mean|provide|give|improve|reduce|lead)/i;
const SHOULD_FOLLOW =
  /^\s*(?:this|these|that|doing so) (?:should|could|may|can|is to) (?:(?:\w+ly|also|then|now|in turn) )*(?:ensure|enable|help|allow|support|mean|provide|give|improve|reduce|lead)\b/i;
/** An "it" that stands for what is asked may have effects; one that stands for the council is asked to act. */
const IT_SHOULD_FOLLOW =
  /^\s*(?:it|they) (?:should|could|may|can|is to) (?:(?:\w+ly|also|then|now|in turn) )*(?:ensure|enable|help|allow|mean|lead to|result in)\b/i;
/** A clause that opens a sentence and says why or when, up to its comma. */
const OPENING =
  /^\s*(?:given|while|whilst|although|though|because|since|despite|following|in (?:the )?light of|in view of|in response to|building on|notwithstanding|with the|without)\b[^,]*,/i;

/** What begins a stretch inside a sentence, and whether a comma ends it. */
const MARKERS: readonly { readonly pattern: RegExp; readonly place: Place; readonly endsAtComma: boolean }[] =
  [
    {
      pattern:
        /\b(?:so that|so as to|in order (?:that|to|for)|thereby|thus|with a view to|for the purposes? of|this (?:will|would)|which (?:will|would) (?:help|ensure|enable|allow|support|then))\b/gi,
      place: 'purpose',
      endsAtComma: false,
    },
    {
      pattern: /\b(?:such as|for example|for instance|e\.g\.?|for one)(?=[\s,])/gi,
      place: 'example',
      endsAtComma: false,
    },
    {
      pattern:
        /(?:,\s*|\s)(?:which|that) (?:is|are|was|were|has|have|had|shows?|remains?)\b|\balready\b|,\s*(?:though|although|even if)\b/gi,
      place: 'aside',
      endsAtComma: true,
    },
    { pattern: /\([^)]*/g, place: 'aside', endsAtComma: false },
    // With whom, not what.
    {
      pattern:
        /\b(?:in (?:consultation|discussion|collaboration|conjunction|liaison|agreement|dialogue) with|working (?:closely )?with|together with|alongside|jointly with|with (?:the )?(?:help|support|input|involvement|agreement|approval) (?:of|from))\b/gi,
      place: 'aside',
      endsAtComma: true,
    },
    {
      pattern:
        /\b(?:because|given that|given the|in light of|in view of|in the absence of|, as|, since|following the|in response to)\b/gi,
      place: 'background',
      endsAtComma: true,
    },
    {
      pattern:
        /\b(?:rather than|instead of|as opposed to|as well as not|moving away from|without (?=\w+ing\b|any\b|further\b|more\b|additional\b|extra\b|new\b|recourse\b|resort\b|the need\b|an? (?:increase|rise)\b)|other than|apart from|aside from|except(?: for)?|excluding|with the exception of|regardless of)\b|(?:,|\band)\s+not (?!only\b|just\b|merely\b|simply\b|solely\b|least\b)/gi,
      place: 'contrast',
      endsAtComma: true,
    },
  ];

/** A purpose that may open a sentence, before what is asked. */
const LEADS = /^(?:so|in order|with a view|for)\b/i;
const NEGATIVE = /\b(?:no|not|never|cannot|none|nobody|avoid|stop|prevent|cease)\b|n['’]t\b/i;

/** Divides the sentences of a text into what is asked and what surrounds it. */
export function findPlaces(text: string, sentences: readonly Sentence[]): PlaceSpan[] {
  const clauses = sentences.flatMap(findClauses);
  const words = clauses.map(({ start, end }) => text.slice(start, end));
  const asking = clauses.map((clause, index) => isAsk(words[index] ?? '', clause));
  const follows = clauses.map((_, index) => {
    const before = clauses[index - 1];
    return before !== undefined && isConsequence(words[index] ?? '', before, asking[index - 1] ?? false);
  });
  // "Culture and training are linked. They need a plan.": what is asked about stands in the clause before.
  const asks = asking.map((ask, index) => {
    const [clause, next] = clauses.slice(index, index + 2);
    return (
      ask ||
      (asking[index + 1] === true && !follows[index + 1] && !!clause && !!next && refersBack(next, clause))
    );
  });
  const anyAsk = asks.includes(true);
  return clauses.flatMap((clause, index) => {
    if (follows[index]) return [{ ...spanOf(clause), place: 'purpose' as const }];
    if (anyAsk && !asks[index]) return [{ ...spanOf(clause), place: 'background' as const }];
    return divideSentence(words[index] ?? '', clause);
  });
}

function isConsequence(words: string, before: Clause, beforeAsks: boolean): boolean {
  if (FOLLOWS.test(words) || SHOULD_FOLLOW.test(words)) return true;
  return beforeAsks && IT_SHOULD_FOLLOW.test(words) && !hasActor(before);
}

/** The place of a character; the first stretch counts where stretches overlap. */
export function placeAt(spans: readonly PlaceSpan[], offset: number): Place {
  return spans.find((span) => span.start <= offset && offset < span.end)?.place ?? 'ask';
}

function spanOf({ start, end }: Sentence): { start: number; end: number } {
  return { start, end };
}

/** A list item, an order ("Improve…", "Urgently agree…") or a sentence with a word that asks. */
function isAsk(words: string, sentence: Sentence): boolean {
  if (/^[-•*–]\s/.test(words) || ASKING.test(words)) return true;
  const first = sentence.tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  return isOrder(sentence.tokens, first);
}

function divideSentence(words: string, sentence: Sentence): PlaceSpan[] {
  const offset = sentence.start;
  const starts: { at: number; place: Place; endsAtComma: boolean }[] = [];
  const opening = OPENING.exec(words);
  // An opening clause counts as one only where an ask follows it.
  const from = opening && ASKING.test(words.slice(opening[0].length)) ? opening[0].length : 0;
  for (const { pattern, place, endsAtComma } of MARKERS) {
    for (const match of findMatches(words, pattern)) {
      if (match.index < from) continue;
      // "No project should start without a business case" asks for the business case.
      if (/^without/i.test(match[0]) && NEGATIVE.test(words.slice(0, match.index))) continue;
      // "So that savings last, review…": a purpose that opens the sentence ends before the ask.
      starts.push({
        at: match.index,
        place,
        endsAtComma: endsAtComma || (match.index === 0 && LEADS.test(match[0])),
      });
    }
  }
  starts.sort((a, b) => a.at - b.at);
  // What is asked not to be done comes first: placeAt takes the first stretch that holds a word.
  const spans: PlaceSpan[] = findNegations(sentence).map((span) => ({ ...span, place: 'negated' }));
  if (from > 0) spans.push({ start: offset, end: offset + from, place: 'background' });
  let cursor = from;
  for (const { at, place, endsAtComma } of starts) {
    if (at < cursor) continue;
    if (at > cursor) spans.push({ start: offset + cursor, end: offset + at, place: 'ask' });
    const end = endOfStretch(words, at, place, endsAtComma);
    spans.push({ start: offset + at, end: offset + end, place });
    cursor = end;
  }
  if (cursor < words.length) spans.push({ start: offset + cursor, end: offset + words.length, place: 'ask' });
  return spans;
}

function endOfStretch(words: string, at: number, place: Place, endsAtComma: boolean): number {
  if (words[at] === '(') {
    const close = words.indexOf(')', at);
    return close < 0 ? words.length : close + 1;
  }
  // The comma that opens ", which has…" does not end it.
  const stop = /[;:]|\band (?:should|must)\b/g;
  const comma = endsAtComma ? words.indexOf(',', at + 2) : -1;
  stop.lastIndex = at + 1;
  const other = stop.exec(words)?.index ?? -1;
  const ends = [comma, other].filter((end) => end > at);
  if (place === 'example') {
    const semicolon = words.indexOf(';', at);
    return semicolon > at ? semicolon : words.length;
  }
  return ends.length > 0 ? Math.min(...ends) : words.length;
}
