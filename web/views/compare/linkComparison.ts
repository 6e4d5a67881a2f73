import type { CompareLinks } from '../../../src/charts/compare/CompareChart.tsx';
import { REST, type Comparison } from '../../../src/compare/comparison.ts';
import { NONE } from '../../select/matchRecord.ts';
import { select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState, Selection } from '../../state/pageState.ts';

/** How a comparison names the council that no record says. */
const NO_COUNCIL = 'council not known';

/** Where the marks lead: each to exactly the recommendations that its figure counts. */
export function linkComparison(state: PageState, comparison: Comparison): CompareLinks {
  return {
    share: (theme, group) => addressOf(select(state, { theme, ...selectGroup(group, comparison) })),
    both: (theme) => addressOf(select(state, { theme, ...selectBoth(comparison) })),
  };
}

/** The recommendations of one group, within the kind of review that is compared. */
export function selectGroup(group: string, comparison: Comparison): Partial<Selection> {
  const kind = selectKind(comparison);
  if (group === REST) return { except: selectCouncil(comparison.groups[0]?.id ?? ''), kind };
  return { council: selectCouncil(group), kind };
}

function selectBoth(comparison: Comparison): Partial<Selection> {
  const [first, second] = comparison.groups;
  const kind = selectKind(comparison);
  if (first === undefined || second === undefined || second.id === REST) return { kind };
  return { council: selectCouncil(first.id), beside: selectCouncil(second.id), kind };
}

/** Which mark the selection stands for: a theme, and one group of it or null for both. */
export function readSelected({ selection }: PageState): { theme: string | null; group: string | null } {
  const { theme, council, except, beside } = selection;
  return { theme, group: beside !== null ? null : except !== null ? REST : council };
}

function selectCouncil(group: string): string {
  return group === NO_COUNCIL ? NONE : group;
}

function selectKind({ kind }: Comparison): string | null {
  if (kind === 'all') return null;
  return kind === 'unknown' ? NONE : kind;
}
