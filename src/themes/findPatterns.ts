import { findPhrases, type PhraseHit } from '../text/phraseMatcher.ts';
import { SENTENCE } from '../text/readBreak.ts';
import { scanWords, type WordScan } from '../text/scanWords.ts';
import type { Codebook, Pattern } from './codebook.ts';
import type { Join } from './parseTerm.ts';

/** A pattern of the codebook found in a text: characters `start` to `end`. */
export interface PatternHit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, counted by the matcher's own breaks. */
  readonly sentence: number;
}

/** Words `first` to `last`, which are the characters `start` to `end`. */
type Stretch = Omit<PhraseHit, 'ids'>;

/** The hits of a text, chained by phrase: a text holds a hundred parts of terms for every whole term. */
interface Chains {
  readonly hits: readonly PhraseHit[];
  /** By phrase: its first and its last link, counted from 1; 0 where the phrase does not stand in the text. */
  readonly firstLink: Int32Array;
  readonly lastLink: Int32Array;
  /** By link: the hit, and the next link of the same phrase, 0 for none. */
  readonly hitOfLink: number[];
  readonly nextLink: number[];
  /** The phrases in the order in which they are met. */
  readonly met: number[];
}

/** Every place where a pattern of the codebook stands, by pattern. */
export function findPatterns(text: string, codebook: Codebook): ReadonlyMap<number, readonly PatternHit[]> {
  const scan = scanWords(text);
  const sentences = numberSentences(scan);
  const chains = chainHits(findPhrases(codebook.matcher, scan), codebook.opened.length);
  const found = new Map<number, readonly PatternHit[]>();
  for (const phrase of chains.met) {
    // A term of several parts is looked at once, when its first part is met.
    const pattern = codebook.opened[phrase];
    if (!pattern) continue;
    if (!pattern.parts.every((part) => chains.firstLink[part.phrase] !== 0)) continue;
    const joined = joinParts(pattern, chains, sentences);
    if (joined.length === 0) continue;
    const { index } = pattern;
    found.set(
      index,
      joined.map(({ first, start, end }) => ({
        pattern: index,
        start,
        end,
        sentence: sentences[first] ?? 0,
      })),
    );
  }
  return found;
}

function chainHits(hits: readonly PhraseHit[], phrases: number): Chains {
  const firstLink = new Int32Array(phrases);
  const lastLink = new Int32Array(phrases);
  const hitOfLink = [0];
  const nextLink = [0];
  const met: number[] = [];
  for (let hit = 0; hit < hits.length; hit++) {
    for (const phrase of hits[hit]?.ids ?? []) {
      const link = hitOfLink.push(hit) - 1;
      nextLink.push(0);
      const before = lastLink[phrase] ?? 0;
      if (before === 0) {
        firstLink[phrase] = link;
        met.push(phrase);
      } else {
        nextLink[before] = link;
      }
      lastLink[phrase] = link;
    }
  }
  return { hits, firstLink, lastLink, hitOfLink, nextLink, met };
}

function listStretches({ hits, firstLink, hitOfLink, nextLink }: Chains, phrase: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let link = firstLink[phrase] ?? 0; link !== 0; link = nextLink[link] ?? 0) {
    const hit = hits[hitOfLink[link] ?? 0];
    if (hit) stretches.push(hit);
  }
  return stretches;
}

function numberSentences({ count, breaks }: WordScan): Int32Array {
  let sentence = 0;
  const numbers = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    if (breaks[index] === SENTENCE) sentence += 1;
    numbers[index] = sentence;
  }
  return numbers;
}

/** The stretches in which all parts of a pattern stand as its joins ask, each tight around its words. */
function joinParts({ parts }: Pattern, chains: Chains, sentences: Int32Array): readonly Stretch[] {
  let found: readonly Stretch[] = [];
  for (const { phrase, join } of parts) {
    const here = listStretches(chains, phrase);
    if (join === null) {
      found = here;
      continue;
    }
    const joined: Stretch[] = [];
    for (const before of found) {
      const nearest = findNearest(before, here, join, sentences);
      if (nearest) joined.push(span(before, nearest));
    }
    found = joined;
  }
  return found;
}

/** The first of the nearest stretches that follow as a join asks, or for some joins stand before. */
function findNearest(
  before: Stretch,
  candidates: readonly Stretch[],
  { gap, order }: Join,
  sentences: Int32Array,
): Stretch | null {
  let best: Stretch | null = null;
  for (const after of candidates) {
    if (sentences[before.first] !== sentences[after.first]) continue;
    const forward = after.first - before.last - 1;
    const backward = before.first - after.last - 1;
    const fits = (forward >= 0 && forward <= gap) || (order === 'near' && backward >= 0 && backward <= gap);
    if (fits && (best === null || distance(before, after) < distance(before, best))) best = after;
  }
  return best;
}

function span(a: Stretch, b: Stretch): Stretch {
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  };
}

function distance(a: Stretch, b: Stretch): number {
  return Math.max(b.first - a.last, a.first - b.last);
}
