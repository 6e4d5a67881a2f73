import type { Cue } from './findCues.ts';
import type { Theme } from './codebook.ts';

interface Candidate {
  readonly theme: Theme;
  readonly cues: readonly Cue[];
  readonly score: number;
}

/** What a cue loses, at most, for standing at the end of a text instead of its beginning. */
const LATENESS = 0.15;
/** How much the whole score counts beside the theme's best-placed cue. */
const BREADTH = 3;

/** The theme that a record is about first of all: strong cues, early ones. The codebook's order breaks ties. */
export function choosePrimary(candidates: readonly Candidate[]): string | null {
  const [first, ...rest] = candidates;
  if (!first) return null;
  return rest.reduce((best, next) => (rank(next) > rank(best) ? next : best), first).theme.id;
}

function rank({ theme, cues, score }: Candidate): number {
  const best = Math.max(
    ...cues.map(
      ({ weight, start, reading }) =>
        weight * (1 - (LATENESS * start) / Math.max(1, reading.field.text.length)),
    ),
  );
  return theme.prominence * (best + BREADTH * score);
}
