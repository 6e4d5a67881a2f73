import type { Draft } from './draft.ts';
import { findCopies } from './findCopies.ts';

/** A cell of findings or an answer that repeats another recommendation's is marked: it may be a copy by mistake. */
export function markCopies(drafts: readonly Draft[]): void {
  for (const field of ['findings', 'response'] as const) {
    const copies = findCopies(drafts.map((draft) => draft[field]));
    drafts.forEach((draft, index) => {
      const original = drafts[copies[index] ?? -1];
      const source = draft.source[0];
      if (!original) return;
      draft.issues.push({
        code: 'text-repeated',
        message: `The ${field} repeat those of ${original.ref ?? 'an unnumbered recommendation'} word for word.`,
        ...(source ? { source } : {}),
      });
    });
  }
}
