import type { Recommendation } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import { joinList, type Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** A theme that labels suggest, as far as it is printed. */
export interface ProposedTheme {
  readonly id: string;
  readonly score: number;
  readonly reason: string;
  readonly evidence: readonly { readonly text: string; readonly weight: number }[];
}

/** A record with what is proposed for it, beside its tags. */
export type ProposedRecord = Recommendation & { readonly proposals: readonly ProposedTheme[] };

interface ProposalRow extends Omit<ProposedTheme, 'id'> {
  readonly record: ProposedRecord;
  readonly theme: string;
}

/** One row for each theme proposed, with the words that moved the classifier. */
export function listProposals(
  records: readonly ProposedRecord[],
  themes: readonly ThemeHeading[],
): Listing<ProposalRow> {
  const rows = records.flatMap((record) =>
    record.proposals.map(({ id: theme, ...proposal }) => ({ record, theme, ...proposal })),
  );
  return {
    rows,
    csv: [
      { heading: 'recommendation', value: ({ record }) => record.id },
      { heading: 'council', value: ({ record }) => record.council },
      { heading: 'text', value: ({ record }) => record.text },
      { heading: 'theme', value: ({ theme }) => theme },
      { heading: 'score', value: ({ score }) => score },
      { heading: 'words', value: ({ evidence }) => joinList(evidence.map(({ text }) => text)) },
      { heading: 'weights', value: ({ evidence }) => joinList(evidence.map(({ weight }) => String(weight))) },
    ],
    text: [
      { heading: 'Ref', value: ({ record }) => shortId(record) },
      {
        heading: 'Recommendation',
        value: ({ record }) => record.text.replaceAll('\n', ' '),
        stretch: 4,
        lines: 4,
      },
      { heading: 'Proposed', value: ({ theme }) => nameTheme(theme, themes), stretch: 2 },
      { heading: 'Score', value: ({ score }) => score.toFixed(2), align: 'right' },
      {
        heading: 'Words that moved it',
        value: ({ evidence }) => evidence.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
        stretch: 2,
      },
    ],
    group: ({ record }) => describeDocument(record),
    note: `${countOf(rows.length, 'proposal')} on ${countOf(records.length, 'recommendation')}. Proposals come from the labels, not from the codebook; no tag is changed.`,
  };
}
