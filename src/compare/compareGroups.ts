import type { Recommendation } from '../model.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import { testFisherExact } from '../statistics/fisherExact.ts';
import { findNewcombeInterval } from '../statistics/newcombe.ts';
import { findWilsonInterval } from '../statistics/wilson.ts';
import type {
  CompareBy,
  CompareNote,
  CompareOptions,
  Comparison,
  ComparedGroup,
  GroupShare,
  ShareDifference,
  ThemeComparison,
} from './comparison.ts';
import { countBodies, type RecordGroup } from './groupRecords.ts';
import { measureFunnel } from './measureFunnel.ts';
import { selectGroups } from './selectGroups.ts';
import { hasSide, type SideMode } from './sides.ts';
import { FALSE_DISCOVERY, FEWEST_BODIES, FEW_MENTIONS, sizeOf, SMALL, TOO_FEW } from './sizes.ts';

export type * from './comparison.ts';

/**
 * Themes by group: every group, or two of them with their difference. Within one kind of review, unless `kind` is
 * `all` or the groups are kinds themselves. A group that `with` or `against` names and that no record is in stands
 * there with nothing.
 */
export function compareGroups(records: readonly Recommendation[], options: CompareOptions): Comparison {
  const { by = 'council', mode = 'asked', themes } = options;
  const { groups, ...selected } = selectGroups(records, options);
  const isTested = selected.isPair && selected.overlap === 0;
  const isDescribed = selected.isPair && isSet(by) && groups.some(({ bodies }) => bodies < FEWEST_BODIES);
  const rows = themes.map((theme) => compareTheme(theme, groups, mode, isTested));
  return {
    by,
    mode,
    ...selected,
    groups: groups.map(({ id, name, of, bodies, bodyYears }): ComparedGroup => ({
      ...{ id, name, of, bodies, bodyYears },
    })),
    rows: adjustRows(rows, isDescribed).sort(compareRows),
    tests: rows.filter(({ difference }) => difference !== null).length,
    isDescribed,
  };
}

function compareTheme(
  { id, name, core }: CompareOptions['themes'][number],
  groups: readonly RecordGroup[],
  mode: SideMode,
  isTested: boolean,
): ThemeComparison {
  const shares = groups.map((group) => measureShare(group, id, mode));
  const [first, second] = shares;
  const note = isTested && first && second ? noteOf(first, second) : null;
  return {
    ...{ id, name, core, shares, note },
    spread: shares.filter(({ count }) => count > 0).length,
    difference:
      isTested && first && second && note !== 'too few to compare' ? measureDifference(first, second) : null,
    funnel: isTested ? null : measureFunnel(shares),
  };
}

function measureShare(group: RecordGroup, theme: string, mode: SideMode): GroupShare {
  const members = group.records.filter((record) => hasSide(record, theme, mode));
  const interval = findWilsonInterval(members.length, group.of);
  return {
    group: group.id,
    count: members.length,
    of: group.of,
    share: group.of === 0 ? null : members.length / group.of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    size: sizeOf(group.of),
    ...countBodies(members),
    members: members.map(({ id }) => id),
  };
}

/** What a difference of two shares cannot carry. */
function noteOf(
  first: Pick<GroupShare, 'count' | 'of'>,
  second: Pick<GroupShare, 'count' | 'of'>,
): CompareNote | null {
  const fewer = Math.min(first.of, second.of);
  if (fewer < TOO_FEW || first.count + second.count < FEW_MENTIONS) return 'too few to compare';
  return fewer < SMALL ? 'small numbers' : null;
}

function measureDifference(first: GroupShare, second: GroupShare): ShareDifference | null {
  const interval = findNewcombeInterval(first, second);
  if (interval === null) return null;
  const p = testFisherExact(first, second);
  return { value: first.count / first.of - second.count / second.of, ...interval, p, q: p, clear: false };
}

/** The rows with q for the family of all tests made. */
function adjustRows(rows: readonly ThemeComparison[], isDescribed: boolean): ThemeComparison[] {
  const adjusted = adjustPValues(rows.flatMap(({ difference }) => (difference ? [difference.p] : [])));
  let at = 0;
  return rows.map((row) => {
    if (row.difference === null) return row;
    const q = adjusted[at++] ?? 1;
    const clear = !isDescribed && survives(row.difference) > 0 && q <= FALSE_DISCOVERY;
    return { ...row, difference: { ...row.difference, q, clear } };
  });
}

/** Whether groups are sets of councils, of which those read are examples; a council or a document is read whole. */
function isSet(by: CompareBy): boolean {
  return by !== 'council' && by !== 'document';
}

/** How far the nearer end of the interval lies from zero: negative where the interval holds zero. */
function survives({ low, high }: ShareDifference): number {
  return Math.max(low, -high);
}

/** What survives its interval most first, what could not be compared last; else by spread, then count. */
function compareRows(a: ThemeComparison, b: ThemeComparison): number {
  const one = a.difference ? survives(a.difference) : -Infinity;
  const other = b.difference ? survives(b.difference) : -Infinity;
  if (one !== other) return one > other ? -1 : 1;
  return b.spread - a.spread || countAll(b) - countAll(a);
}

function countAll({ shares }: ThemeComparison): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}
