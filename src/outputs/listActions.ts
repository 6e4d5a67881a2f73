import { recordColumns } from './recordColumns.ts';
import type { Action, Recommendation } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import { joinList, type Listing } from './listing.ts';
import { timescaleColumns } from './timescaleColumns.ts';

/** An action with the recommendation that it is part of. */
export interface ActionRow extends Action {
  readonly recommendation: string;
  readonly document: string;
  readonly council: string | null;
  readonly review: Recommendation['review'];
}

/** One row per action: what was asked in parts, and what the council says it will do. */
export function listActions(records: readonly Recommendation[]): Listing<ActionRow> {
  const rows = records.flatMap(({ id, document, council, review, actions }) =>
    actions.map((action) => ({ recommendation: id, document, council, review, ...action })),
  );
  return {
    rows,
    csv: [
      ...recordColumns<ActionRow>(),
      { heading: 'side', value: (row) => row.side },
      { heading: 'ref', value: (row) => row.ref },
      { heading: 'ref_printed', value: (row) => row.refPrinted },
      { heading: 'text', value: (row) => row.text },
      { heading: 'response', value: (row) => row.response },
      { heading: 'progress', value: (row) => row.progress },
      {
        heading: 'updates',
        value: (row) => joinList(row.updates.map(({ date, text }) => `${date}: ${text}`)),
      },
      { heading: 'owners', value: (row) => joinList(row.owners.map(({ name }) => name)) },
      ...timescaleColumns<ActionRow>(),
      { heading: 'status', value: (row) => row.status.value },
    ],
    text: [
      {
        heading: 'Ref',
        value: (row) => `${shortId({ id: row.recommendation, document: row.document })} ${row.ref}`,
      },
      { heading: 'By', value: (row) => (row.side === 'asked' ? 'asked' : 'council') },
      { heading: 'Action', value: (row) => row.text.replaceAll('\n', ' '), stretch: 5, lines: 4 },
      { heading: 'Owners', value: (row) => row.owners.map(({ name }) => name).join('\n'), stretch: 3 },
      { heading: 'When', value: (row) => row.timescale?.text ?? null, stretch: 2, lines: 4 },
      { heading: 'Status', value: (row) => row.status.value },
    ],
    group: describeDocument,
    note: `${countOf(rows.length, 'action')} of ${countOf(records.length, 'recommendation')}. "asked": a part that the reviewer asked for; "council": what the council says it will do.`,
  };
}
