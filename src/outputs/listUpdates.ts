import type { Recommendation, Update } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import type { Listing } from './listing.ts';

/** A dated update with the recommendation, and the action if any, that it is printed with. */
export interface UpdateRow extends Update {
  readonly recommendation: string;
  readonly action: string | null;
  readonly document: string;
  readonly council: string | null;
  readonly review: Recommendation['review'];
}

/** One row per dated update, in printed order. */
export function listUpdates(records: readonly Recommendation[]): Listing<UpdateRow> {
  const rows = records.flatMap(({ id, document, council, review, updates, actions }) => {
    const place = { document, council, review };
    return [
      ...updates.map((update) => ({ recommendation: id, action: null, ...place, ...update })),
      ...actions.flatMap((action) =>
        action.updates.map((update) => ({ recommendation: id, action: action.ref, ...place, ...update })),
      ),
    ];
  });
  return {
    rows,
    csv: [
      { heading: 'recommendation', value: (row) => row.recommendation },
      { heading: 'action', value: (row) => row.action },
      { heading: 'document', value: (row) => row.document },
      { heading: 'council', value: (row) => row.council },
      { heading: 'date', value: (row) => row.date },
      { heading: 'text', value: (row) => row.text },
      { heading: 'holdsFigure', value: (row) => (row.holdsFigure === true ? 1 : 0) },
      { heading: 'holdsDate', value: (row) => (row.holdsDate === true ? 1 : 0) },
    ],
    text: [
      {
        heading: 'Ref',
        value: (row) =>
          [shortId({ id: row.recommendation, document: row.document }), row.action].join(' ').trim(),
      },
      { heading: 'Date', value: (row) => row.date },
      { heading: 'Update', value: (row) => row.text.replaceAll('\n', ' '), stretch: 1, lines: 6 },
    ],
    group: describeDocument,
    note: `${countOf(rows.length, 'dated update')} on ${countOf(records.length, 'recommendation')}. Progress without a date stands with the recommendation.`,
  };
}
