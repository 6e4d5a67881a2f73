import type { DocumentInfo, Issue, ReadDocument, ReadRecommendation } from '../model.ts';
import { readRecordLine } from './readRecordLine.ts';

/**
 * Reads a file of JSON lines, one recommendation each, into the documents that the lines name. Empty lines are
 * passed over; bad ones are issues of the file itself.
 */
export function readRecordLines(jsonl: string, info: DocumentInfo): ReadDocument[] {
  const documents = new Map<string, ReadRecommendation[]>();
  const issues: Issue[] = [];
  const context = { document: info.id, council: info.council, review: info.review };
  for (const [index, text] of jsonl
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue;
    const read = readRecordLine(text, index + 1, context);
    if ('record' in read) {
      const { document } = read.record;
      const records = documents.get(document);
      if (records) records.push(read.record);
      else documents.set(document, [read.record]);
    } else issues.push(...read.issues);
  }
  const read = [...documents].map(([id, records]): ReadDocument => ({
    info: { ...info, id },
    records,
    issues: [],
  }));
  return issues.length === 0 && read.length > 0 ? read : [...read, { info, records: [], issues }];
}
