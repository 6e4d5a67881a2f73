import type { StripLine, StripRecord } from '../../../src/charts/documents/stripLine.ts';
import type { IssueCode, Recommendation } from '../../../src/model.ts';
import { nameRef } from '../../data/names.ts';
import type { PageDocument } from '../../protocol.ts';

/** Notes on a document that leave a line out of its table. */
const LEAVING_OUT: readonly IssueCode[] = [
  'margin-note',
  'not-a-recommendation',
  'cell-fragment',
  'row-duplicate',
];

/** The records of a document with the lines that they were read from. */
export function listStripRecords(records: readonly Recommendation[]): StripRecord[] {
  return records.flatMap((record) => {
    const places = [...record.source, ...record.actions.flatMap(({ source }) => source)];
    const lines = [...new Set(places.flatMap((place) => ('line' in place ? [place.line] : [])))];
    if (lines.length === 0) return [];
    return [
      {
        id: record.id,
        ref: nameRef(record),
        lines: lines.sort((a, b) => a - b),
        joined: record.issues.some(({ code }) => code === 'row-joined'),
        corrected: record.corrections.length > 0,
      },
    ];
  });
}

/** Every line of a document that holds anything, with its records; empty where it was not read from lines. */
export function listStripLines(
  { blocks, issues }: PageDocument,
  records: readonly StripRecord[],
): StripLine[] {
  const leftOut = new Set(
    issues.flatMap(({ code, source }) =>
      LEAVING_OUT.includes(code) && source !== undefined && 'line' in source ? [source.line] : [],
    ),
  );
  return blocks.flatMap((block) => {
    if (block.kind === 'break' || !('line' in block.place)) return [];
    const { line } = block.place;
    const own = records.filter(({ lines }) => lines.includes(line));
    return [{ line, records: own, leftOut: own.length === 0 && leftOut.has(line) }];
  });
}
