import type { Cue } from './findCues.ts';
import type { Scoring } from './codebookSpec.ts';

/**
 * Noisy-or: the chance that at least one cue is right, were each right on its own with its weight. A term
 * that comes again adds less each time, so that a word repeated is not taken for a second reason.
 */
export function scoreCues(cues: readonly Cue[], { repeat }: Scoring): number {
  const seen = new Map<number, number>();
  let doubt = 1;
  for (const cue of [...cues].sort((a, b) => b.weight - a.weight)) {
    const times = seen.get(cue.term.pattern.index) ?? 0;
    seen.set(cue.term.pattern.index, times + 1);
    doubt *= 1 - cue.weight * repeat ** times;
  }
  return 1 - doubt;
}
