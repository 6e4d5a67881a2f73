import type { ComparedFigures, ComparedShare, ComparedTheme } from './comparedFigures.ts';
import { joinList, type Column, type Listing } from './listing.ts';
import { roundShare } from './printShare.ts';

/** One theme in one group. Shares, differences and probabilities have four decimals. */
export interface ComparisonRow {
  readonly theme: string;
  readonly group: string;
  readonly side: string;
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: string | null;
  readonly kind: string;
  /** Councils, and years of a council, that have it, of those of the group. */
  readonly bodies: number;
  readonly ofBodies: number;
  readonly bodyYears: number;
  readonly ofBodyYears: number;
  /** The group's share less that of `against`; on the first group's row only. */
  readonly against: string | null;
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly p: number | null;
  readonly q: number | null;
  readonly clear: boolean | null;
  /** Differences tested in this comparison. */
  readonly tests: number;
  /** Where the share lies outside the funnel: "above 95 %", "below 99.8 %". */
  readonly outside: string | null;
  /** How many times as far as by chance the groups lie apart on this theme (chi-squared over its degrees of freedom). */
  readonly dispersion: number | null;
  readonly members: readonly string[];
}

const columns: readonly (keyof ComparisonRow)[] = [
  ...(['theme', 'group', 'side', 'count', 'of', 'share', 'low', 'high', 'note', 'kind'] as const),
  ...(['bodies', 'ofBodies', 'bodyYears', 'ofBodyYears', 'against'] as const),
  ...([
    'difference',
    'differenceLow',
    'differenceHigh',
    'p',
    'q',
    'clear',
    'tests',
    'outside',
    'dispersion',
  ] as const),
  'members',
];

/** A row for each theme and group, in the order of the comparison: what scripts read. */
export function listComparison(comparison: ComparedFigures, note: string): Listing<ComparisonRow> {
  const rows = comparison.rows.flatMap((theme) =>
    theme.shares.map((share, at) => makeRow(comparison, theme, share, at)),
  );
  const shown = columns.map((heading): Column<ComparisonRow> => ({
    heading,
    value: (row) => {
      const value = row[heading];
      if (typeof value === 'boolean') return value ? 'yes' : 'no';
      return typeof value === 'object' && value !== null ? joinList(value) : value;
    },
  }));
  return { rows, csv: shown, text: shown, note };
}

function makeRow(
  { mode, kind, groups, tests, isPair, isDescribed }: ComparedFigures,
  theme: ComparedTheme,
  share: ComparedShare,
  at: number,
): ComparisonRow {
  const difference = at === 0 ? theme.difference : null;
  const point = theme.funnel?.points.find(({ group }) => group === share.group);
  return {
    theme: theme.id,
    group: groups[at]?.name ?? share.group,
    side: mode,
    count: share.count,
    of: share.of,
    share: roundShare(share.share),
    low: roundShare(share.low),
    high: roundShare(share.high),
    note: isPair ? theme.note : noteOfSize(share.size),
    kind,
    bodies: share.bodies,
    ofBodies: groups[at]?.bodies ?? 0,
    bodyYears: share.bodyYears,
    ofBodyYears: groups[at]?.bodyYears ?? 0,
    against: difference === null ? null : (groups[1]?.name ?? null),
    difference: roundShare(difference?.value ?? null),
    differenceLow: roundShare(difference?.low ?? null),
    differenceHigh: roundShare(difference?.high ?? null),
    p: roundShare(difference?.p ?? null),
    q: roundShare(difference?.q ?? null),
    clear: isDescribed ? null : (difference?.clear ?? null),
    tests,
    outside: point?.outside ? `${point.outside.side} ${String(point.outside.limit)} %` : null,
    dispersion: roundShare(theme.funnel?.dispersion ?? null),
    members: share.members,
  };
}

/** What a single share cannot carry. */
export function noteOfSize(size: ComparedShare['size']): string | null {
  if (size === 'few') return 'too few to compare';
  return size === 'small' ? 'small numbers' : null;
}
