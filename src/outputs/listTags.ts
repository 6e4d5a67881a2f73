import { recordColumns } from './recordColumns.ts';
import type { Recommendation, ThemeTag } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import { joinList, type Listing } from './listing.ts';
import { tagNote } from './listRecommendations.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** A tag with the recommendation that bears it. */
export interface TagRow extends Omit<ThemeTag, 'id'> {
  readonly recommendation: string;
  readonly document: string;
  readonly council: string | null;
  readonly review: Recommendation['review'];
  readonly side: 'asked' | 'answered';
  readonly theme: string;
  /** The record whose answer the words stand in, where this one's answer only refers to it. */
  readonly answeredFrom: string | null;
}

/** One row per tag and side, with the words that justify it. `keep` lets all through by default. */
export function listTags(
  records: readonly Recommendation[],
  themes: readonly ThemeHeading[],
  keep: (tag: ThemeTag) => boolean = () => true,
): Listing<TagRow> {
  const rows = records.flatMap((record) => [
    ...readTags(record, 'asked', keep),
    ...readTags(record, 'answered', keep),
  ]);
  return {
    rows,
    csv: [
      ...recordColumns<TagRow>(),
      { heading: 'side', value: (row) => row.side },
      { heading: 'theme', value: (row) => row.theme },
      { heading: 'score', value: (row) => row.score },
      { heading: 'primary', value: (row) => (row.primary ? 1 : 0) },
      { heading: 'check', value: (row) => (row.check ? 1 : 0) },
      { heading: 'reason', value: (row) => row.reason },
      { heading: 'words', value: (row) => joinList([...new Set(row.evidence.map(({ text }) => text))]) },
      { heading: 'terms', value: (row) => joinList([...new Set(row.evidence.map(({ term }) => term))]) },
      { heading: 'answered_from', value: (row) => row.answeredFrom },
      {
        heading: 'places',
        value: (row) =>
          joinList(row.evidence.map(({ field, start, end }) => `${field}:${String(start)}-${String(end)}`)),
      },
    ],
    text: [
      { heading: 'Ref', value: (row) => shortId({ id: row.recommendation, document: row.document }) },
      { heading: 'Side', value: (row) => row.side },
      {
        heading: 'Theme',
        value: (row) => `${nameTheme(row.theme, themes)}${row.primary ? ' *' : ''}${row.check ? ' ?' : ''}`,
        stretch: 2,
      },
      { heading: 'Score', value: (row) => row.score.toFixed(2), align: 'right' },
      { heading: 'Words that justify it', value: printWords, stretch: 4, lines: 4 },
    ],
    group: describeDocument,
    note: `${countOf(rows.length, 'tag')} on ${countOf(records.length, 'recommendation')}. ${tagNote}`,
  };
}

function readTags(record: Recommendation, side: TagRow['side'], keep: (tag: ThemeTag) => boolean): TagRow[] {
  const { id: recommendation, document, council, review } = record;
  return record.themes[side].filter(keep).map(({ id: theme, ...tag }) => ({
    recommendation,
    document,
    council,
    review,
    side,
    theme,
    answeredFrom: (side === 'answered' ? record.themes.answeredFrom : null) ?? null,
    ...tag,
  }));
}

/** Each different wording once, as the text has it. */
function printWords(row: TagRow): string {
  const words = [...new Set(row.evidence.map(({ text }) => `"${text.replaceAll('\n', ' ')}"`))].join(', ');
  if (row.answeredFrom === null) return words;
  return `in ${shortId({ id: row.answeredFrom, document: row.document })}, to which the answer refers: ${words}`;
}
