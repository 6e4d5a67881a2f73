import type { ThemeMatrix } from '../../compare/countThemes.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { layOutMatrix } from './layOutMatrix.ts';
import { MatrixRow } from './MatrixRow.tsx';

/** Where the marks of a matrix lead. */
export interface MatrixLinks {
  readonly cell: (theme: string, column: string) => string;
  readonly row: (theme: string) => string;
  /** Opens a council into its documents, or closes it; null for a column that does not open. */
  readonly column: (column: string) => string | null;
}

export interface MatrixChartProps {
  readonly matrix: ThemeMatrix;
  readonly width: number;
  readonly measure: 'share' | 'count';
  readonly links: MatrixLinks;
  readonly title: string;
  readonly selected: { readonly theme: string | null; readonly column: string | null };
  /** The row that the title speaks of. */
  readonly finding: string | null;
  readonly opened: readonly string[];
  /** The one column of the narrow form; by default the first. */
  readonly narrowColumn: string | null;
}

const CORE_HEAD = 28;

/** What is asked where? Themes as rows, councils and their documents as columns, one scale in all cells. */
export function ThemeMatrixChart(props: MatrixChartProps) {
  const { width, measure, links, title, opened } = props;
  const layout = layOutMatrix(props.matrix, width, measure);
  const matrix = layout.form === 'narrow' ? keepColumn(props.matrix, props.narrowColumn) : props.matrix;
  const groups = [
    { name: 'Core themes', rows: matrix.rows.filter(({ core }) => core) },
    { name: 'Supporting themes', rows: matrix.rows.filter(({ core }) => !core) },
  ].filter(({ rows }) => rows.length > 0);
  let y = layout.headHeight;
  let rowNumber = 1;
  const body = groups.map((group) => {
    const top = y;
    const rows = group.rows.map((row, index) => (
      <MatrixRow
        {...props}
        matrix={matrix}
        layout={layout}
        row={row}
        number={rowNumber + index}
        y={top + CORE_HEAD + index * layout.rowHeight}
      />
    ));
    y += CORE_HEAD + group.rows.length * layout.rowHeight + 8;
    rowNumber += group.rows.length;
    return (
      <g>
        <line class="axis" x1={0} x2={width} y1={top + 4} y2={top + 4} />
        <text class="quiet" x={0} y={top + 21}>
          {group.name}
        </text>
        {rows}
      </g>
    );
  });
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y)}`} role="group" aria-label={title}>
      {matrix.mode === 'unanswered' && <Hatch />}
      {layout.heads.map((lines, index) => {
        const column = matrix.columns[index];
        if (column === undefined) return null;
        const x = layout.cellsX + index * layout.cellWidth;
        const href = links.column(column.id);
        const isOpen = opened.includes(column.id);
        const words = href === null ? lines : [`${isOpen ? '▾' : '▸'} ${lines[0] ?? ''}`, ...lines.slice(1)];
        const text = <Lines lines={words} x={x} y={16} class={href === null ? 'quiet' : 'link'} />;
        if (href === null) return text;
        return (
          <Mark
            id={`column ${column.id}`}
            href={href}
            sentence={`${column.name}, ${String(column.records.length)} recommendations: ${isOpen ? 'close' : 'open'} its documents.`}
            row={0}
            column={index + 1}
            x={x - 4}
            y={0}
            width={layout.cellWidth - 8}
            height={layout.headHeight - 4}
          >
            {text}
          </Mark>
        );
      })}
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

/** The hatching of gaps; a style rule that has no pattern at hand shows the outline alone. */
function Hatch() {
  return (
    <defs>
      <pattern
        id="hatch-gap"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="4" />
      </pattern>
    </defs>
  );
}
