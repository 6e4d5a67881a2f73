import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { describeThemeRow } from './describeCell.ts';
import type { MatrixLayout, PlacedRow } from './layOutMatrix.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { SpreadDots } from './SpreadDots.tsx';
import type { MatrixChartProps } from './ThemeMatrixChart.tsx';

interface MatrixRowProps extends MatrixChartProps {
  readonly layout: MatrixLayout;
  readonly placed: PlacedRow;
  readonly number: number;
  readonly y: number;
}

/** Lines that a cell may have: each row takes so many numbers for the arrow keys. */
const LINES = 3;

/** One theme: its name, in how many councils, how often, and a cell for each column. */
export function MatrixRow(props: MatrixRowProps) {
  const { layout, placed, number, y, matrix, links, selected, finding } = props;
  const { row, name, height, cellsY } = placed;
  const narrow = layout.form === 'narrow';
  const isFinding = finding.theme === row.id;
  const middle = y + 14;
  const line = 1 + number * LINES;
  return (
    <g data-moves={row.id} data-y={y}>
      <Mark
        id={`row ${row.id}`}
        href={links.row(row.id)}
        sentence={describeThemeRow(row, matrix)}
        row={line}
        column={0}
        selected={selected.theme === row.id && selected.column === null}
        x={0}
        y={y}
        width={narrow ? layout.totalX + 4 : layout.totalX + 8}
        height={narrow ? cellsY - 2 : height - 6}
      >
        <Lines lines={name} x={4} y={middle + 5} class={`link${isFinding ? ' strong' : ''}`} />
        <SpreadDots spread={row.spread} councils={matrix.councils} x={layout.spreadX} y={middle} />
        <text class="end" x={layout.totalX} y={middle + 5}>
          {row.count}
        </text>
        {isFinding && finding.annotation !== null && (
          <text class="annotation end" x={layout.totalX} y={middle + name.length * 17 + 5}>
            {finding.annotation}
          </text>
        )}
      </Mark>
      {row.cells.map((cell, index) => {
        const column = matrix.columns[index];
        if (column === undefined) return null;
        return (
          <MatrixCell
            {...props}
            row={row}
            cell={cell}
            column={column}
            index={index}
            line={line}
            y={y + cellsY}
          />
        );
      })}
    </g>
  );
}
