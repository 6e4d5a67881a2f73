import type { Scoring } from './codebookSpec.ts';
import { isListed } from './isListed.ts';
import { isContext } from './themeFields.ts';
import type { Candidate } from './weighTheme.ts';

/**
 * What comes by the way: a supporting theme that one word names, late and after another theme or after two others,
 * counts for less, and for less still in a list. Core themes keep their score: there even a late word was right more
 * often than not.
 */
export function discountMentions(candidates: readonly Candidate[], scoring: Scoring): Candidate[] {
  const starts = candidates.filter(({ passes }) => passes).map(findStart);
  return candidates.map((candidate) => {
    const [only, ...more] = candidate.cues.filter(({ reading }) => !isContext(reading.field));
    if (candidate.theme.core || !candidate.passes || !only || more.length > 0) return candidate;
    const { field, sentences } = only.reading;
    const earlier = starts.filter((start) => start < only.start).length;
    const words = field.text.slice(0, only.start).split(/\s+/).length - 1;
    const passing = earlier > 1 || (earlier > 0 && words >= scoring.mention.from);
    if (!passing) return candidate;
    const sentence = sentences.find(({ end }) => only.start < end);
    const listed = earlier > 1 && sentence !== undefined && isListed(sentence, only.start);
    const score = candidate.score * (listed ? scoring.mention.listed : scoring.mention.alone);
    return { ...candidate, score, passes: score >= scoring.threshold };
  });
}

/** Where the first of a theme's words stands in the text itself. */
function findStart({ cues }: Candidate): number {
  return Math.min(...cues.flatMap(({ reading, start }) => (isContext(reading.field) ? [] : [start])));
}
