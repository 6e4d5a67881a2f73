import type { EarlierTags } from '../ingest/readRecordLine.ts';
import type { Recommendation } from '../model.ts';

/** What another version of the codebook said of a record, and what this one says otherwise. */
export interface Stale {
  readonly stale: {
    /** The version under which the record was tagged before. */
    readonly codebook: string;
    readonly asked: ThemeChange;
    readonly answered: ThemeChange;
  };
}

interface ThemeChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Marks a record whose earlier tags were made under another version of the codebook. */
export function findStale(earlier: EarlierTags | null, { codebook, themes }: Recommendation): Stale | object {
  if (earlier === null || earlier.codebook === codebook) return {};
  const compare = (before: readonly string[], now: readonly string[]): ThemeChange => ({
    added: now.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !now.includes(id)),
  });
  return {
    stale: {
      codebook: earlier.codebook,
      asked: compare(
        earlier.asked,
        themes.asked.map(({ id }) => id),
      ),
      answered: compare(
        earlier.answered,
        themes.answered.map(({ id }) => id),
      ),
    },
  };
}
