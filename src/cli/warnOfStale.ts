import type { Label } from '../evaluation/readLabels.ts';
import { countOf } from '../outputs/countOf.ts';
import type { Effects } from './effects.ts';

/** How many labels were made under another version of the codebook; they stand, and the reader is told. */
export function warnOfStale(
  labels: readonly Label[],
  version: string,
  { quiet }: { readonly quiet?: boolean },
  effects: Effects,
): number {
  const stale = labels.filter(({ codebook }) => typeof codebook === 'string' && codebook !== version).length;
  if (stale > 0 && quiet !== true) {
    effects.writeNotice(
      `council-themes: ${countOf(stale, 'label')} of ${String(labels.length)} made under another version of the codebook (stale)`,
    );
  }
  return stale;
}
