import type { Codebook, Theme } from './codebook.ts';
import type { Cue } from './findCues.ts';
import { scoreCues } from './scoreCues.ts';
import { isContext } from './themeFields.ts';

/** A theme with what speaks for it in one side of a record. */
export interface Candidate {
  readonly theme: Theme;
  readonly cues: readonly Cue[];
  readonly score: number;
  /** Whether it passes: what is named only to be set aside ("rather than recruiting") does not. */
  readonly passes: boolean;
  /** The cue that the reason quotes. */
  readonly strongest: Cue;
  /** Whether, without what is asked not to be done, too little speaks for the theme. */
  readonly against: boolean;
}

/** Scores a theme by its cues; null where none of them stands in the side's own words. */
export function weighTheme(
  theme: Theme,
  cues: readonly Cue[],
  { scoring }: Codebook,
  repeat: number,
): Candidate | null {
  // Findings and headings are context: they lift a theme that the text names, and add none.
  const isOwn = (cue: Cue): boolean => !isContext(cue.reading.field);
  if (!cues.some(isOwn)) return null;
  const score = (some: readonly Cue[]): number => scoreCues(some, { repeat, threshold: scoring.threshold });
  const passes = (some: readonly Cue[]): boolean => some.some(isOwn) && score(some) >= scoring.threshold;
  const named = cues.filter(({ place }) => place !== 'contrast');
  const affirmed = named.filter(({ place }) => place !== 'negated');
  const against = !passes(affirmed);
  const counted = against && named.length > 0 ? named : cues;
  return {
    theme,
    cues,
    score: score(counted),
    passes: passes(named),
    strongest: findStrongest(against ? counted : affirmed),
    against: against && cues.length > affirmed.length,
  };
}

function findStrongest(cues: readonly Cue[]): Cue {
  return cues.reduce((best, cue) => (cue.weight > best.weight ? cue : best));
}
