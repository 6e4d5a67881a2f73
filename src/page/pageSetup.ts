import type { AnnotatedDocument } from '../analyse.ts';
import type { Recommendation } from '../model.ts';

/** What the page needs beside its data to read documents of its reader's own: the file `setup.json`. */
export interface PageSetup {
  /** The text of the codebook that made the tags of the page. */
  readonly codebook: string;
  /** The text of the owners' aliases. */
  readonly owners: string;
  /** The list of councils, CSV with a header. */
  readonly councils: string;
  /** The day from which relative times count; null where none was given. */
  readonly asOf: string | null;
  /** The page's records as they stood before all were related, as far as that changed them. */
  readonly alone: readonly Recommendation[];
}

/** The records that relating changed, as they were: with these the page can relate them anew. */
export function listChanged(
  annotated: readonly AnnotatedDocument[],
  related: readonly Recommendation[],
): Recommendation[] {
  const after = new Map(related.map((record) => [record.id, JSON.stringify(record)]));
  return annotated
    .flatMap(({ records }) => records)
    .filter((record) => after.has(record.id) && after.get(record.id) !== JSON.stringify(record));
}
