import type { Comparison, ThemeComparison } from '../../compare/comparison.ts';
import { unknowns } from '../../compare/groupRecords.ts';
import type { FunnelPoint } from '../../compare/measureFunnel.ts';
import type { SideMode } from '../../compare/sides.ts';
import type { ChartTable } from '../figure/chartTable.ts';
import { rateOf } from './describeDifference.ts';

const verbs: Readonly<Record<SideMode, string>> = {
  asked: 'was raised',
  answered: 'was answered',
  both: 'was asked and answered',
  unanswered: 'was asked, with no answer found,',
  unasked: 'was answered without being asked',
};

/** Councils named in a title; more are counted. */
const MOST_NAMED = 2;

/** What one theme shows over all groups: who lies outside what chance would give, or in how many it comes up. */
export function findOverFinding(
  { name, shares, funnel }: ThemeComparison,
  { groups, mode }: Comparison,
): string {
  if (funnel === null) {
    // A council that is not known may be any of the others.
    const known = shares.filter(({ group }) => group !== unknowns.council);
    const spread = known.filter(({ count }) => count > 0).length;
    const all = spread === 2 ? 'both' : `all ${String(spread)}`;
    const where =
      spread === known.length && spread > 1 ? all : `${String(spread)} of ${String(known.length)}`;
    return `${name} ${verbs[mode]} in ${where} ${known.length === 1 ? 'council' : 'councils'}`;
  }
  const outside = funnel.points.filter((point) => point.outside !== null).map(({ group }) => group);
  if (outside.length === 0) return `${name}: no council lies outside what chance would give`;
  const named =
    outside.length <= MOST_NAMED
      ? outside.join(' and ')
      : `${String(outside.length)} of ${String(groups.length)} councils`;
  return `${name}: ${named} ${outside.length === 1 ? 'lies' : 'lie'} outside what chance would give`;
}

/** " Above the 95 % limits of chance for its size."; empty within them. */
export function describeOutside({ outside }: FunnelPoint): string {
  if (outside === null) return '';
  return ` ${outside.side === 'above' ? 'Above' : 'Below'} the ${String(outside.limit)} % limits of chance for its size.`;
}

/** One theme's figures of all groups, in the order of their names. */
export function tabulateOver(row: ThemeComparison, { groups }: Comparison, caption: string): ChartTable {
  const points = new Map(row.funnel?.points.map((point) => [point.group, point]));
  const limits = new Map(row.funnel?.limits.map((limit) => [limit.of, limit]));
  const isFunnel = row.funnel !== null;
  const shares = [
    'Share',
    'Low',
    'High',
    ...(isFunnel ? ['95 % from', '95 % to', '99.8 % from', '99.8 % to'] : []),
  ];
  return {
    caption,
    columns: [
      { name: 'Council', kind: 'words' },
      { name: row.name, kind: 'number' },
      { name: 'Of', kind: 'number' },
      ...shares.map((name) => ({ name, kind: 'share' as const })),
      ...(isFunnel ? [{ name: 'Outside', kind: 'words' as const }] : []),
    ],
    rows: row.shares.map((share, index) => {
      const limit = limits.get(share.of);
      const point = points.get(share.group);
      return [
        groups[index]?.name ?? share.group,
        share.count,
        share.of,
        ...rateOf(share),
        ...(isFunnel
          ? [
              limit?.low95 ?? null,
              limit?.high95 ?? null,
              limit?.low998 ?? null,
              limit?.high998 ?? null,
              point?.outside ? `${point.outside.side} ${String(point.outside.limit)} %` : 'within',
            ]
          : []),
      ];
    }),
  };
}
