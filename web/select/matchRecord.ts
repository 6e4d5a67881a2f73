import { hasSide } from '../../src/compare/sides.ts';
import type { Recommendation } from '../../src/model.ts';
import type { RecurringIssue } from '../../src/recurrence/findRecurring.ts';
import {
  emptyFilter,
  filterOf,
  type Filter,
  type FilterGroup,
  type PageState,
  type Selection,
} from '../state/pageState.ts';
import type { SideMode } from '../../src/compare/sides.ts';

/** How the value "nobody", "not known" or "no theme" is written in an address. */
export const NONE = 'none';

/** Who belongs to which issue that came back. */
export type IssueMembers = ReadonlyMap<string, ReadonlySet<string>>;

export function mapIssues(recurring: readonly RecurringIssue[]): IssueMembers {
  return new Map(recurring.map(({ id, members }) => [id, new Set(members)]));
}

export interface MatchContext {
  readonly issues: IssueMembers;
  /** All councils of the page, for those that a record is not of. */
  readonly councils: readonly string[];
  /** Records that the search finds; null without a search. */
  readonly found: ReadonlySet<string> | null;
}

/** The values of a record in one group of the filter. */
export function valuesOf(
  record: Recommendation,
  group: FilterGroup,
  side: SideMode,
  { issues, councils }: Pick<MatchContext, 'issues' | 'councils'>,
): readonly string[] {
  switch (group) {
    case 'council':
      return [record.council ?? NONE];
    case 'document':
      return [record.document];
    case 'year':
      return [record.review.year === null ? NONE : String(record.review.year)];
    case 'theme':
    case 'with': {
      const ids = [...new Set([...record.themes.asked, ...record.themes.answered].map(({ id }) => id))];
      const matching = ids.filter((id) => hasSide(record, id, side));
      return matching.length === 0 ? [NONE] : matching;
    }
    case 'words':
      return listWords(record, side);
    case 'primary':
      return [record.themes.asked.find(({ primary }) => primary)?.id ?? NONE];
    case 'owner':
      return record.owners.length === 0 ? [NONE] : record.owners.map(({ name }) => name);
    case 'status':
      return [record.status.value];
    case 'strength':
      return [record.strength];
    case 'marked':
      return [
        ...(record.corrections.length > 0 ? ['correction'] : []),
        ...(record.issues.length > 0 ? ['note'] : []),
      ];
    case 'kind':
      return [record.review.kind ?? NONE];
    case 'except':
      return councils.filter((council) => council !== (record.council ?? NONE));
    case 'issue':
      return [...issues].filter(([, members]) => members.has(record.id)).map(([id]) => id);
  }
}

/** The words that speak for its themes, as "theme/words": what is asked, or what is answered, as the side is meant. */
export function listWords({ themes }: Recommendation, side: SideMode): string[] {
  const tags = [
    ...(side === 'answered' || side === 'unasked' ? [] : themes.asked),
    ...(side === 'asked' || side === 'unanswered' ? [] : themes.answered),
  ];
  return tags.flatMap(({ id, evidence }) => evidence.map(({ text }) => `${id}/${plainWords(text)}`));
}

/** Words as they are counted: without case, and with one space between them. */
function plainWords(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Whether a record passes all groups of the filter; `except` leaves one out, for the counts beside its values. */
export function matchesFilter(
  record: Recommendation,
  { filter, filterSide }: Pick<PageState, 'filter' | 'filterSide'>,
  context: MatchContext,
  except?: FilterGroup,
): boolean {
  if (context.found !== null && !context.found.has(record.id)) return false;
  return groupsOf(filter).every((group) => {
    if (group === except || filter[group].length === 0) return true;
    const values = valuesOf(record, group, filterSide, context);
    return values.some((value) => filter[group].includes(value));
  });
}

/** Whether a record lies behind the chosen mark. */
export function matchesSelection(
  record: Recommendation,
  selection: Selection,
  side: SideMode,
  context: Pick<MatchContext, 'issues' | 'councils'>,
): boolean {
  const filter: Filter = { ...emptyFilter, ...filterOf(selection) };
  return matchesFilter(record, { filter, filterSide: side }, { ...context, found: null });
}

function groupsOf(filter: Filter): FilterGroup[] {
  return Object.keys(filter) as FilterGroup[];
}
