import type { Cue } from './findCues.ts';
import { findStanding } from './findStanding.ts';
import { isContext } from './themeFields.ts';
import type { Candidate } from './weighTheme.ts';

/**
 * The numbers below were fitted to the labelled primaries by a conditional logit, each council left out in turn, and
 * rounded; over a wide range around them the figures hardly move.
 */
/** How much the whole score counts beside the theme's strongest cue. */
const BREADTH = 3;
/** What a theme loses, at most, for being named first at the end of a text instead of its beginning. */
const LATENESS = 0.4;
/** What each further cue adds, up to four. */
const COMPANY = 0.25;
const MOST_COMPANY = 3;
/** A core theme comes before a supporting one that stands as well. */
const CORE = 1.4;
const OUTSIDE_MAIN_ASK = 0.9;
const AFTER_COMMA = 0.7;
const IN_QUESTION = 1.7;
const ACTOR = 0.6;
const SET_APART = 0.8;

/** The theme that a record is about first of all. The codebook's order breaks ties. */
export function choosePrimary(candidates: readonly Candidate[]): string | null {
  let best: { id: string; rank: number } | null = null;
  for (const candidate of candidates) {
    const rank = rankTheme(candidate);
    if (best === null || rank > best.rank) best = { id: candidate.theme.id, rank };
  }
  return best?.id ?? null;
}

function rankTheme({ theme, cues, score }: Candidate): number {
  const own = cues.filter(({ reading }) => !isContext(reading.field));
  const [first] = own;
  if (!first) return 0;
  const strongest = Math.max(...own.map(({ weight }) => weight));
  const lateness = first.start / Math.max(1, first.reading.field.text.length);
  return (
    theme.prominence *
    (strongest + BREADTH * score) *
    (1 - LATENESS * lateness) *
    (1 + COMPANY * Math.min(own.length - 1, MOST_COMPANY)) *
    (theme.core ? CORE : 1) *
    weighStanding(own)
  );
}

/** What the place of the leading cue, the first of the strongest terms, makes of a theme. */
function weighStanding(own: readonly Cue[]): number {
  const strength = Math.max(...own.map(({ term }) => term.strength));
  const leading = own.find(({ term }) => term.strength === strength);
  if (!leading) return 1;
  const { inQuestion, afterComma, acts } = findStanding(leading);
  return (
    (own.some((cue) => findStanding(cue).inMainAsk) ? 1 : OUTSIDE_MAIN_ASK) *
    (afterComma ? AFTER_COMMA : 1) *
    (inQuestion ? IN_QUESTION : 1) *
    (acts ? ACTOR : 1) *
    (leading.place === 'purpose' || leading.place === 'negated' ? SET_APART : 1)
  );
}
