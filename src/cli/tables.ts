import type { Recommendation } from '../model.ts';
import { listActions } from '../outputs/listActions.ts';
import { listGains, type GainScore } from '../outputs/listGains.ts';
import { listIssues, type DocumentIssues } from '../outputs/listIssues.ts';
import type { Listing } from '../outputs/listing.ts';
import { listOwners } from '../outputs/listOwners.ts';
import { listProposals, type ProposedRecord } from '../outputs/listProposals.ts';
import { listRecommendations } from '../outputs/listRecommendations.ts';
import { listTags } from '../outputs/listTags.ts';
import { listUpdates } from '../outputs/listUpdates.ts';
import type { ThemeHeading } from '../outputs/themeHeading.ts';
import { withCodebook } from '../outputs/withCodebook.ts';
import { foldValue, type FilterKey, type Filters } from './filters.ts';
import type { Format } from './options.ts';
import { renderListing } from '../outputs/renderListing.ts';

export const tableNames = [
  'recommendations',
  'actions',
  'tags',
  'updates',
  'owners',
  'issues',
  'proposals',
  'learning',
] as const;
export type TableName = (typeof tableNames)[number];

interface TableInput {
  readonly records: readonly Recommendation[];
  readonly documents: readonly DocumentIssues[];
  readonly themes: readonly ThemeHeading[];
  /** `--only theme=…` and `owner=…` keep whole recommendations; tables of tags and owners keep those alone. */
  readonly filters: Filters;
  /** The version of the codebook. */
  readonly codebook: string;
  /** What was learned from labels; empty where there are none. */
  readonly learning: LearningTables;
}

/** What the tables of proposals and of learning print. */
export interface LearningTables {
  readonly proposed: readonly ProposedRecord[];
  readonly gains: readonly GainScore[];
  readonly examples: number;
  readonly groups: number;
}

/** One of the tables that `tag` prints, in one of its formats. */
export function renderNamedTable(
  name: TableName,
  { records, documents, themes, filters, codebook, learning }: TableInput,
  format: Format,
): string {
  const { proposed, gains, examples, groups } = learning;
  const render = <Row extends object>(listing: Listing<Row>): string =>
    renderListing(withCodebook(listing, codebook), format);
  const isWanted = (key: FilterKey, value: string): boolean =>
    filters.get(key)?.has(foldValue(value)) ?? true;
  switch (name) {
    case 'recommendations':
      return render(listRecommendations(records, themes));
    case 'actions':
      return render(listActions(records));
    case 'tags':
      return render(listTags(records, themes, ({ id }) => isWanted('theme', id)));
    case 'updates':
      return render(listUpdates(records));
    case 'owners':
      return render(listOwners(records, ({ name }) => isWanted('owner', name)));
    case 'issues':
      return render(listIssues(documents, records));
    case 'proposals':
      return render(listProposals(proposed, themes));
    case 'learning':
      return render(listGains(gains, themes, examples, groups));
  }
}
