import { recordColumns } from './recordColumns.ts';
import type { Owner, Recommendation } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import { joinList, type Listing } from './listing.ts';

/** An owner with the recommendation that names it. */
export interface OwnerRow extends Owner {
  readonly recommendation: string;
  readonly document: string;
  readonly council: string | null;
  readonly review: Recommendation['review'];
  /** The actions that name it; none where only the recommendation does. */
  readonly actions: readonly string[];
}

/**
 * One row per recommendation and owner: who is named, as printed, and from where the name was read.
 * `keep` lets all through by default.
 */
export function listOwners(
  records: readonly Recommendation[],
  keep: (owner: Owner) => boolean = () => true,
): Listing<OwnerRow> {
  const rows = records.flatMap(({ id, document, council, review, owners, actions }) =>
    owners.filter(keep).map((owner) => ({
      recommendation: id,
      document,
      council,
      review,
      ...owner,
      actions: actions
        .filter((action) => action.owners.some(({ name }) => name === owner.name))
        .map(({ ref }) => ref),
    })),
  );
  const without = records.filter(({ owners }) => owners.length === 0).length;
  return {
    rows,
    csv: [
      ...recordColumns<OwnerRow>(),
      { heading: 'name', value: (row) => row.name },
      { heading: 'printed', value: (row) => row.printed },
      { heading: 'kind', value: (row) => row.kind },
      { heading: 'source', value: (row) => row.source },
      { heading: 'actions', value: (row) => joinList(row.actions) },
    ],
    text: [
      { heading: 'Ref', value: (row) => shortId({ id: row.recommendation, document: row.document }) },
      { heading: 'Owner', value: (row) => row.name, stretch: 3 },
      { heading: 'As printed', value: (row) => row.printed.replaceAll('\n', ' '), stretch: 3, lines: 3 },
      { heading: 'Kind', value: (row) => row.kind },
      { heading: 'Read from', value: (row) => row.source },
      { heading: 'Actions', value: (row) => row.actions.join(' '), stretch: 1 },
    ],
    group: describeDocument,
    note: `${countOf(rows.length, 'owner')} on ${countOf(records.length, 'recommendation')}; ${String(without)} without an owner. "column": named in a column for owners; "prose": named as responsible in the response.`,
  };
}
