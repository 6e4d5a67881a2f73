import type { ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import type { ChartTable } from '../figure/chartTable.ts';

/** The finding of a matrix, and the row that it speaks of. */
export interface MatrixFinding {
  readonly title: string;
  readonly theme: string | null;
}

const verbs: Readonly<Record<SideMode, string>> = {
  asked: 'was raised',
  answered: 'was dealt with',
  both: 'was asked and answered',
  unanswered: 'has no answer found',
  unasked: 'was answered without being asked',
};

/** States what stands out: the theme of most councils, then of most recommendations. */
export function findMatrixFinding({ mode, councils, rows }: ThemeMatrix): MatrixFinding {
  const [top, second] = [...rows].sort(compareReach);
  if (top === undefined || top.count === 0) return { title: sayNone(mode), theme: null };
  if (second !== undefined && compareReach(top, second) === 0) {
    return { title: 'No theme stands out in this selection', theme: null };
  }
  if (mode === 'unanswered') {
    const one = top.count === 1;
    return {
      title: `${top.name}: no answer found to ${String(top.count)} ${one ? 'recommendation' : 'recommendations'}, please read`,
      theme: top.id,
    };
  }
  const others = rows.filter((row) => row !== top && row.spread === councils).length;
  const verb = verbs[mode];
  if (councils > 1 && top.spread === councils) {
    const rest = others === 0 ? '' : `, ${String(others)} other ${others === 1 ? 'theme' : 'themes'} too`;
    return { title: `${top.name} ${verb} in all ${String(councils)} councils${rest}`, theme: top.id };
  }
  return {
    title: `${top.name} ${verb} most: ${String(top.count)} of ${String(top.of)} recommendations`,
    theme: top.id,
  };
}

function sayNone(mode: SideMode): string {
  if (mode === 'unanswered') return 'An answer was found to every theme that was asked about';
  if (mode === 'unasked') return 'No answer goes beyond what was asked';
  return 'No theme was found in this selection';
}

function compareReach(a: ThemeCount, b: ThemeCount): number {
  return b.spread - a.spread || b.count - a.count;
}

/** The matrix as a table: one row for each theme and column. */
export function tabulateMatrix({ columns, rows }: ThemeMatrix, caption: string): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Theme', kind: 'words' },
      { name: 'Where', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      { name: 'Of', kind: 'number' },
      { name: 'Share', kind: 'share' },
      { name: 'Likely from', kind: 'share' },
      { name: 'to', kind: 'share' },
    ],
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => {
        const name = columns.find(({ id }) => id === cell.column)?.name ?? cell.column;
        const rate = cell.size === 'few' ? [null, null, null] : [cell.share, cell.low, cell.high];
        return [row.name, name, cell.count, cell.of, ...rate];
      }),
    ),
  };
}
