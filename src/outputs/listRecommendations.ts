import type { Recommendation, ThemeTag } from '../model.ts';
import { countOf } from './countOf.ts';
import { describeDocument, shortId } from './describeDocument.ts';
import { joinList, type Column, type Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';
import { timescaleColumns } from './timescaleColumns.ts';

type Side = 'asked' | 'answered';

/** One row per recommendation, its themes as 0/1 columns for each side. */
export function listRecommendations(
  records: readonly Recommendation[],
  themes: readonly ThemeHeading[],
): Listing<Recommendation> {
  const themeColumns = (side: Side): Column<Recommendation>[] =>
    themes.map(({ id }) => ({
      heading: `${side}:${id}`,
      value: ({ themes: tags }) => (tags[side].some((tag) => tag.id === id) ? 1 : 0),
    }));
  return {
    rows: records,
    csv: [...recordColumns, ...themeColumns('asked'), ...themeColumns('answered'), codebookColumn],
    text: [
      { heading: 'Ref', value: shortId },
      { heading: 'Recommendation', value: ({ text }) => text.replaceAll('\n', ' '), stretch: 5, lines: 4 },
      { heading: 'Asked about', value: ({ themes: tags }) => printTags(tags.asked, themes), stretch: 3 },
      {
        heading: 'Owners',
        value: ({ owners }) => owners.map(({ name }) => name).join('\n'),
        stretch: 3,
        lines: 6,
      },
      { heading: 'Status', value: ({ status }) => status.value },
    ],
    group: describeDocument,
    note: `${countOf(records.length, 'recommendation')}. ${tagNote}`,
  };
}

export const tagNote = '* is the main theme; ? is a tag to check. Tags are automatic.';

function printTags(tags: readonly ThemeTag[], themes: readonly ThemeHeading[]): string {
  return tags
    .map((tag) => `${nameTheme(tag.id, themes)}${tag.primary ? ' *' : ''}${tag.check ? ' ?' : ''}`)
    .join('\n');
}

const recordColumns: readonly Column<Recommendation>[] = [
  { heading: 'id', value: ({ id }) => id },
  { heading: 'document', value: ({ document }) => document },
  { heading: 'council', value: ({ council }) => council },
  { heading: 'body', value: ({ review }) => review.body },
  { heading: 'kind', value: ({ review }) => review.kind },
  { heading: 'year', value: ({ review }) => review.year },
  { heading: 'period', value: ({ review }) => review.period },
  { heading: 'ref', value: ({ ref }) => ref },
  { heading: 'section', value: ({ section }) => section },
  { heading: 'text', value: ({ text }) => text },
  { heading: 'findings', value: ({ findings }) => findings },
  { heading: 'response', value: ({ response }) => response },
  { heading: 'progress', value: ({ progress }) => progress },
  {
    heading: 'updates',
    value: ({ updates }) => joinList(updates.map(({ date, text }) => `${date}: ${text}`)),
  },
  { heading: 'actions', value: ({ actions }) => actions.length },
  { heading: 'owners', value: ({ owners }) => joinList(owners.map(({ name }) => name)) },
  { heading: 'owner_sources', value: ({ owners }) => joinList(owners.map(({ source }) => source)) },
  ...timescaleColumns<Recommendation>(),
  { heading: 'status', value: ({ status }) => status.value },
  { heading: 'accepted', value: ({ accepted }) => accepted },
  { heading: 'strength', value: ({ strength }) => strength },
  {
    heading: 'cross_references',
    value: ({ crossReferences }) => joinList(crossReferences.map(({ printed, target }) => target ?? printed)),
  },
  {
    heading: 'notes',
    value: ({ notes }) => joinList(notes.map(({ heading, text }) => `${heading}: ${text}`)),
  },
  { heading: 'corrections', value: ({ corrections }) => joinList(corrections.map(({ field }) => field)) },
  { heading: 'issues', value: ({ issues }) => joinList(issues.map(({ code }) => code)) },
  { heading: 'primary', value: ({ themes }) => themes.asked.find((tag) => tag.primary)?.id ?? null },
];

const codebookColumn: Column<Recommendation> = { heading: 'codebook', value: ({ codebook }) => codebook };
