import type { Cue } from './findCues.ts';
import type { Theme } from './codebook.ts';

interface Candidate {
  readonly theme: Theme;
  readonly cues: readonly Cue[];
  readonly score: number;
}

/** What a theme loses, at most, for being named at the end of a text instead of its beginning. */
const LATENESS = 0.15;

/** The theme that a record is about first of all: a high score, named early. The codebook's order breaks ties. */
export function choosePrimary(candidates: readonly Candidate[]): string | null {
  const [first, ...rest] = candidates;
  if (!first) return null;
  return rest.reduce((best, next) => (rank(next) > rank(best) ? next : best), first).theme.id;
}

function rank({ cues, score }: Candidate): number {
  const earliest = Math.min(
    ...cues.map(({ start, reading }) => start / Math.max(1, reading.field.text.length)),
  );
  return score - LATENESS * earliest;
}
