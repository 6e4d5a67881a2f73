import type { ComparedGroup, Comparison, GroupShare, ThemeComparison } from '../../compare/comparison.ts';
import { sideNames, type SideMode } from '../../compare/sides.ts';
import { roundShare, type ChartTable, type ChartValue } from '../figure/chartTable.ts';
import { describeShare } from '../matrix/describeCell.ts';

/** "+12", "−6", "0": a difference of shares in points. A true minus, which is as wide as a plus. */
export function printPoints(value: number): string {
  const points = Math.round(value * 100);
  return points === 0 ? '0' : `${points > 0 ? '+' : '−'}${String(Math.abs(points))}`;
}

/** How many of both groups together have to do with a theme. */
function countBoth({ shares }: ThemeComparison): { readonly count: number; readonly of: number } {
  return {
    count: shares.reduce((sum, { count }) => sum + count, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

/** "too few to compare: 4 of 70", "clearly more", "no clear difference". */
export function nameDifference(row: ThemeComparison): string {
  const { difference } = row;
  if (difference === null) {
    const { count, of } = countBoth(row);
    return count === 0 ? `none of ${String(of)}` : `too few to compare: ${String(count)} of ${String(of)}`;
  }
  if (!difference.clear) return 'no clear difference';
  return difference.value > 0 ? 'clearly more' : 'clearly less';
}

/** The sentence of one theme over the two groups. */
export function describeDifference(
  row: ThemeComparison,
  [first, second]: readonly ComparedGroup[],
  mode: SideMode,
): string {
  const { difference, name, note } = row;
  const names = `${first?.name ?? ''} and ${second?.name ?? ''}`;
  if (difference === null) {
    const { count, of } = countBoth(row);
    return `${name}, ${names}: ${String(count)} of ${String(of)} recommendations ${sideNames[mode].sentence} it. Too few to compare. Read the ${String(count)}.`;
  }
  const range = `likely range ${printPoints(difference.low)} to ${printPoints(difference.high)}`;
  const small = note === null ? '' : `, ${note}`;
  return `${name}, ${first?.name ?? ''} less ${second?.name ?? ''}: ${printPoints(difference.value)} points, ${range}: ${nameDifference(row)}${small}.`;
}

/** The sentence of one group's share. */
export function describeGroupShare(share: GroupShare, group: string, theme: string, mode: SideMode): string {
  const cell = { ...share, theme, column: share.group };
  const few = share.size === 'few' && share.of > 0 ? ' Too few for a rate.' : '';
  return `${group}: ${describeShare(cell)} of the recommendations ${sideNames[mode].sentence} ${theme}.${few}`;
}

/** All figures of a pair, in the chart's order. A share without a rate stays empty. */
export function tabulateComparison({ groups, rows }: Comparison, caption: string): ChartTable {
  const names = groups.map(({ name }) => name);
  return {
    caption,
    columns: [
      { name: 'Theme', kind: 'words' },
      ...names.flatMap((name) => [
        { name, kind: 'number' as const },
        { name: `${name}: of`, kind: 'number' as const },
        { name: `${name}: share`, kind: 'share' as const },
        { name: `${name}: low`, kind: 'share' as const },
        { name: `${name}: high`, kind: 'share' as const },
      ]),
      { name: 'Difference', kind: 'share' },
      { name: 'Difference: low', kind: 'share' },
      { name: 'Difference: high', kind: 'share' },
      { name: 'q', kind: 'number' },
      { name: 'In words', kind: 'words' },
    ],
    rows: rows.map((row) => {
      const { difference } = row;
      return [
        row.name,
        ...row.shares.flatMap((share) => [share.count, share.of, ...rateOf(share)]),
        difference && roundShare(difference.value),
        difference && roundShare(difference.low),
        difference && roundShare(difference.high),
        difference && roundShare(difference.q),
        [nameDifference(row), ...(row.note === 'small numbers' ? [row.note] : [])].join(', '),
      ];
    }),
  };
}

/** Share and range, or nothing where there are too few for a rate. */
export function rateOf({ size, share, low, high }: GroupShare): ChartValue[] {
  if (size === 'few' || share === null || low === null || high === null) return [null, null, null];
  return [share, low, high].map(roundShare);
}
