import type { PageData } from '../../protocol.ts';

/** The day on which a document is judged: the one asked for, else the document's own; null where none is known. */
export function referenceDateOf({
  asOf,
  documents,
}: Pick<PageData, 'asOf' | 'documents'>): (document: string) => string | null {
  const dates = new Map(documents.map(({ info }) => [info.id, asOf ?? info.asOf?.date ?? null]));
  return (document) => dates.get(document) ?? null;
}
