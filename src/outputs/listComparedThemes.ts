import type { ComparedFigures, ComparedShare, ComparedTheme } from './comparedFigures.ts';
import type { Listing, TextColumn } from './listing.ts';
import { printPoints, printQ, printShare } from './printShare.ts';

/** Groups that stand side by side in a terminal; more are told by how many of them have a theme. */
const MOST_COLUMNS = 3;

/** A comparison for people: one row for each theme, groups side by side, a difference in points where two are compared. */
export function listComparedThemes(comparison: ComparedFigures, note: string): Listing<ComparedTheme> {
  const { groups, rows, isPair, isDescribed } = comparison;
  const shares = groups.map((group, at): TextColumn<ComparedTheme> => ({
    heading: group.name,
    value: ({ shares: own }) => printOne(own[at]),
  }));
  const columns = groups.length <= MOST_COLUMNS ? shares : spreadColumns(groups.length);
  return {
    rows,
    csv: [],
    text: [
      { heading: 'Theme', value: ({ name }) => name, stretch: 1 },
      ...columns,
      ...(isPair ? differenceColumns.filter(({ heading }) => !isDescribed || heading !== 'q') : []),
    ],
    ...(isPair ? { group: (row: ComparedTheme) => sayDifference(row, isDescribed) } : {}),
    note,
  };
}

function printOne(share: ComparedShare | undefined): string {
  return share ? printShare(share) : '';
}

const differenceColumns: readonly TextColumn<ComparedTheme>[] = [
  {
    heading: 'Points',
    value: ({ difference }) =>
      difference === null
        ? '–'
        : `${printPoints(difference.value)} (${printPoints(difference.low)} to ${printPoints(difference.high)})`,
  },
  { heading: 'q', value: ({ difference }) => (difference ? printQ(difference.q) : '–'), align: 'right' },
];

/** What a reader may take from a difference. */
function sayDifference({ difference }: ComparedTheme, isDescribed: boolean): string {
  if (difference === null) return 'Too few to compare';
  if (isDescribed) return 'Described only';
  return difference.clear ? 'Clear difference' : 'No clear difference';
}

function spreadColumns(groups: number): TextColumn<ComparedTheme>[] {
  return [
    { heading: 'In', value: ({ spread }) => `${String(spread)} of ${String(groups)}`, align: 'right' },
    { heading: 'Recs', value: ({ shares }) => sum(shares.map(({ count }) => count)), align: 'right' },
    { heading: 'Of', value: ({ shares }) => sum(shares.map(({ of }) => of)), align: 'right' },
    { heading: 'Chance', value: ({ funnel }) => printDispersion(funnel), align: 'right' },
    { heading: 'Outside', value: sayOutside, stretch: 2 },
  ];
}

/** How much further groups lie apart than chance alone would have them. */
function printDispersion(funnel: ComparedTheme['funnel']): string {
  return typeof funnel?.dispersion === 'number' ? `× ${funnel.dispersion.toFixed(1)}` : '–';
}

/** The groups outside the limits of the funnel, those far outside first. */
function sayOutside({ funnel }: ComparedTheme): string {
  if (funnel === null) return '';
  return funnel.points
    .flatMap(({ group, count, of, outside }) => (outside ? [{ group, count, of, ...outside }] : []))
    .sort((a, b) => b.limit - a.limit)
    .map(
      ({ group, count, of, side, limit }) =>
        `${group} ${side} ${String(limit)} % (${String(count)} of ${String(of)})`,
    )
    .join(', ');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
