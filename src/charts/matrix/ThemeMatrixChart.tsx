import type { ThemeMatrix } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { GapHatch } from '../figure/GapHatch.tsx';
import type { MatrixFinding } from './findMatrixFinding.ts';
import { layOutMatrix, placeRow } from './layOutMatrix.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';

/** Where the marks of a matrix lead. */
export interface MatrixLinks {
  readonly cell: (theme: string, column: string, side: SideMode) => string;
  readonly row: (theme: string) => string;
  /** Opens a council into its documents, or closes it; null for a column that does not open. */
  readonly column: (column: string) => string | null;
}

export interface MatrixSelection {
  readonly theme: string | null;
  readonly column: string | null;
  readonly side: SideMode;
}

export interface MatrixChartProps {
  readonly matrix: ThemeMatrix;
  readonly width: number;
  readonly measure: 'share' | 'count';
  readonly links: MatrixLinks;
  readonly selected: MatrixSelection;
  /** What the title says, and the row that it speaks of. */
  readonly finding: MatrixFinding;
  readonly opened: readonly string[];
  /** The one column of the narrow form; by default the first. */
  readonly narrowColumn: string | null;
}

const GROUP_HEAD = 28;

/** What is asked where? Themes as rows, councils and their documents as columns, one scale in all cells. */
export function ThemeMatrixChart(props: MatrixChartProps) {
  const { width, measure, finding } = props;
  const layout = layOutMatrix(props.matrix, width, measure);
  const matrix = layout.form === 'narrow' ? keepColumn(props.matrix, props.narrowColumn) : props.matrix;
  const groups = [
    { name: 'Core themes', rows: matrix.rows.filter(({ core }) => core) },
    { name: 'Supporting themes', rows: matrix.rows.filter(({ core }) => !core) },
  ].filter(({ rows }) => rows.length > 0);
  let y = layout.headHeight;
  let number = 0;
  const body = groups.map(({ name, rows }) => {
    const top = y;
    y += GROUP_HEAD;
    const drawn = rows.map((row) => {
      const placed = placeRow(row, layout, row.id === finding.theme && finding.annotation !== null);
      const at = { y, number };
      y += placed.height;
      number += 1;
      return <MatrixRow {...props} {...at} key={row.id} matrix={matrix} layout={layout} placed={placed} />;
    });
    y += 8;
    return (
      <g>
        <line class="axis" x1={0} x2={width} y1={top + 4} y2={top + 4} />
        <text class="quiet" x={4} y={top + 21}>
          {name}
        </text>
        {drawn}
      </g>
    );
  });
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y)}`} role="group" aria-label={finding.title}>
      <GapHatch />
      <MatrixHead {...props} matrix={matrix} layout={layout} />
      {body}
    </svg>
  );
}

function keepColumn(matrix: ThemeMatrix, id: string | null): ThemeMatrix {
  const kept = matrix.columns.find((column) => column.id === id) ?? matrix.columns[0];
  return {
    ...matrix,
    columns: kept === undefined ? [] : [kept],
    rows: matrix.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => column === kept?.id),
    })),
  };
}
