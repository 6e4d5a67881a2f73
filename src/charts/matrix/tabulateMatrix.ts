import type { ThemeCell, ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
import { sideNames, type SideMode } from '../../compare/sides.ts';
import { roundShare, type ChartTable, type ChartValue } from '../figure/chartTable.ts';

/** The matrix as a table, in the chart's order: one row for each theme and column, and side where both are shown. */
export function tabulateMatrix({ mode, columns, rows }: ThemeMatrix, caption: string): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Theme', kind: 'words' },
      { name: 'Group', kind: 'words' },
      { name: 'Where', kind: 'words' },
      { name: 'What', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Of', kind: 'number' },
      { name: 'Share', kind: 'share' },
      { name: 'Likely from', kind: 'share' },
      { name: 'to', kind: 'share' },
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        const name = columns.find(({ id }) => id === cell.column)?.name ?? cell.column;
        return listSides(cell, mode).map(({ side, figures }) => [
          ...describeTheme(row),
          name,
          sideNames[side].short,
          ...figures,
        ]);
      }),
    ),
  };
}

function describeTheme({ name, core }: ThemeCount): string[] {
  return [name, core ? 'core' : 'supporting'];
}

function listSides(cell: ThemeCell, mode: SideMode): { side: SideMode; figures: ChartValue[] }[] {
  const { beside } = cell;
  if (beside === undefined)
    return [{ side: mode, figures: mode === 'unanswered' ? listCounts(cell) : listFigures(cell) }];
  return [
    { side: 'asked', figures: listFigures(cell) },
    { side: 'answered', figures: listFigures(beside.answered) },
    // A part of what was asked: as a share it would read as a rate of failure.
    { side: 'unanswered', figures: listCounts({ count: beside.unanswered, of: cell.of }) },
  ];
}

/** Counts without a rate. */
function listCounts({ count, of }: Pick<ThemeCell, 'count' | 'of'>): ChartValue[] {
  return [count, of, null, null, null];
}

function listFigures(cell: ThemeCell): ChartValue[] {
  const rate = cell.size === 'few' ? [null, null, null] : [cell.share, cell.low, cell.high];
  return [cell.count, cell.of, ...rate.map((share) => (share === null ? null : roundShare(share)))];
}
