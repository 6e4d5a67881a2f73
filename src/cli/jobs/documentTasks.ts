import type { AnnotatedDocument, InputDocument } from '../../analyse.ts';
import type { ReadDocument } from '../../model.ts';

/** So many records are one task: enough to make a message worth its cost. */
const RECORDS_AT_ONCE = 50;

/** A document's records in parts, so that several threads can share one long file of JSON lines. */
export function partDocument(
  document: InputDocument | ReadDocument,
  size = RECORDS_AT_ONCE,
): (InputDocument | ReadDocument)[] {
  if (!('records' in document) || document.records.length <= size) return [document];
  const { info, records, issues } = document;
  return Array.from({ length: Math.ceil(records.length / size) }, (_, part) => ({
    info,
    records: records.slice(part * size, (part + 1) * size),
    issues: part === 0 ? issues : [],
  }));
}

/** In bytes, about. */
export function sizeOfDocument(document: InputDocument | ReadDocument): number {
  return JSON.stringify(document).length;
}

export function splitDocument(document: InputDocument | ReadDocument): (InputDocument | ReadDocument)[] {
  return partDocument(document, 1);
}

/** The parts of one document, in order, as one. */
export function mergeDocuments(parts: readonly AnnotatedDocument[]): AnnotatedDocument {
  const [first] = parts;
  if (!first) throw new Error('no parts of a document');
  return {
    info: first.info,
    records: parts.flatMap(({ records }) => records),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** A document, or one record of it, whose thread ended: it is named as unread. */
export function loseDocument(document: InputDocument | ReadDocument, reason: string): AnnotatedDocument {
  const what =
    'records' in document
      ? `${document.records[0]?.id ?? 'a record'} could not be tagged`
      : 'This document could not be read';
  return {
    info: document.info,
    records: [],
    issues: [{ code: 'unreadable', message: `${what} (${reason}).` }],
  };
}
