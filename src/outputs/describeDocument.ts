import type { Recommendation, ReviewKind } from '../model.ts';

const kindNames: Readonly<Record<ReviewKind, string>> = {
  audit: 'audit',
  'peer-challenge': 'peer challenge',
  inspection: 'inspection',
  other: 'review',
};

/** "Lewisham · Grant Thornton audit 2021/22 (lewisham-vfm-audit-2021-22)", as far as it is known. */
export function describeDocument(record: Pick<Recommendation, 'council' | 'document' | 'review'>): string {
  const { body, kind, year, period } = record.review;
  const review = [body, kind === null ? null : kindNames[kind], period ?? year].filter(
    (part) => part !== null,
  );
  const names = [record.council, review.join(' ')].filter((part) => part !== null && part !== '');
  return names.length === 0 ? record.document : `${names.join(' · ')} (${record.document})`;
}

/** The reference as a reader knows it: what stands after the document in the id. */
export function shortId(record: Pick<Recommendation, 'id' | 'document'>): string {
  const start = `${record.document}/`;
  return record.id.startsWith(start) ? record.id.slice(start.length) : record.id;
}
