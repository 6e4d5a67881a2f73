import type { Issue, SourceDocument } from '../model.ts';

/** What a file was read into; null where it could not be read, and an issue says why. */
export interface SourceRead {
  readonly source: SourceDocument | null;
  readonly issues: readonly Issue[];
}
