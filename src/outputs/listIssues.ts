import type { DocumentInfo, Issue, Recommendation } from '../model.ts';
import { countOf } from './countOf.ts';
import { describePlace } from './describePlace.ts';
import type { Listing } from './listing.ts';

/** An issue with the document, and the recommendation if any, that it was met in. */
export interface IssueRow extends Issue {
  readonly document: string;
  readonly recommendation: string | null;
}

/** What was read of one document, as far as this table needs it. */
export interface DocumentIssues {
  readonly info: Pick<DocumentInfo, 'id'>;
  readonly issues: readonly Issue[];
}

/** Notes in the margin name junior staff: their words are shown with their document only. */
export function isExported(issue: Pick<Issue, 'code'>): boolean {
  return issue.code !== 'margin-note';
}

/** An issue as it may leave the program: of a note in the margin, only that there is one. */
function withoutNotes(issue: Issue): Issue {
  if (isExported(issue)) return issue;
  return {
    ...issue,
    message: 'A working note beside the table was left out; the page shows it with the document.',
  };
}

/** One row per issue: what was joined, shifted, guessed, dropped or corrected, and where. */
export function listIssues(
  documents: readonly DocumentIssues[],
  records: readonly Recommendation[],
): Listing<IssueRow> {
  const rows = documents.flatMap(({ info, issues }): IssueRow[] => [
    ...issues.map((issue) => ({ document: info.id, recommendation: null, ...withoutNotes(issue) })),
    ...records
      .filter((record) => record.document === info.id)
      .flatMap((record) =>
        record.issues.map((issue) => ({
          document: info.id,
          recommendation: record.id,
          ...withoutNotes(issue),
        })),
      ),
  ]);
  return {
    rows,
    csv: [
      { heading: 'document', value: (row) => row.document },
      { heading: 'recommendation', value: (row) => row.recommendation },
      { heading: 'code', value: (row) => row.code },
      { heading: 'message', value: (row) => row.message },
      { heading: 'place', value: (row) => (row.source ? describePlace(row.source) : null) },
    ],
    text: [
      { heading: 'Ref', value: (row) => row.recommendation?.slice(row.document.length + 1) ?? '–' },
      { heading: 'Issue', value: (row) => row.code },
      { heading: 'What was found', value: (row) => row.message.replaceAll('\n', ' '), stretch: 1, lines: 4 },
      { heading: 'Place', value: (row) => (row.source ? describePlace(row.source) : null) },
    ],
    group: (row) => row.document,
    note: `${countOf(rows.length, 'issue')}. An issue is something that a reader of the figures should know, not always a fault; "–" is the document as a whole.`,
  };
}
