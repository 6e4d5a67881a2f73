import type { ThemeCell, ThemeCount } from '../../compare/countThemes.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { sideNames } from '../../compare/sides.ts';
import { CellBar } from './CellBar.tsx';
import { describeCell } from './describeCell.ts';
import type { MatrixLayout } from './layOutMatrix.ts';
import type { MatrixChartProps } from './ThemeMatrixChart.tsx';

interface MatrixRowProps extends MatrixChartProps {
  readonly layout: MatrixLayout;
  readonly row: ThemeCount;
  readonly number: number;
  readonly y: number;
}

/** One theme: its name, in how many councils, how often, and a cell for each column. */
export function MatrixRow(props: MatrixRowProps) {
  const { layout, row, number, y, matrix, links, selected, finding } = props;
  const narrow = layout.form === 'narrow';
  const nameHeight = narrow ? 26 : layout.rowHeight - 2;
  const middle = y + nameHeight / 2;
  const name = wrapText(row.name, narrow ? layout.cellWidth - 120 : layout.spreadX - 8, narrow ? 1 : 2);
  const nameY = middle + 5 - (name.length - 1) * 8.5;
  const spreadX = narrow ? layout.cellWidth - 40 - Math.min(matrix.councils, 5) * 14 : layout.spreadX;
  const endX = narrow ? layout.cellWidth : layout.cellsX - 12;
  const verb = sideNames[matrix.mode].sentence;
  return (
    <g>
      <Mark
        id={`row ${row.id}`}
        href={links.row(row.id)}
        sentence={`${row.name}: ${String(row.count)} of ${String(row.of)} recommendations ${verb} it, in ${String(row.spread)} of ${String(matrix.councils)} councils.`}
        row={number}
        column={0}
        selected={selected.theme === row.id && selected.column === null}
        x={0}
        y={y}
        width={endX}
        height={nameHeight}
      >
        <Lines lines={name} x={4} y={nameY} class={`link${finding === row.id ? ' strong' : ''}`} />
        <Spread spread={row.spread} councils={matrix.councils} x={spreadX} y={middle} />
        <text class="end" x={endX - 4} y={middle + 5}>
          {row.count}
        </text>
      </Mark>
      {row.cells.map((cell, index) => (
        <Cell {...props} cell={cell} index={index} />
      ))}
    </g>
  );
}

function Cell(props: MatrixRowProps & { readonly cell: ThemeCell; readonly index: number }) {
  const { layout, row, number, y, matrix, links, measure, selected, cell, index } = props;
  const column = matrix.columns[index];
  if (column === undefined) return null;
  const narrow = layout.form === 'narrow';
  const x = layout.cellsX + index * layout.cellWidth;
  const top = narrow ? y + 26 : y;
  const height = narrow ? 26 : layout.rowHeight - 2;
  const middle = layout.stacked ? top + 14 : top + height / 2;
  const figure = `${String(cell.count)} of ${String(cell.of)}`;
  const right = x + layout.cellWidth - (narrow ? 4 : 16);
  return (
    <Mark
      id={`cell ${row.id} ${column.id}`}
      href={links.cell(row.id, column.id)}
      sentence={describeCell(cell, row.name, column.name, matrix.mode)}
      row={number}
      column={index + 1}
      selected={selected.theme === row.id && selected.column === column.id}
      x={x - 4}
      y={top}
      width={layout.cellWidth - 6}
      height={height}
    >
      <CellBar
        cell={cell}
        mode={matrix.mode}
        measure={measure}
        x={x}
        y={middle}
        scale={layout.scale}
        width={layout.barWidth}
      />
      <text
        class={layout.stacked ? '' : 'end'}
        x={layout.stacked ? x : right}
        y={layout.stacked ? top + 38 : middle + 5}
      >
        {figure}
      </text>
    </Mark>
  );
}

function Spread({
  spread,
  councils,
  x,
  y,
}: {
  readonly spread: number;
  readonly councils: number;
  readonly x: number;
  readonly y: number;
}) {
  if (councils > 5) {
    return (
      <text class="quiet" x={x} y={y + 5}>
        {`in ${String(spread)}`}
      </text>
    );
  }
  return (
    <g>
      {Array.from({ length: councils }, (_, index) => (
        <circle class={index < spread ? 'spread-on' : 'spread-off'} cx={x + 6 + index * 14} cy={y} r={4.5} />
      ))}
    </g>
  );
}
