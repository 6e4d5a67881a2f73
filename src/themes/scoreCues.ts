import type { Cue } from './findCues.ts';

/**
 * Noisy-or: the chance that at least one cue is right, were each right on its own with its weight. A term
 * that comes again adds less each time, so that a word repeated is not taken for a second reason; cues that
 * never suffice alone share one such count, so that many of them do not add up to a theme by themselves.
 */
export function scoreCues(
  cues: readonly Cue[],
  { repeat, threshold }: { readonly repeat: number; readonly threshold: number },
): number {
  const seen = new Map<number | 'weak', number>();
  let doubt = 1;
  for (const cue of [...cues].sort((a, b) => b.weight - a.weight)) {
    const key = cue.term.strength < threshold ? 'weak' : cue.term.pattern.index;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    doubt *= 1 - cue.weight * repeat ** times;
  }
  return 1 - doubt;
}
