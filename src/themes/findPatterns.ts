import { findPhrases } from '../text/phraseMatcher.ts';
import { findWords, type Word } from '../text/findWords.ts';
import type { Codebook, Pattern } from './codebook.ts';

/** A pattern of the codebook found in a text: characters `start` to `end`. */
export interface PatternHit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, counted by the matcher's own breaks. */
  readonly sentence: number;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Every place where a pattern of the codebook stands, by pattern. */
export function findPatterns(text: string, codebook: Codebook): ReadonlyMap<number, readonly PatternHit[]> {
  const words = findWords(text);
  const sentences = numberSentences(words);
  const phraseHits = new Map<number, Stretch[]>();
  for (const { id, first, last } of findPhrases(codebook.matcher, words)) {
    const list = phraseHits.get(id);
    if (list) list.push({ first, last });
    else phraseHits.set(id, [{ first, last }]);
  }
  const found = new Map<number, readonly PatternHit[]>();
  for (const phrase of phraseHits.keys()) {
    const pattern = codebook.patternOfPhrase[phrase];
    // A term of several parts is looked at once, when its first part is met.
    if (!pattern || pattern.parts[0]?.phrase !== phrase) continue;
    const hits = joinParts(pattern, phraseHits, sentences).map(({ first, last }) => ({
      pattern: pattern.index,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      sentence: sentences[first] ?? 0,
    }));
    if (hits.length > 0) found.set(pattern.index, hits);
  }
  return found;
}

function numberSentences(words: readonly Word[]): number[] {
  let sentence = 0;
  return words.map((word) => (word.breakBefore === 'sentence' ? ++sentence : sentence));
}

/** The stretches in which all parts of a pattern stand as its joins ask, each tight around its words. */
function joinParts(
  pattern: Pattern,
  phraseHits: ReadonlyMap<number, readonly Stretch[]>,
  sentences: readonly number[],
): Stretch[] {
  let found: readonly Stretch[] = [];
  pattern.parts.forEach((part, index) => {
    const here = phraseHits.get(part.phrase) ?? [];
    const { join } = part;
    if (index === 0 || join === null) {
      found = here;
      return;
    }
    found = found.flatMap((before) => {
      const fits = here.filter((after) => {
        if (sentences[before.first] !== sentences[after.first]) return false;
        const forward = after.first - before.last - 1;
        const backward = before.first - after.last - 1;
        return (
          (forward >= 0 && forward <= join.gap) ||
          (join.order === 'near' && backward >= 0 && backward <= join.gap)
        );
      });
      const nearest = fits.reduce<Stretch | null>(
        (best, hit) => (best === null || distance(before, hit) < distance(before, best) ? hit : best),
        null,
      );
      if (!nearest) return [];
      return [{ first: Math.min(before.first, nearest.first), last: Math.max(before.last, nearest.last) }];
    });
  });
  return [...found];
}

function distance(a: Stretch, b: Stretch): number {
  return Math.max(b.first - a.last, a.first - b.last);
}
